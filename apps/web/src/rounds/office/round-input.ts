import type { OfferFilterInput, RoundCreateInput } from "@regolith/client";
import { AUDIENCES, SAMPLE_FORMS, USE_CATEGORIES } from "@regolith/domain";

type Values = Readonly<Record<string, string>>;

/** Missions are ticked each under a name of its own. */
const MISSION = "missions.";
/** So are samples. */
const SAMPLE = "sample.";

/** What the form says of a round, as the API takes it; days left empty are not fixed. */
export function roundPlan(values: Values): Omit<RoundCreateInput, "code" | "idempotencyKey"> {
  const text = (name: string) => values[name] ?? "";
  const day = (name: string) => text(name) || null;
  return {
    ...{ nameEn: text("nameEn"), nameZh: text("nameZh") },
    audience: AUDIENCES.find((known) => known === values.audience) ?? "BOTH",
    missions: ticked(values, MISSION),
    asksEndorsement: values.asksEndorsement === "on",
    ...{ opensOn: text("opensOn"), noticeDueOn: day("noticeDueOn"), closesOn: text("closesOn") },
    ...{ reviewsDueOn: day("reviewsDueOn"), panelOn: day("panelOn") },
    decisionDueOn: day("decisionDueOn"),
  };
}

export const missionField = (code: string): string => `${MISSION}${code}`;
export const sampleField = (code: string): string => `${SAMPLE}${code}`;

/** Numbers ticked in the list and written into the field, one on each line or with commas between. */
export function chosenCodes(values: Values): string[] {
  const written = (values.codes ?? "").split(/[\s,，、;；]+/u).filter((code) => code !== "");
  return [...new Set([...ticked(values, SAMPLE), ...written])];
}

/** The filter of a list of samples, from its address or from the form that was sent along. */
export function offerFilter(values: Values): OfferFilterInput {
  const { text = "", mission = "" } = values;
  const form = SAMPLE_FORMS.find((known) => known === values.form);
  const useCategory = USE_CATEGORIES.find((known) => known === values.useCategory);
  return {
    ...(text !== "" && { text }),
    ...(mission !== "" && { mission }),
    ...(form !== undefined && { form }),
    ...(useCategory !== undefined && { useCategory }),
  };
}

function ticked(values: Values, prefix: string): string[] {
  return Object.entries(values)
    .filter(([name, value]) => name.startsWith(prefix) && value === "on")
    .map(([name]) => name.slice(prefix.length));
}
