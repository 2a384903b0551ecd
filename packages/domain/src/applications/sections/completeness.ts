import type { Policy } from "../../policy/policy.ts";
import { problem, under, type Problem } from "../../problems/problem.ts";
import { missingAmounts } from "../../samples/amounts.ts";
import { isBlank } from "../../text/text.ts";
import { analysisProblems } from "./analysis.ts";
import type { Answers, ItemAnswers, SectionKey } from "./answers.ts";
import { fieldProblems } from "./field-problems.ts";
import type { AnySectionForm, FilledForm } from "./form.ts";
import { sectionForm, sectionsOf } from "./forms.ts";
import { signatureProblems } from "./member-part.ts";
import { loanProblems, periodProblems } from "./period.ts";
import { SECTION_NAMES } from "./section-path.ts";
import { rowsOf, shapeProblems } from "./shape.ts";
import { memberFieldProblems, teamProblems } from "./team.ts";

export const SECTION_PROGRESSES = ["NOT_STARTED", "IN_PROGRESS", "COMPLETE"] as const;
export type SectionProgress = (typeof SECTION_PROGRESSES)[number];

/** What the form looks up in the policy that the application keeps. */
export type FormPolicy = Pick<Policy, "loanMonths">;

/** Everything that keeps the form from being complete, all sections at once. */
export function missing(application: FilledForm, policy: FormPolicy): Problem[] {
  return sectionsOf(application.type).flatMap((key) => sectionProblems(key, application, policy));
}

/** Everything that keeps one section from being complete; paths `[section, …]`. */
export function sectionProblems(
  key: SectionKey,
  { type, answers }: FilledForm,
  policy: FormPolicy,
): Problem[] {
  const form = sectionForm(type, key);
  const unfinished = [
    ...fieldProblems(form.fields, answers[key]),
    ...rowProblems(form, answers[key]),
    ...ownRules(key, answers, policy),
  ];
  return [...shapeProblems(type, key, answers[key]), ...under([SECTION_NAMES[key]], unfinished)];
}

function rowProblems({ rows }: AnySectionForm, answers: Answers[SectionKey]): Problem[] {
  const fields = rows?.fields ?? [];
  const found =
    "members" in answers
      ? answers.members.map((member) => memberFieldProblems(fields, member))
      : rowsOf(answers).map((row) => fieldProblems(fields, row));
  return found.flatMap((problems, index) => under([String(index)], problems));
}

/** How far a section is; `version` counts its saves. */
export function sectionProgress(
  key: SectionKey,
  application: FilledForm,
  { version, policy }: { readonly version: number; readonly policy: FormPolicy },
): SectionProgress {
  if (sectionProblems(key, application, policy).length === 0) return "COMPLETE";
  return version === 0 ? "NOT_STARTED" : "IN_PROGRESS";
}

function ownRules(key: SectionKey, answers: Answers, policy: FormPolicy): Problem[] {
  switch (key) {
    case "TEAM":
      return teamProblems(answers.TEAM);
    case "SAMPLES":
      return samplesProblems(answers.SAMPLES.items);
    case "ANALYSIS":
      return analysisProblems(answers.ANALYSIS.steps, answers.SAMPLES.items);
    case "PERIOD":
      return loanProblems("PUBLIC_WELFARE", answers.PERIOD, policy);
    case "SCHEDULE":
      return periodProblems(answers.SCHEDULE);
    case "UNDERTAKINGS":
      return signatureProblems(answers.UNDERTAKINGS.signature, answers.APPLICANT.fullName);
    default:
      return [];
  }
}

function samplesProblems(items: readonly ItemAnswers[]): Problem[] {
  if (items.length === 0) return [problem("NO_SAMPLES", ["items"])];
  return items.flatMap((item, index) => under([String(index)], unfinishedItem(item)));
}

function unfinishedItem(item: ItemAnswers): Problem[] {
  const saysWhatMatters = item.equivalenceCriteria.length > 0 || !isBlank(item.equivalenceNote);
  return [
    ...missingAmounts(item.requestMode, item),
    ...(item.acceptsEquivalent && !saysWhatMatters
      ? [problem("REQUIRED", ["equivalenceCriteria"])]
      : []),
  ];
}
