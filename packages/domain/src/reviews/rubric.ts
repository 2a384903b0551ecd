import type { ApplicationType } from "../applications/status.ts";

/** What reviews look at. What each is called, and what its scores mean, says the rubric of the type. */
export const CRITERIA = ["MERIT", "NEED", "FEASIBILITY", "CARE", "MASS"] as const;
export type Criterion = (typeof CRITERIA)[number];

export const LOWEST_SCORE = 1;
export const HIGHEST_SCORE = 5;
export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

/** How sure somebody is of what they wrote. */
export const CONFIDENCES = ["LOW", "MEDIUM", "HIGH"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const RECOMMENDATIONS = ["ALL", "PART", "RESERVE", "DECLINE"] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** The version of today; a review keeps the one it was begun with. */
export const RUBRIC_VERSION = 1;
export type RubricVersion = 1;

/** What an application of each type is judged by, in this order. */
const RUBRICS: Readonly<
  Record<RubricVersion, Readonly<Record<ApplicationType, readonly Criterion[]>>>
> = {
  1: { RESEARCH: CRITERIA, PUBLIC_WELFARE: CRITERIA },
};

export function criteriaOf(
  type: ApplicationType,
  version: RubricVersion = RUBRIC_VERSION,
): readonly Criterion[] {
  return RUBRICS[version][type];
}

export function isScore(value: number): value is Score {
  return Number.isInteger(value) && value >= LOWEST_SCORE && value <= HIGHEST_SCORE;
}
