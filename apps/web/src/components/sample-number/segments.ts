import { readSampleNumber, type SampleNumberPart } from "@regolith/domain";

export type NumberSegment = {
  /** Null for a number of another shape, which stays in one piece. */
  readonly part: SampleNumberPart | null;
  readonly text: string;
};

/** A number in the pieces it is read by; joined, they give back the number exactly. */
export const numberSegments = (code: string): readonly NumberSegment[] =>
  readSampleNumber(code)?.segments ?? [{ part: null, text: code }];
