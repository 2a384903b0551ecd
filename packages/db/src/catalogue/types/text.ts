import { scalar } from "../fields.ts";
import type { ObjectSql } from "../object-sql.ts";

/** A text is a pair of columns; its row is the beginning of their names, the closing quote still to come. */
export const textSql: ObjectSql = {
  table: "",
  fields: {
    en: scalar((columns) => `${columns}En"`),
    zh: scalar((columns) => `${columns}Zh"`),
  },
};
