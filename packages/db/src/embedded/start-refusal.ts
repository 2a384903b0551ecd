/** A start that cannot go on, said in one line a person can act on. Never carries a stack to the reader. */
export class StartRefusal extends Error {
  override readonly name = "StartRefusal";
}

/** The message of anything thrown, on one line. */
export function lineOf(thrown: unknown): string {
  const message = textIn(thrown, "message") ?? textIn(thrown, "name") ?? String(thrown);
  return message.replaceAll(/\s+/g, " ").trim();
}

/** The code that Node or PostgreSQL gives to an error, such as `EACCES`. */
export function codeOf(thrown: unknown): string | undefined {
  return textIn(thrown, "code");
}

// By shape and not by class: an error may come from another realm, such as that of a test.
function textIn(thrown: unknown, property: string): string | undefined {
  if (typeof thrown !== "object" || thrown === null) return undefined;
  const value: unknown = Reflect.get(thrown, property);
  return typeof value === "string" && value !== "" ? value : undefined;
}
