import type { ApplicationType, Criterion, Score } from "@regolith/domain";
import type { Locale } from "../locale.ts";
import type { Name } from "../names/names.ts";
import { RESEARCH_RUBRIC } from "./research-rubric.ts";
import { WELFARE_RUBRIC } from "./welfare-rubric.ts";

/** What a criterion asks, and what each score from 1 to 5 means. */
export interface CriterionWords {
  readonly name: Name;
  readonly question: Name;
  readonly anchors: readonly [Name, Name, Name, Name, Name];
}

export type RubricWords = Readonly<Record<Criterion, CriterionWords>>;

const RUBRICS: Readonly<Record<ApplicationType, RubricWords>> = {
  RESEARCH: RESEARCH_RUBRIC,
  PUBLIC_WELFARE: WELFARE_RUBRIC,
};

export function criterionName(type: ApplicationType, criterion: Criterion, locale: Locale): string {
  return RUBRICS[type][criterion].name[locale];
}

export function criterionQuestion(
  type: ApplicationType,
  criterion: Criterion,
  locale: Locale,
): string {
  return RUBRICS[type][criterion].question[locale];
}

/** What a score means. */
export function anchorText(
  { type, criterion, score }: { type: ApplicationType; criterion: Criterion; score: Score },
  locale: Locale,
): string {
  const [one, two, three, four, five] = RUBRICS[type][criterion].anchors;
  return { 1: one, 2: two, 3: three, 4: four, 5: five }[score][locale];
}
