import type { AnalysisStepInput, ApplicationItemInput, TeamMemberInput } from "@regolith/client";
import {
  EQUIVALENCE_CRITERIA,
  PREPARATIONS,
  problem,
  SECTION_NAMES,
  type SectionKey,
  TEAM_ROLES,
} from "@regolith/domain";
import { type Locale, problemMessage } from "@regolith/words";
import type { FieldProblem } from "../../forms/form-state.ts";
import { massOrNull, readMass } from "./mass-text.ts";
import { flagIn, formOf, listIn, type Row, textIn } from "./words.ts";

/** Figures that are none; they cannot be sent, so their page keeps them until they are put right. */
export function unreadableFigures(
  key: SectionKey,
  rows: readonly Row[],
  locale: Locale,
): FieldProblem[] {
  const names = (formOf(key).rows?.fields ?? []).filter(({ kind }) => kind === "mass");
  return rows.flatMap((row, index) =>
    names
      .filter(({ name }) => Number.isNaN(readMass(textIn(row, name)) ?? 0))
      .map(({ name }) => {
        const path = [SECTION_NAMES[key], String(index), name];
        return {
          field: `${String(index)}.${name}`,
          message: problemMessage(problem("INVALID", path), locale),
        };
      }),
  );
}

export function memberInput(row: Row): TeamMemberInput {
  const role = textIn(row, "role");
  return {
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
