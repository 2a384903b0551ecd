import type { AnalysisStepInput, ApplicationItemInput, TeamMemberInput } from "@regolith/client";
import {
  type AnySectionForm,
  EQUIVALENCE_CRITERIA,
  type FieldForm,
  LARGEST_COUNT,
  PREPARATIONS,
  problem,
  type Problem,
  problemWith,
  SECTION_NAMES,
  TEAM_ROLES,
} from "@regolith/domain";
import { type Locale, problemMessage } from "@regolith/words";
import type { FieldProblem } from "../../forms/form-state.ts";
import { readCount } from "./count-text.ts";
import { massOrNull, readMass } from "./mass-text.ts";
import { flagIn, listIn, type Row, ROW_ID, type SectionWords, textIn } from "./words.ts";

/** Figures that are none; they cannot be sent, so their page keeps them until they are put right. */
export function unreadableFigures(
  { key, fields, rows }: AnySectionForm,
  words: SectionWords,
  locale: Locale,
): FieldProblem[] {
  const inRow = (named: readonly FieldForm[], row: Row, within: readonly string[]) =>
    named.flatMap(({ name, kind }) => {
      const path = [...within, name];
      const found = unreadable(kind, textIn(row, name), [SECTION_NAMES[key], ...path]);
      return found === null
        ? []
        : [{ field: path.join("."), message: problemMessage(found, locale) }];
    });
  return [
    ...inRow(fields, words.fields, []),
    ...words.rows.flatMap((row, index) => inRow(rows?.fields ?? [], row, [String(index)])),
  ];
}

function unreadable(
  kind: FieldForm["kind"],
  typed: string,
  path: readonly string[],
): Problem | null {
  if (kind !== "mass" && kind !== "count") return null;
  const figure = (kind === "mass" ? readMass(typed) : readCount(typed)) ?? 0;
  if (Number.isNaN(figure)) return problem("INVALID", path);
  const isTooLarge = kind === "count" && figure > LARGEST_COUNT;
  return isTooLarge ? problemWith("OUT_OF_RANGE", { min: 1, max: LARGEST_COUNT }, path) : null;
}

export function memberInput(row: Row): TeamMemberInput {
  const role = textIn(row, "role");
  return {
    id: textIn(row, ROW_ID) || null,
    fullName: textIn(row, "fullName"),
    nativeName: textIn(row, "nativeName"),
    email: textIn(row, "email"),
    institution: textIn(row, "institution"),
    country: textIn(row, "country"),
    role: TEAM_ROLES.find((known) => known === role) ?? "CO_INVESTIGATOR",
    contribution: textIn(row, "contribution"),
  };
}

export function itemInput(row: Row): ApplicationItemInput {
  const criteria = listIn(row, "equivalenceCriteria");
  const preparation = textIn(row, "preparation");
  return {
    sampleCode: textIn(row, "sampleCode").trim(),
    minimumMg: massOrNull(textIn(row, "minimumMg")),
    optimumMg: massOrNull(textIn(row, "optimumMg")),
    reason: textIn(row, "reason"),
    acceptsEquivalent: flagIn(row, "acceptsEquivalent"),
    equivalenceCriteria: EQUIVALENCE_CRITERIA.filter((known) => criteria.includes(known)),
    equivalenceNote: textIn(row, "equivalenceNote"),
    preparation: PREPARATIONS.find((known) => known === preparation) ?? "AS_IS",
  };
}

export function stepInput(row: Row): AnalysisStepInput {
  return {
    sampleCode: textIn(row, "sampleCode") || null,
    techniqueCode: textIn(row, "techniqueCode") || null,
    technique: textIn(row, "technique"),
    instrument: textIn(row, "instrument"),
    place: textIn(row, "place"),
    destructive: flagIn(row, "destructive"),
    consumedMg: massOrNull(textIn(row, "consumedMg")),
  };
}

/** The named texts of a section, each as typed. */
export function textsIn<Name extends string>(
  row: Row,
  names: readonly Name[],
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, textIn(row, name)])) as Record<Name, string>;
}

/** The first and the last day of a section that has them. */
export function daysIn(row: Row): { startsOn: string | null; endsOn: string | null } {
  return { startsOn: textIn(row, "startsOn") || null, endsOn: textIn(row, "endsOn") || null };
}

/** The named ticks of a section. */
export function flagsIn<Name extends string>(
  row: Row,
  names: readonly Name[],
): Record<Name, boolean> {
  return Object.fromEntries(names.map((name) => [name, flagIn(row, name)])) as Record<
    Name,
    boolean
  >;
}
