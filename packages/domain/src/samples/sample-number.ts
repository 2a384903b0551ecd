/** A sample's number taken apart, as it is commonly read; no official description was found. */
export interface SampleNumber {
  readonly isDemonstration: boolean;
  readonly segments: readonly SampleNumberSegment[];
}

export const SAMPLE_NUMBER_PARTS = [
  "DEMONSTRATION",
  "MISSION",
  "COLLECTION",
  "LOT",
  "USE",
  "FORM",
  "SERIAL",
  "SPLIT",
  "PREPARATION",
] as const;
export type SampleNumberPart = (typeof SAMPLE_NUMBER_PARTS)[number];

export interface SampleNumberSegment {
  readonly part: SampleNumberPart;
  /** As written in the number. */
  readonly text: string;
}

const NUMBER =
  /^(?<DEMONSTRATION>DEMO-)?(?<MISSION>[A-Z]{2}\d)(?<COLLECTION>[CZ])(?<LOT>\d{4})(?:(?<USE>[A-Z]{2})(?:(?<FORM>[A-Z]{2})(?<SERIAL>\d{3})(?<SPLIT>\d{2})?(?<PREPARATION>GP)?)?)?$/u;

/** The segments of a number in their order; null when it has another shape. */
export function readSampleNumber(code: string): SampleNumber | null {
  const groups = NUMBER.exec(code)?.groups;
  if (groups === undefined) return null;
  const segments = SAMPLE_NUMBER_PARTS.flatMap((part) => {
    const text = groups[part];
    return text === undefined ? [] : [{ part, text }];
  });
  return { isDemonstration: code.startsWith("DEMO-"), segments };
}

/** A number as it is searched by its beginning: lower case, letters and digits only. */
export function sampleCodeKey(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]/gu, "");
}
