import type { Side } from "./differences.ts";

/** Before the name of a field, in the name of the choice between two texts of it. */
export const CHOICE_PREFIX = "choice:";

/** What was chosen in a form sent before scripts work; what was not shown is taken from the other side. */
export function readChoice(form: FormData): (field: string) => Side {
  return (field) => (form.get(CHOICE_PREFIX + field) === "mine" ? "mine" : "theirs");
}
