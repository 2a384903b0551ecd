import type { GraphQLError } from "graphql";
import { badUserInput } from "./errors.ts";
import { isRowId } from "./global-id.ts";

/** What a cursor holds: the sort keys of one row, outermost first. Masses and times go as text. */
export type CursorKeys = readonly (string | number | null)[];

/** An opaque cursor; `list` names the list and its order, so that a cursor of another one is refused. */
export function encodeCursor(list: string, keys: CursorKeys): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString("base64url");
}

/** The keys of a cursor of this very list. Throws BAD_USER_INPUT for any other text. */
export function decodeCursor(list: string, cursor: string): CursorKeys {
  const [name, ...keys] = parse(cursor);
  if (name !== list || !keys.every(isKey)) throw noneOfThisList();
  return keys;
}

/** An instant and a row's id, of a cursor over both. Throws BAD_USER_INPUT for any other. */
export function decodeInstant(
  list: string,
  cursor: string,
): { readonly at: Date; readonly id: string } {
  const [at, id] = decodeCursor(list, cursor);
  if (typeof at === "string" && isInstant(at) && typeof id === "string" && isRowId(id)) {
    return { at: new Date(at), id };
  }
  throw noneOfThisList();
}

/** The whole number of a cursor over one. Throws BAD_USER_INPUT for any other. */
export function decodeNumber(list: string, cursor: string): number {
  const [number] = decodeCursor(list, cursor);
  if (isInt32(number)) return number;
  throw noneOfThisList();
}

/** What is said of a cursor that no row of the list can have. */
export function noneOfThisList(): GraphQLError {
  return badUserInput("The cursor is none of this list; take it from the list's last answer.");
}

/** Whether a column of whole numbers can be compared with it. */
export function isInt32(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
}

/** An instant as cursors write it, in years that every database knows. */
export function isInstant(text: string): boolean {
  const instant = new Date(text);
  return (
    /^\d{4}-/u.test(text) && !Number.isNaN(instant.getTime()) && instant.toISOString() === text
  );
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
