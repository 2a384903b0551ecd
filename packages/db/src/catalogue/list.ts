import type { SelectedField } from "./selected.ts";
import { isBeyond, isPosition, orderBy, whereAll, type Position, type Run } from "./keyset.ts";
import type { FieldSql } from "./object-sql.ts";
import { connectionParts, type ConnectionParts } from "./connection.ts";
import type { AskedPage, Part, Statement } from "./statement.ts";

/** What a list holds, in its order. */
export interface List {
  /** Names the list with its order, so that a cursor of another one is refused. */
  readonly name: string;
  readonly runs: readonly Run[];
  /** The same rows without order, to be counted. */
  readonly all: Pick<Run, "from" | "where">;
}

export interface ListOf {
  readonly statement: Statement;
  /** Name of the row the list belongs to. */
  readonly parent: string;
  /** Name to be given to the table of the list's own objects. */
  readonly row: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A list that can grow, read page by page. */
export function connection(type: string, listOf: (of: ListOf) => List): FieldSql {
  return {
    below: { type, as: "connection" },
    write: (statement, parent, field) => {
      const row = statement.alias();
      const list = listOf({ statement, parent, row, args: field.args });
      return writeList(statement, type, row, list, field);
    },
  };
}

function writeList(
  statement: Statement,
  type: string,
  row: string,
  list: List,
  { args, selected }: SelectedField,
): Part {
  const page = statement.reading.readPage(args);
  const parts = connectionParts(statement, type, row, { selected, page, list: list.name });
  const rows = parts.row === null ? "'[]'::json" : writeRows(statement, row, list, page, parts);
  const total = writeTotal(list.all, parts);
  return {
    sql: `json_build_array(${rows}, ${total})`,
    finish: (value) => parts.finish(...(value as Parameters<typeof parts.finish>)),
  };
}

function writeTotal({ from, where }: List["all"], { row, isCounted }: ConnectionParts): string {
  const all = `from ${from}${whereAll(where)}`;
  if (isCounted) return `(select count(*) ${all})`;
  // Nothing is asked but that there is a list: every parameter still has to stand in the statement.
  return row === null ? `(select null::int ${all} limit 0)` : "null";
}

/**
 * PostgreSQL plans better with a number than with a placeholder, and a page is never longer: the runs
 * are limited to this, and what is left of them to the page.
 */
const PLANNED_ROWS = 101;

function writeRows(
  statement: Statement,
  row: string,
  list: List,
  page: AskedPage,
  parts: ConnectionParts,
): string {
  const rows = parts.row ?? "null";
  const limit = statement.param(page.size + (parts.needsOneMore ? 1 : 0), "int");
  const runs = runsToRead(statement, list, page);
  const selects = runs.map(({ run, index, position }) =>
    writeRun(statement, row, { run, index, position }, { ...page, ...parts }),
  );
  const [only, ...others] = selects;
  if (only === undefined) return "'[]'::json";
  if (others.length === 0) {
    return `(select coalesce(json_agg(${rows}), '[]') from (select * from (${only}) ${row} limit ${limit}) ${row})`;
  }
  return `(${chain(statement, selects, limit, (all) => `select coalesce(json_agg(${rows} order by ${row}."~place"), '[]') from (${all}) ${row}`)})`;
}

/** One run after the other; a later one is read only for what the earlier ones left over. */
function chain(
  statement: Statement,
  selects: readonly string[],
  limit: string,
  select: (all: string) => string,
): string {
  const names = selects.map(() => statement.alias());
  const steps = selects.map((run, index) => {
    const before = names.slice(0, index).map((name) => ` - (select count(*) from ${name})`);
    const place = `${index * 1_000} + row_number() over ()`;
    const read = `select *, ${place} as "~place" from (${run}) r limit ${limit}${before.join("")}`;
    return `${names[index] ?? ""} as materialized (${read})`;
  });
  const all = names.map((name) => `select * from ${name}`).join(" union all ");
  return `with ${steps.join(", ")} ${select(all)}`;
}

interface RunToRead {
  readonly run: Run;
  /** Which run of its list it is. */
  readonly index: number;
  readonly position: Position | null;
}

/** The runs from the cursor on, in the order of reading. */
function runsToRead({ reading }: Statement, { name, runs }: List, page: AskedPage): RunToRead[] {
  const all = runs.map((run, index) => ({ run, index, position: null }));
  const inOrder = page.isBackward ? all.toReversed() : all;
  if (page.cursor === null) return inOrder;
  const [index, ...parts] = reading.readCursor(name, page.cursor);
  const start = inOrder.findIndex((one) => one.index === index);
  const run = inOrder[start]?.run;
  if (run === undefined || !isPosition(run.keys, parts)) {
    throw reading.refuse("The cursor is none of this list; take it from the list's last answer.");
  }
  return inOrder.slice(start).map((one, i) => (i === 0 ? { ...one, position: parts } : one));
}

function writeRun(
  statement: Statement,
  row: string,
  { run, index, position }: RunToRead,
  { isBackward, needsCursors }: Pick<AskedPage & ConnectionParts, "isBackward" | "needsCursors">,
): string {
  const { from, where, keys } = run;
  const start = position === null ? [] : [isBeyond(statement, keys, position, isBackward)];
  const texts = keys.map(({ sql }) => `${sql}::text`).join(", ");
  const cursor = needsCursors ? `, ${index} as "~run", array[${texts}] as "~keys"` : "";
  return [
    `select ${row}.*${cursor} from ${from}`,
    whereAll([...where, ...start]),
    ` order by ${orderBy(keys, isBackward)} limit ${PLANNED_ROWS}`,
  ].join("");
}
