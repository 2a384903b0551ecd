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
  readonly fields: Readonly<Record<string, FieldSql>>;
}

/** `json_build_object` takes a hundred arguments. */
const PAIRS = 50;

/** One JSON object with what is selected of a row, under the keys of the answer. */
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

export function jsonObject(parts: readonly (readonly [key: string, part: Part])[]): Part {
  return { sql: buildObject(parts), finish: finishObject(parts) };
}

function buildObject(parts: readonly (readonly [string, Part])[]): string {
  if (parts.length <= PAIRS) {
    return `json_build_object(${parts.map(([key, { sql }]) => `'${key}', ${sql}`).join(", ")})`;
  }
  const chunks = Array.from({ length: Math.ceil(parts.length / PAIRS) }, (_, index) =>
    buildObject(parts.slice(index * PAIRS, (index + 1) * PAIRS)),
  );
  return `(${chunks.map((chunk) => `${chunk}::jsonb`).join(" || ")})`;
}

function finishObject(parts: readonly (readonly [string, Part])[]): Finish | undefined {
  const finishes = parts.flatMap(([key, { finish }]) =>
    finish === undefined ? [] : [[key, finish] as const],
  );
  if (finishes.length === 0) return undefined;
  return (value) => {
    if (value === null) return null;
    const object = value as Record<string, unknown>;
    for (const [key, finish] of finishes) object[key] = finish(object[key]);
    return object;
  };
}

/** Does to every entry of a list what is done to one. */
export function finishEach(finish: Finish | undefined): Finish | undefined {
  if (finish === undefined) return undefined;
  return (value) => (value as unknown[]).map(finish);
}
