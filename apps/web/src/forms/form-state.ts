import type { SummaryProblem } from "../components/error-summary/error-summary.tsx";

/** What is wrong with one field; an empty name stands for the form as a whole. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** What a form shows after it was sent: why nothing changed and every word typed, or that it was done. */
export interface FormState {
  readonly problems: readonly FieldProblem[];
  readonly values: Readonly<Record<string, string>>;
  readonly done: boolean;
}

export const untouched: FormState = { problems: [], values: {}, done: false };

export const done: FormState = { problems: [], values: {}, done: true };

/** Done, with what was sent; without secrets. */
export function doneWith(values: FormState["values"]): FormState {
  return { problems: [], values, done: true };
}

export function refusedWith(
  values: FormState["values"],
  ...problems: readonly FieldProblem[]
): FormState {
  return { problems, values, done: false };
}

/** A form that is refused for one more reason. */
export function withProblem(state: FormState, problem: FieldProblem): FormState {
  return { ...state, problems: [...state.problems, problem], done: false };
}

/** The text fields of a sent form, except `secret` ones, which are never sent back to the page. */
export function valuesOf(
  form: FormData,
  secret: readonly string[] = [],
): Readonly<Record<string, string>> {
  const texts = [...form.entries()].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === "string" && !secret.includes(entry[0]),
  );
  return Object.fromEntries(texts);
}

/** One text of a sent form; empty when it was not sent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** The id under which a field stands in the page; several forms of one page each have a prefix. */
export function fieldId(name: string, prefix = ""): string {
  return `field-${prefix === "" ? "" : `${prefix}-`}${name.replaceAll(".", "-")}`;
}

export function problemAt(state: FormState, field: string): string | undefined {
  return state.problems.find((problem) => problem.field === field)?.message;
}

/** The same problems for the summary above the form, each once and leading to its field. */
export function summaryOf(problems: readonly FieldProblem[], prefix = ""): SummaryProblem[] {
  const told = new Map(problems.map((one) => [`${one.field} ${one.message}`, one]));
  return [...told.values()].map(({ field, message }) => ({
    message,
    // What concerns the person and not the form stands outside it, under its plain name.
    target: field === "" ? null : fieldId(field, field.startsWith("account.") ? "" : prefix),
  }));
}
