import { ColumnTypeEnum, type SqlResultSet } from "@prisma/driver-adapter-utils";
import pg from "pg";

const CHAR: number = pg.types.builtins.CHAR;

/** By the rows of a result: which of its columns are of the type `"char"`. */
const oneByteColumns = new WeakMap<object, readonly number[]>();

/**
 * The system catalogue's one-byte type `"char"` is unknown to Prisma's adapter, while the schema
 * engine reads the catalogue and expects it. On such a pool these columns pass the adapter as text;
 * `restoreTypes` names them what they are afterwards.
 */
export function disguiseOneByteColumns(pool: pg.Pool): void {
  const query = pool.query.bind(pool) as (...parameters: unknown[]) => Promise<pg.QueryResult>;
  Object.assign(pool, {
    query: async (...parameters: unknown[]) => {
      const result = await query(...parameters);
      if ("rows" in result) disguise(result); // a script of several statements has none
      return result;
    },
  });
}

function disguise({ fields, rows }: pg.QueryResult): void {
  const found = fields.flatMap(({ dataTypeID }, index) => (dataTypeID === CHAR ? [index] : []));
  if (found.length === 0) return;
  for (const field of fields) {
    if (field.dataTypeID === CHAR) field.dataTypeID = pg.types.builtins.TEXT;
  }
  oneByteColumns.set(rows, found);
}

/** Gives the disguised columns of a result their type again. */
export function restoreTypes(result: SqlResultSet): SqlResultSet {
  for (const index of oneByteColumns.get(result.rows) ?? []) {
    result.columnTypes[index] = ColumnTypeEnum.Character;
  }
  return result;
}
