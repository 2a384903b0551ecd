import { toGlobalId } from "@regolith/db";

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/u;
const TAG = /^[A-Za-z]+$/u;

export interface NodeRef {
  /** Name of the GraphQL type. */
  readonly type: string;
  /** The row's UUID. */
  readonly id: string;
}

/** Whether a text is a row's UUID as the database writes it. */
export function isRowId(text: string): boolean {
  return UUID.test(text);
}

export { toGlobalId };

/** What an id stands for; null when it is none of ours. */
export function fromGlobalId(globalId: string): NodeRef | null {
  const text = Buffer.from(globalId, "base64url").toString("utf8");
  const [type = "", id = ""] = text.split(":", 2);
  const isOurs = TAG.test(type) && UUID.test(id) && toGlobalId(type, id) === globalId;
  return isOurs ? { type, id } : null;
}

/** The row's UUID when the id is one of this type, else null: it names nothing there. */
export function idOf(type: string, globalId: string): string | null {
  const ref = fromGlobalId(globalId);
  return ref?.type === type ? ref.id : null;
}
