import type { TechniqueCreateInput } from "@regolith/client";
import { DESTRUCTIVENESSES, problem, SAMPLE_FORMS } from "@regolith/domain";
import { type Locale, problemMessage } from "@regolith/words";
import { readMass } from "../applications/answers/mass-text.ts";
import type { FieldProblem } from "../forms/form-state.ts";

type Values = Readonly<Record<string, string>>;

const MASSES = ["minimumMg", "typicalMg", "consumedMg"] as const;

/** What the form says of a technique, as the API takes it. */
export function techniqueFacts(
  values: Values,
): Omit<TechniqueCreateInput, "code" | "idempotencyKey"> {
  const text = (name: string) => values[name] ?? "";
  const chosen = DESTRUCTIVENESSES.find((known) => known === values.destructiveness);
  return {
    nameEn: text("nameEn"),
    nameZh: text("nameZh"),
    minimumMg: readMass(text("minimumMg")),
    typicalMg: readMass(text("typicalMg")),
    destructiveness: chosen ?? "NONE",
    consumedMg: readMass(text("consumedMg")),
    leavesEn: text("leavesEn"),
    leavesZh: text("leavesZh"),
    imaging: values.imaging === "on",
    forms: SAMPLE_FORMS.filter((form) => values[`forms.${form}`] === "on"),
    methodKeywords: text("methodKeywords").split(/\r?\n/u),
    position: Number(text("position").trim() || Number.NaN),
  };
}

/** Figures that are none; they cannot be sent, so the form keeps them until they are put right. */
export function unreadable(values: Values, locale: Locale): FieldProblem[] {
  const figures = MASSES.filter((name) => Number.isNaN(readMass(values[name] ?? "") ?? 0));
  const position = /^\s*\d{1,9}\s*$/u.test(values.position ?? "") ? [] : (["position"] as const);
  return [...figures, ...position].map((field) => ({
    field,
    message: problemMessage(problem("INVALID", [field]), locale),
  }));
}
