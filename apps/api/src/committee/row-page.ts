import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor } from "../graphql/cursor.ts";
import type { Page } from "../graphql/page.ts";

/** One page of rows that are all at hand, and never many, in the order of an id each. */
export function pageOfRows<Row, Node>(
  rows: readonly Row[],
  page: Page,
  {
    list,
    idOf,
    toNode,
  }: {
    readonly list: string;
    readonly idOf: (row: Row) => string;
    readonly toNode: (row: Row) => Node;
  },
): Connection<Node> {
  const inOrder = page.isBackward ? rows.toReversed() : rows;
  const [after] = page.cursor === null ? [null] : decodeCursor(list, page.cursor);
  // A row that is there no more has nothing after it.
  const at = after === null ? -1 : inOrder.findIndex((row) => idOf(row) === after);
  const beyond = after !== null && at < 0 ? [] : inOrder.slice(at + 1);
  return toConnection({
    page,
    rows: beyond.slice(0, page.size + 1),
    toNode,
    list,
    keysOf: (row) => [idOf(row)],
    totalCount: () => Promise.resolve(rows.length),
  });
}
