import { isCountry } from "../../people/country.ts";
import { isEmail } from "../../people/email.ts";
import { readOrcid } from "../../people/orcid.ts";
import { problem, type PlainProblemCode, type Problem } from "../../problems/problem.ts";
import { isBlank } from "../../text/text.ts";
import { isCalendarDay } from "../../time/beijing.ts";
import type { FieldForm, FieldKind } from "./form.ts";

/** What keeps single answers from being complete: missing, or not what was asked for. */
export function fieldProblems(fields: readonly FieldForm[], answers: object): Problem[] {
  const values: Readonly<Record<string, unknown>> = { ...answers };
  return fields.flatMap(({ name, kind, required }) => {
    // Samples and masses are kept in another form than they are entered; their rules look at them.
    if (kind === "sample" || kind === "mass") return [];
    const value = values[name];
    if (isUnanswered(value)) return required ? [problem("REQUIRED", [name])] : [];
    const code = typeof value === "string" ? wrongWith(kind, value.trim()) : null;
    return code === null ? [] : [problem(code, [name])];
  });
}

function isUnanswered(value: unknown): boolean {
  if (typeof value === "string") return isBlank(value);
  return value === null || value === undefined || value === false;
}

function wrongWith(kind: FieldKind, text: string): PlainProblemCode | null {
  switch (kind) {
    case "email":
      return isEmail(text) ? null : "INVALID_EMAIL";
    case "orcid":
      return readOrcid(text).ok ? null : "INVALID_ORCID";
    case "country":
      return isCountry(text) ? null : "INVALID_COUNTRY";
    case "date":
      return isCalendarDay(text) ? null : "INVALID_DATE";
    default:
      return null;
  }
}
