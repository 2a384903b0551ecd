/** A start that cannot go on, said in one line a person can act on. Never carries a stack to the reader. */
export class StartRefusal extends Error {
  override readonly name = "StartRefusal";
}

/** The message of anything thrown, on one line. */
export function lineOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
  return message.replaceAll(/\s+/g, " ").trim();
}

/** The code Node gives to a system error, such as `EACCES`. */
export function codeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string"
    ? thrown.code
    : undefined;
}
