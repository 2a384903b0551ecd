import type { AnySectionForm, FieldForm } from "@regolith/domain";

/** One answer as it is typed: figures stay text until they are sent, ticks are true or false. */
export type Value = string | boolean | readonly string[];
export type Row = Readonly<Record<string, Value>>;

/** What stands in a section's page: single answers, and rows where answers repeat. */
export interface SectionWords {
  readonly fields: Row;
  readonly rows: readonly Row[];
}

export function textIn(row: Row, name: string): string {
  const value = row[name];
  return typeof value === "string" ? value : "";
}

export function flagIn(row: Row, name: string): boolean {
  return row[name] === true;
}

export function listIn(row: Row, name: string): readonly string[] {
  const value = row[name];
  return typeof value === "object" ? value : [];
}

export function isSameWords(one: SectionWords, other: SectionWords): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

export function withField(words: SectionWords, name: string, value: Value): SectionWords {
  return { ...words, fields: { ...words.fields, [name]: value } };
}

export function withRowField(
  words: SectionWords,
  at: { readonly index: number; readonly name: string },
  value: Value,
): SectionWords {
  const rows = words.rows.map((row, index) =>
    index === at.index ? { ...row, [at.name]: value } : row,
  );
  return { ...words, rows };
}

/** One row written anew; nothing where there is none. */
export function withRowChanged(
  words: SectionWords,
  index: number,
  change: (row: Row) => Row,
): SectionWords {
  return { ...words, rows: words.rows.map((row, at) => (at === index ? change(row) : row)) };
}

export function withRowAdded(words: SectionWords, row: Row): SectionWords {
  return { ...words, rows: [...words.rows, row] };
}

export function withoutRow(words: SectionWords, index: number): SectionWords {
  return { ...words, rows: words.rows.filter((_, at) => at !== index) };
}

/** Moves a row one place up (-1) or down (1); at either end it stays. */
export function withRowMoved(words: SectionWords, index: number, by: -1 | 1): SectionWords {
  const rows = [...words.rows];
  const moved = rows[index];
  const neighbour = rows[index + by];
  if (moved === undefined || neighbour === undefined) return words;
  rows[index] = neighbour;
  rows[index + by] = moved;
  return { ...words, rows };
}

/** Under this name a row says who it is, where that matters; empty for somebody not saved yet. */
export const ROW_ID = "id";

/** A row nobody has written in: first choices where there is one, else nothing. */
export function emptyRow({ rows }: AnySectionForm): Row {
  const fields = (rows?.fields ?? []).map((field) => [field.name, unanswered(field)] as const);
  return Object.fromEntries(rows?.hasIds ? [[ROW_ID, ""], ...fields] : fields);
}

function unanswered({ kind, options }: FieldForm): Value {
  if (kind === "boolean") return false;
  if (kind === "choices") return [];
  return kind === "choice" ? (options?.[0] ?? "") : "";
}

function inOrder({ fields, rows }: SectionWords): unknown {
  const sorted = (row: Row) => Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
  return [sorted(fields), rows.map(sorted)];
}
