import type { Selected, SelectedField } from "../selected.ts";
import type { CursorParts, Reading } from "../statement.ts";

/** A reader whose cursors and ids can be read in a test. */
export const plainReading: Reading = {
  now: new Date("2026-06-01T00:00:00Z"),
  toId: (type, id) => `${type} ${id}`,
  readPage: ({ first, after, last, before }) => ({
    size: Number(first ?? last ?? 20),
    isBackward: last !== undefined || before !== undefined,
    cursor: (after ?? before ?? null) as string | null,
  }),
  writeCursor: (_list, parts) => JSON.stringify(parts),
  readCursor: (_list, cursor) => JSON.parse(cursor) as CursorParts,
  refuse: (message) => new Error(message),
  toReasons: (problems) => problems,
};

/** A field selected without an alias. */
export function field(
  name: string,
  selected: Selected = [],
  args: Readonly<Record<string, unknown>> = {},
): SelectedField {
  return { key: name, name, args, selected };
}
