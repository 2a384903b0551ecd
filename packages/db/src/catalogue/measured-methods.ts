import { finishEach, writeObject, type FieldSql } from "./object-sql.ts";

/** The methods by which a sample was measured, each once, by name. */
export const measuredMethodsSql: FieldSql = {
  below: { type: "Text", as: "list" },
  write: (statement, sample, { selected }) => {
    const method = statement.alias();
    const { sql, finish } = writeObject(statement, "Text", `${method}."method`, selected);
    const methods = `select distinct m."methodEn", coalesce(m."methodZh", m."methodEn") as "methodZh"
      from "Measurement" m where m."sampleId" = ${sample}."id" and m."methodEn" is not null`;
    return {
      sql: `(select coalesce(json_agg(${sql} order by ${method}."methodEn", ${method}."methodZh"), '[]') from (${methods}) ${method})`,
      finish: finishEach(finish),
    };
  },
};
