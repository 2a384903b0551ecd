import { textOf } from "../forms/form-state.ts";
import type { Row } from "../applications/answers/words.ts";

/** An institution as somebody wrote it, and where it stands in the directory; empty when it does not. */
export interface InstitutionValue {
  readonly name: string;
  readonly id: string;
}

/** What a form gives: before scripts, a name written over the chosen one leaves the directory. */
export function institutionGiven(form: FormData, field: string): InstitutionValue {
  const name = textOf(form, field);
  const isListed = name.trim() === textOf(form, `${field}Listed`).trim();
  return { name, id: isListed ? textOf(form, `${field}Id`) : "" };
}

/** Both kept as one answer, so that they are never taken apart. */
export function institutionWords({ name, id }: InstitutionValue): readonly string[] {
  return [name, id];
}

export function institutionIn(row: Row, field: string): InstitutionValue {
  const value = row[field] ?? "";
  // Copies kept on this device before there was a directory hold the name only.
  if (typeof value === "string") return { name: value, id: "" };
  const [name = "", id = ""] = typeof value === "object" ? value : [];
  return { name, id };
}
