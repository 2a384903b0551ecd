import { finishEach, writeObject, type FieldSql } from "./object-sql.ts";
import type { Statement } from "./statement.ts";

/** A scalar by an expression over the row. */
export function scalar(sqlOf: (row: string, statement: Statement) => string): FieldSql {
  return { write: (statement, row) => ({ sql: sqlOf(row, statement) }) };
}

export function column(name: string): FieldSql {
  return scalar((row) => `${row}."${name}"`);
}

/** A column of an enum; as text, since PostgreSQL looks the type up again for each value it writes. */
export function enumeration(name: string): FieldSql {
  return scalar((row) => `${row}."${name}"::text`);
}

/** Opaque id over all types. */
export function globalId(type: string): FieldSql {
  return {
    write: ({ reading }, row) => ({
      sql: `${row}."id"`,
      finish: (id) => reading.toId(type, id as string),
    }),
  };
}

const UG_PER_MG = 1_000;
const UG_PER_G = 1_000_000;

/** A column of µg as mg: the same division of doubles as the domain's `ugToMg`. */
export function milligrams(name: string): FieldSql {
  return scalar((row) => `${row}."${name}"::float8 / ${UG_PER_MG}`);
}

/** The same of an expression over the row. */
export function milligramsOf(sqlOf: (row: string) => string): FieldSql {
  return scalar((row) => `${sqlOf(row)}::float8 / ${UG_PER_MG}`);
}

export function grams(name: string): FieldSql {
  return scalar((row) => `${row}."${name}"::float8 / ${UG_PER_G}`);
}

/** A column of an instant as ISO 8601, written as JavaScript writes it. */
export function instant(name: string): FieldSql {
  return scalar(
    (row) => `to_char(${row}."${name}" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  );
}

/** The pair of columns `nameEn` and `nameZh` as one text in both languages. */
export function text(name: string): FieldSql {
  return {
    below: { type: "Text", as: "object" },
    write: (statement, row, { selected }) =>
      writeObject(statement, "Text", `${row}."${name}`, selected),
  };
}

/** A pair of columns that may be empty; then there is no text. */
export function optionalText(name: string): FieldSql {
  const always = text(name);
  return {
    ...always,
    write: (statement, row, field) => {
      const { sql, finish } = always.write(statement, row, field);
      return { sql: `case when ${row}."${name}En" is not null then ${sql} end`, finish };
    },
  };
}

/** What links a row to rows of another table, by the names both have in the statement. */
export type Link = (row: string, other: string) => string;

/** The one object of another table that belongs to the row, or null. */
export function one(type: string, link: Link): FieldSql {
  return {
    below: { type, as: "object" },
    write: (statement, row, { selected }) => {
      const other = statement.alias();
      const { sql, finish } = writeObject(statement, type, other, selected);
      const table = tableOf(statement, type);
      return { sql: `(select ${sql} from ${table} ${other} where ${link(row, other)})`, finish };
    },
  };
}

/** All objects of another table that belong to the row; only for lists that stay short. */
export function many(type: string, link: Link, order: (other: string) => string): FieldSql {
  return {
    below: { type, as: "list" },
    write: (statement, row, { selected }) => {
      const other = statement.alias();
      const { sql, finish } = writeObject(statement, type, other, selected);
      const from = `${tableOf(statement, type)} ${other}`;
      const all = `json_agg(${sql} order by ${order(other)})`;
      return {
        sql: `(select coalesce(${all}, '[]') from ${from} where ${link(row, other)})`,
        finish: finishEach(finish),
      };
    },
  };
}

/** How many rows of a table belong to the row. */
export function count(table: string, link: Link): FieldSql {
  return scalar((row, statement) => {
    const other = statement.alias();
    return `(select count(*) from "${table}" ${other} where ${link(row, other)})`;
  });
}

/** Where the public rows of a type stand. PostgreSQL plans a choice of rows as if it were part of the question. */
export function tableOf({ map }: Statement, type: string): string {
  const object = map[type];
  if (object === undefined) throw new Error(`The catalogue does not read ${type}`);
  const { table, publicRows } = object;
  return publicRows === undefined ? `"${table}"` : `(select * from "${table}" where ${publicRows})`;
}

/** A link through the table in between that Prisma keeps for two nouns; `A` is the first by alphabet. */
export function through(table: string, rowSide: "A" | "B"): Link {
  const otherSide = rowSide === "A" ? "B" : "A";
  return (row, other) =>
    `${other}."id" in (select x."${otherSide}" from "${table}" x where x."${rowSide}" = ${row}."id")`;
}
