import { ByName } from "./by-name.ts";
import { writeObject } from "./object-sql.ts";
import type { Selected, SelectedField } from "./selected.ts";
import type { AskedPage, Part, Reading, Statement } from "./statement.ts";

/** What is read for one page, and how the answer is made of it. */
export interface ConnectionParts {
  /** The JSON of one row; null when nothing about rows is asked for. */
  readonly row: string | null;
  readonly needsCursors: boolean;
  /** One row more than the page tells whether there is another page. */
  readonly needsOneMore: boolean;
  readonly isCounted: boolean;
  readonly finish: (rows: RawRow[], total: number | null) => unknown;
}

interface AskedConnection {
  readonly selected: Selected;
  readonly page: AskedPage;
  /** Name of the list, for its cursors. */
  readonly list: string;
}

/** What is read of a row: the run it stands in, the keys of its cursor, and its nodes as they were selected. */
type RawRow = unknown[];

/** Where in a row the nodes begin: after the run and the keys, when cursors are asked for. */
const CURSOR_COLUMNS = 2;

const ROW_FIELDS = ["nodes", "edges", "pageInfo"];

export function connectionParts(
  statement: Statement,
  type: string,
  row: string,
  { selected, page, list }: AskedConnection,
): ConnectionParts {
  const needsCursors = selected.some(selectsCursor);
  const nodes = new Nodes(statement, type, row, needsCursors ? CURSOR_COLUMNS : 0);
  const makers = selected.map((field) => [field.key, makerOf(field, nodes)] as const);
  const names = new Set(selected.map(({ name }) => name));
  const columns = needsCursors ? [`${row}."~run"`, `${row}."~keys"`] : [];
  const needsRows = ROW_FIELDS.some((name) => names.has(name));
  const { reading } = statement;
  return {
    row: needsRows ? `json_build_array(${[...columns, ...nodes.sql()].join(", ")})` : null,
    needsCursors,
    needsOneMore: names.has("pageInfo"),
    isCounted: names.has("totalCount"),
    finish: (rows, total) => {
      const read = readPage(rows, { page, list, reading, nodes });
      return Object.fromEntries(makers.map(([key, make]) => [key, make(read, total)]));
    },
  };
}

/** The nodes selected of each row: one for each way in which they are selected. */
class Nodes {
  readonly #statement: Statement;
  readonly #type: string;
  readonly #row: string;
  readonly #start: number;
  readonly #known = new Map<string, Part & { readonly place: number }>();

  constructor(statement: Statement, type: string, row: string, start: number) {
    this.#statement = statement;
    this.#type = type;
    this.#row = row;
    this.#start = start;
  }

  /** Place in the row where nodes with this selection are found. */
  add(selected: Selected): number {
    const way = JSON.stringify(selected);
    const known = this.#known.get(way);
    if (known !== undefined) return known.place;
    const place = this.#start + this.#known.size;
    const part = writeObject(this.#statement, this.#type, this.#row, selected);
    this.#known.set(way, { ...part, place });
    return place;
  }

  sql(): string[] {
    return [...this.#known.values()].map(({ sql }) => sql);
  }

  finish(rows: readonly RawRow[]): void {
    for (const { place, finish } of this.#known.values()) {
      if (finish === undefined) continue;
      for (const row of rows) row[place] = finish(row[place]);
    }
  }
}

/** One page as it was read, in the list's order. */
interface ReadPage {
  readonly rows: readonly RawRow[];
  readonly cursorOf: (row: RawRow | undefined) => string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

interface Finishing {
  readonly page: AskedPage;
  readonly list: string;
  readonly reading: Reading;
  readonly nodes: Nodes;
}

function readPage(rows: RawRow[], { page, list, reading, nodes }: Finishing): ReadPage {
  const hasMore = rows.length > page.size;
  const kept = rows.slice(0, page.size);
  if (page.isBackward) kept.reverse();
  nodes.finish(kept);
  return {
    rows: kept,
    cursorOf: (row) => {
      if (row === undefined) return null;
      const [run, keys] = row as [number, readonly string[]];
      return reading.writeCursor(list, [run, ...keys]);
    },
    hasNextPage: page.isBackward ? page.cursor !== null : hasMore,
    hasPreviousPage: page.isBackward ? hasMore : page.cursor !== null,
  };
}

type Maker = (page: ReadPage, total: number | null) => unknown;

/** How one field of the connection is made of the page. */
function makerOf({ name, selected }: SelectedField, nodes: Nodes): Maker {
  switch (name) {
    case "nodes": {
      const node = nodes.add(selected);
      return ({ rows }) => rows.map((row) => row[node]);
    }
    case "edges":
      return edgesMaker(selected, nodes);
    case "totalCount":
      return (_page, total) => total;
    default:
      return pageInfoMaker(selected);
  }
}

function edgesMaker(selected: Selected, nodes: Nodes): Maker {
  const ways = selected.map((field) => ({
    key: field.key,
    node: field.name === "node" ? nodes.add(field.selected) : null,
  }));
  return ({ rows, cursorOf }) =>
    rows.map((row) =>
      Object.fromEntries(
        ways.map(({ key, node }) => [key, node === null ? cursorOf(row) : row[node]]),
      ),
    );
}

const CURSORS_OF_PAGE = new Set(["startCursor", "endCursor"]);

function pageInfoMaker(selected: Selected): Maker {
  const hasCursors = selected.some(({ name }) => CURSORS_OF_PAGE.has(name));
  return ({ rows, cursorOf, hasNextPage, hasPreviousPage }) => {
    const [startCursor, endCursor] = hasCursors ? [cursorOf(rows[0]), cursorOf(rows.at(-1))] : [];
    return new ByName({ hasNextPage, hasPreviousPage, startCursor, endCursor }, selected);
  };
}

function selectsCursor({ name, selected }: SelectedField): boolean {
  if (name === "edges") return selected.some((field) => field.name === "cursor");
  return name === "pageInfo" && selected.some((field) => CURSORS_OF_PAGE.has(field.name));
}
