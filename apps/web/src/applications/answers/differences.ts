import { massOrNull } from "./mass-text.ts";
import { ROW_ID, type Row, type SectionWords, textIn, type Value } from "./words.ts";

/** A place where two texts of one section differ. */
export type Difference =
  | {
      readonly kind: "value";
      /** `title`, or `2.technique` in the third row. */
      readonly field: string;
      readonly mine: Value;
      readonly theirs: Value;
      /** Whether this page changed it since it was last in agreement with the server. */
      readonly isMyChange: boolean;
    }
  | {
      /** Rows were added, removed or reordered: they can only be taken as a whole. */
      readonly kind: "rows";
      readonly field: "rows";
      readonly mine: readonly Row[];
      readonly theirs: readonly Row[];
      readonly isMyChange: boolean;
    };

interface Texts {
  readonly mine: SectionWords;
  readonly theirs: SectionWords;
  /** What both began from. */
  readonly base: SectionWords;
}

/** Where my text and theirs differ, in the order of the page. */
export function differences({ mine, theirs, base }: Texts): readonly Difference[] {
  const fields = inRow("", mine.fields, theirs.fields, base.fields);
  if (!hasSameRows(mine.rows, theirs.rows)) {
    const isMyChange = JSON.stringify(mine.rows) !== JSON.stringify(base.rows);
    return [
      ...fields,
      { kind: "rows", field: "rows", mine: mine.rows, theirs: theirs.rows, isMyChange },
    ];
  }
  const rows = mine.rows.flatMap((row, index) =>
    inRow(`${String(index)}.`, row, theirs.rows[index] ?? {}, base.rows[index] ?? {}),
  );
  return [...fields, ...rows];
}

export type Side = "mine" | "theirs";

/** One text out of two: theirs, with mine wherever mine was chosen. */
export function merge(
  { mine, theirs, base }: Texts,
  choice: (field: string) => Side,
): SectionWords {
  let merged = theirs;
  for (const difference of differences({ mine, theirs, base })) {
    if (choice(difference.field) === "theirs") continue;
    merged =
      difference.kind === "rows"
        ? { ...merged, rows: difference.mine }
        : put(merged, difference.field, difference.mine);
  }
  return merged;
}

function inRow(prefix: string, mine: Row, theirs: Row, base: Row): Difference[] {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
    (name) => name !== ROW_ID,
  );
  return names.flatMap((name): Difference[] => {
    const [one, other] = [mine[name] ?? "", theirs[name] ?? ""];
    if (isSameValue(name, one, other)) return [];
    const isMyChange = !isSameValue(name, one, base[name] ?? "");
    return [{ kind: "value", field: prefix + name, mine: one, theirs: other, isMyChange }];
  });
}

/** Rows line up when there are as many and each is about the same sample or person, where that is known. */
function hasSameRows(mine: readonly Row[], theirs: readonly Row[]): boolean {
  return (
    mine.length === theirs.length && mine.every((row, index) => isSameRow(row, theirs[index] ?? {}))
  );
}

function isSameRow(mine: Row, theirs: Row): boolean {
  const [one, other] = [textIn(mine, ROW_ID), textIn(theirs, ROW_ID)];
  // What this page added has no id here, though it may have been saved meanwhile.
  return mine.sampleCode === theirs.sampleCode && (one === "" || other === "" || one === other);
}

function isSameValue(name: string, one: Value, other: Value): boolean {
  if (name.endsWith("Mg") && typeof one === "string" && typeof other === "string") {
    const [mine, theirs] = [massOrNull(one), massOrNull(other)];
    if (mine !== null && theirs !== null) return mine === theirs;
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

function put(words: SectionWords, field: string, value: Value): SectionWords {
  const [index, name] = field.split(".");
  if (name === undefined) return { ...words, fields: { ...words.fields, [field]: value } };
  const rows = words.rows.map((row, at) =>
    at === Number(index) ? { ...row, [name]: value } : row,
  );
  return { ...words, rows };
}
