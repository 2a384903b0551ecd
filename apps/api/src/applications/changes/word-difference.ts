import { diffArrays } from "diff";

export const PART_CHANGES = ["SAME", "REMOVED", "ADDED"] as const;
export type PartChange = (typeof PART_CHANGES)[number];

export interface DifferencePart {
  readonly change: PartChange;
  readonly text: string;
}

/** Words of every language, Chinese ones too, which no spaces part. */
const WORDS = new Intl.Segmenter("zh", { granularity: "word" });
const SENTENCES = new Intl.Segmenter("zh", { granularity: "sentence" });

/** Beyond so many pieces taken out and put in, comparing takes long and says nothing. */
const MOST_CHANGES = 1_000;

/**
 * What was taken out of a text and put into it, word by word; together the parts are both texts. Where next to nothing stayed,
 * it is said by sentences, or as a whole.
 */
export function wordDifference(before: string, after: string): DifferencePart[] {
  const parts = compare(WORDS, before, after) ?? compare(SENTENCES, before, after);
  return joined(parts ?? replaced(before, after));
}

function compare(by: Intl.Segmenter, before: string, after: string): DifferencePart[] | undefined {
  const options = { maxEditLength: MOST_CHANGES };
  return diffArrays(pieces(by, before), pieces(by, after), options)?.map(
    ({ added, removed, value }) => ({
      change: added ? "ADDED" : removed ? "REMOVED" : "SAME",
      text: value.join(""),
    }),
  );
}

/** One text in the place of another. */
export function replaced(before: string, after: string): DifferencePart[] {
  const parts: DifferencePart[] = [
    { change: "REMOVED", text: before },
    { change: "ADDED", text: after },
  ];
  return parts.filter(({ text }) => text !== "");
}

function pieces(by: Intl.Segmenter, text: string): string[] {
  return Array.from(by.segment(text), ({ segment }) => segment);
}

/** Words that follow each other are one change, and a mere space between two changed words does not part them. */
function joined(parts: readonly DifferencePart[]): DifferencePart[] {
  const result: DifferencePart[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    result.push(...replaced(removed, added));
    [removed, added] = ["", ""];
  };
  for (const [index, { change, text }] of parts.entries()) {
    if (change === "REMOVED") removed += text;
    else if (change === "ADDED") added += text;
    else if (isSpaceBetween(parts, index) && removed !== "" && added !== "") {
      removed += text;
      added += text;
    } else {
      flush();
      result.push({ change, text });
    }
  }
  flush();
  return result;
}

function isSpaceBetween(parts: readonly DifferencePart[], index: number): boolean {
  const [text, next, afterNext] = [parts[index]?.text, parts[index + 1], parts[index + 2]];
  const isBothChanged = next?.change === "REMOVED" && afterNext?.change === "ADDED";
  const isOnlySpace = text !== undefined && /^[^\S\n]+$/u.test(text);
  return isOnlySpace && isBothChanged;
}
