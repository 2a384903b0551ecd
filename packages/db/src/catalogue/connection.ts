import { writeObject } from "./object-sql.ts";
import type { Selected, SelectedField } from "./selected.ts";
import type { AskedPage, CursorParts, Finish, Reading, Statement } from "./statement.ts";

/** What is read for one page, and how the answer is made of it. */
export interface ConnectionParts {
  /** The JSON of one row; null when nothing about rows is asked for. */
  readonly row: string | null;
  /** One row more than the page tells whether there is another page. */
  readonly needsOneMore: boolean;
  readonly isCounted: boolean;
  readonly finish: Finish;
}

interface AskedConnection {
  readonly selected: Selected;
  readonly page: AskedPage;
  /** Name of the list, for its cursors. */
  readonly list: string;
}

/** What is selected of a row: `k` are its cursor's parts, `n0`, `n1` … the nodes, each as it was selected. */
type RawRow = Record<string, unknown> & { readonly k?: CursorParts };

interface RawPage {
  readonly rows?: RawRow[];
  readonly total?: number;
}

const ROW_FIELDS = ["nodes", "edges", "pageInfo"];

export function connectionParts(
  statement: Statement,
  type: string,
  row: string,
  { selected, page, list }: AskedConnection,
): ConnectionParts {
  const nodes = new Nodes(statement, type, row);
  const makers = selected.map((field) => [field.key, makerOf(field, nodes)] as const);
  const names = new Set(selected.map(({ name }) => name));
  const needsCursor = names.has("pageInfo") || selected.some(selectsCursor);
  const entries = [
    ...(needsCursor ? [`'k', array_to_json(array[${row}."~run"::text] || ${row}."~keys")`] : []),
    ...nodes.sql(),
  ];
  const { reading } = statement;
  return {
    row: ROW_FIELDS.some((name) => names.has(name))
      ? `json_build_object(${entries.join(", ")})`
      : null,
    needsOneMore: names.has("pageInfo"),
    isCounted: names.has("totalCount"),
    finish: (value) => {
      const read = readPage(value as RawPage, { page, list, reading, nodes });
      return Object.fromEntries(makers.map(([key, make]) => [key, make(read)]));
    },
  };
}

/** The nodes selected of each row: one for each way in which they are selected. */
class Nodes {
  readonly #statement: Statement;
  readonly #type: string;
  readonly #row: string;
  readonly #known = new Map<string, { name: string; sql: string; finish: Finish | undefined }>();

  constructor(statement: Statement, type: string, row: string) {
    this.#statement = statement;
    this.#type = type;
    this.#row = row;
  }

  /** Name in the row under which nodes with this selection are found. */
  add(selected: Selected): string {
    const way = JSON.stringify(selected);
    const known = this.#known.get(way);
    if (known !== undefined) return known.name;
    const name = `n${this.#known.size}`;
    const part = writeObject(this.#statement, this.#type, this.#row, selected);
    this.#known.set(way, { name, sql: part.sql, finish: part.finish });
    return name;
  }

  sql(): string[] {
    return [...this.#known.values()].map(({ name, sql }) => `'${name}', ${sql}`);
  }

  finish(rows: readonly RawRow[]): void {
    for (const { name, finish } of this.#known.values()) {
      if (finish === undefined) continue;
      for (const row of rows) row[name] = finish(row[name]);
    }
  }
}

/** One page as it was read, in the list's order. */
interface ReadPage {
  readonly rows: readonly RawRow[];
  readonly total: number | undefined;
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

function readPage(raw: RawPage, { page, list, reading, nodes }: Finishing): ReadPage {
  const { rows = [], total } = raw;
  const hasMore = rows.length > page.size;
  const kept = rows.slice(0, page.size);
  if (page.isBackward) kept.reverse();
  nodes.finish(kept);
  return {
    rows: kept,
    total,
    cursorOf: (row) => {
      if (row?.k === undefined) return null;
      const [run, ...keys] = row.k;
      return reading.writeCursor(list, [Number(run), ...keys]);
    },
    hasNextPage: page.isBackward ? page.cursor !== null : hasMore,
    hasPreviousPage: page.isBackward ? hasMore : page.cursor !== null,
  };
}

type Maker = (page: ReadPage) => unknown;

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
      return ({ total }) => total;
    default:
      return pageInfo;
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

/** By the names of its fields: the type belongs to every list of the API. */
function pageInfo({ rows, cursorOf, hasNextPage, hasPreviousPage }: ReadPage): unknown {
  const [startCursor, endCursor] = [cursorOf(rows[0]), cursorOf(rows.at(-1))];
  return { hasNextPage, hasPreviousPage, startCursor, endCursor };
}

function selectsCursor({ name, selected }: SelectedField): boolean {
  return name === "edges" && selected.some((field) => field.name === "cursor");
}
