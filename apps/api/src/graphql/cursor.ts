import { badUserInput } from "./errors.ts";

/** What a cursor holds: the sort keys of one row, outermost first. Masses and times go as text. */
export type CursorKeys = readonly (string | number | null)[];

/** An opaque cursor; `list` names the list and its order, so that a cursor of another one is refused. */
export function encodeCursor(list: string, keys: CursorKeys): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString("base64url");
}

/** The keys of a cursor of this very list. Throws BAD_USER_INPUT for any other text. */
export function decodeCursor(list: string, cursor: string): CursorKeys {
  const [name, ...keys] = parse(cursor);
  if (name !== list || !keys.every(isKey)) {
    throw badUserInput("The cursor is none of this list; take it from the list's last answer.");
  }
  return keys;
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** No database compares with a NUL. */
function isKey(value: unknown): value is string | number | null {
  if (typeof value === "string") return !value.includes("\0");
  return value === null || typeof value === "number";
}
