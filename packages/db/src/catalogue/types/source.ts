import { column, many, optionalText, through } from "../fields.ts";
import type { FieldSql, ObjectSql } from "../object-sql.ts";

export const sourceSql: ObjectSql = {
  table: "Source",
  fields: { url: column("url"), label: column("label"), supports: optionalText("supports") },
};

/** Where a fact was read, in the order of entry; `table` is the one between the noun and its sources. */
export function sources(table: string): FieldSql {
  return many("Source", through(table, "A"), (source) => `${source}."id"`);
}
