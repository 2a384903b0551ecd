import type { Selected, SelectedField } from "./selected.ts";
import type { Finish, Part, Statement } from "./statement.ts";

/** How one field is read of a row that stands in the statement under the name `row`. */
export interface FieldSql {
  /** Type of the objects below, and whether the field gives one, all or a page of them; absent for a scalar. */
  readonly below?: { readonly type: string; readonly as: "object" | "list" | "connection" };
  write(statement: Statement, row: string, field: SelectedField): Part;
}

/** How the objects of one type are read: their table, and every field the schema has. */
export interface ObjectSql {
  readonly table: string;
  /** Which rows of the table are public, where not all are. */
  readonly publicRows?: string;
  readonly fields: Readonly<Record<string, FieldSql>>;
}

/** An object with exactly what is selected of a row, under the keys of the answer. */
export function writeObject(
  statement: Statement,
  type: string,
  row: string,
  selected: Selected,
): Part {
  const parts = selected.map((field): readonly [string, Part] => {
    const fieldSql = statement.map[type]?.fields[field.name];
    if (fieldSql === undefined)
      throw new Error(`The catalogue does not read ${type}.${field.name}`);
    return [field.key, fieldSql.write(statement, row, field)];
  });
  return jsonObject(parts);
}

/** What a function of PostgreSQL takes. */
const ARGUMENTS_MAX = 100;

/**
 * An object that PostgreSQL gives as the list of its values, which it writes in half the time; the keys,
 * known here, are put back when the answer is made.
 */
export function jsonObject(parts: readonly (readonly [key: string, part: Part])[]): Part {
  const chunks: string[] = [];
  for (let start = 0; start < parts.length; start += ARGUMENTS_MAX) {
    const values = parts.slice(start, start + ARGUMENTS_MAX).map(([, { sql }]) => sql);
    chunks.push(`json_build_array(${values.join(", ")})`);
  }
  const [only = "json_build_array()"] = chunks;
  const finish = finishObject(parts);
  if (chunks.length < 2) return { sql: only, finish };
  return {
    sql: `json_build_array(${chunks.join(", ")})`,
    finish: (value) => finish(value === null ? null : (value as unknown[][]).flat()),
  };
}

function finishObject(parts: readonly (readonly [string, Part])[]): Finish {
  const fields = parts.map(([key, { finish }]) => ({ key, finish }));
  return (value) => {
    if (value === null) return null;
    const values = value as unknown[];
    const object: Record<string, unknown> = {};
    let index = 0;
    for (const { key, finish } of fields) {
      const one = values[index++];
      const finished = finish === undefined ? one : finish(one);
      // Assigned, this key would be the object's prototype.
      if (key === "__proto__") Object.defineProperty(object, key, { ...PLAIN, value: finished });
      else object[key] = finished;
    }
    return object;
  };
}

const PLAIN = { enumerable: true, configurable: true, writable: true };

/** Does to every entry of a list what is done to one. */
export function finishEach(finish: Finish | undefined): Finish | undefined {
  if (finish === undefined) return undefined;
  return (value) => (value as unknown[]).map(finish);
}
