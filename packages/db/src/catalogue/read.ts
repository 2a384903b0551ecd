import type { Database } from "../connect.ts";
import { tableOf } from "./fields.ts";
import { CATALOGUE, type CatalogueNode } from "./map.ts";
import { writeObject } from "./object-sql.ts";
import type { Selected, SelectedField } from "./selected.ts";
import { nameOf } from "./statement-names.ts";
import { Statement, type Part, type Reading } from "./statement.ts";

type Pool = Pick<Database, "pool">;

/** Answers one question to the catalogue, with everything selected below it, by one statement. */
export async function readCatalogue(
  db: Pool,
  question: SelectedField,
  reading: Reading,
): Promise<unknown> {
  const { statement, part } = writeQuestion(question, reading);
  return answer(db, statement, part);
}

/** The statement of a question, for whoever wants to look at it. */
export function writeQuestion(
  question: SelectedField,
  reading: Reading,
): { readonly statement: Statement; readonly part: Part } {
  const statement = new Statement(CATALOGUE, reading);
  const field = Object.entries(CATALOGUE.Query.fields).find(
    ([name]) => name === question.name,
  )?.[1];
  if (field === undefined) throw new Error(`The catalogue has no ${question.name}`);
  const { sql, finish } = field.write(statement, "", question);
  return { statement, part: { sql: `select ${sql} as answer`, finish } };
}

/** Objects by their rows' ids, in that order, with what is selected of them; null for those that are not there. */
export async function readByIds(
  db: Pool,
  { type, ids }: { readonly type: CatalogueNode; readonly ids: readonly string[] },
  selected: Selected,
  reading: Reading,
): Promise<unknown[]> {
  const statement = new Statement(CATALOGUE, reading);
  const row = statement.alias();
  const { sql, finish } = writeObject(statement, type, row, selected);
  const asked = statement.param(ids, "uuid[]");
  const found = `select json_object_agg(${row}."id", ${sql}) as answer from ${tableOf(statement, type)} ${row} where ${row}."id" = any (${asked})`;
  const objects = await answer(db, statement, {
    sql: found,
    finish: (byId) => {
      const known = new Map<string, unknown>(Object.entries(byId ?? {}));
      if (finish !== undefined) {
        for (const [id, object] of known) known.set(id, finish(object));
      }
      return ids.map((id) => known.get(id) ?? null);
    },
  });
  return objects as unknown[];
}

async function answer({ pool }: Pool, { values }: Statement, part: Part): Promise<unknown> {
  const { sql: text, finish } = part;
  const name = nameOf(text);
  const { rows } = await pool.query<{ answer: unknown }>({ ...(name && { name }), text, values });
  const value = rows[0]?.answer ?? null;
  return finish === undefined ? value : finish(value);
}
