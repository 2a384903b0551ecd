import { HIGHEST_SCORE, LOWEST_SCORE, type ReviewProblemCode } from "@regolith/domain";
import { criterionName } from "../committee/rubric.ts";
import { beijingMoment, figure } from "../figures.ts";
import { nameOf } from "../names/name-of.ts";
import type { Sentences } from "./sentences.ts";

export const EN_REVIEW: Pick<Sentences, ReviewProblemCode> = {
  NOT_A_REVIEWER: () =>
    "This person does not hold the role of a reviewer. An administrator can give it.",
  ALREADY_ASSIGNED: () => "This person is asked already, or wrote about the application before.",
  CHIEF_THERE: () =>
    "The application has a chief reviewer. Choose another role, or take the chief off first.",
  ASSIGNMENT_ENDED: () => "You do not review this application, or no longer.",
  REVIEW_NOT_OPEN: () =>
    "Reviews of this application cannot be handed in now: it is not under review.",
  REVIEW_FINAL: () => "This review was handed in and stays as it is.",
  REVIEW_NOT_WAITED_FOR: () =>
    "This review is not waited for now: it was handed in, or the reviewer or the application went on. Reload the page.",
  REMINDED_LATELY: (_it, { at }) =>
    `This reviewer was reminded already, at ${beijingMoment(at, "en")}. Remind them again a day after that.`,
  SCORE_NEEDED: (_it, { type, criterion }) =>
    `“${criterionName(type, criterion, "en")}” needs a score from ${figure(LOWEST_SCORE, "en")} to ${figure(HIGHEST_SCORE, "en")}.`,
  REVIEW_DUE_PAST: () => "This day is over. Choose a later one.",
  CONFLICT_OVER: () => "This conflict of interest does not stand any more. Load the page again.",
  CONFLICT_STAYS: () =>
    "Only a paper that was found by names can be a namesake's. This conflict of interest stays.",
  CONFLICT_OF_INTEREST: (_it, { kind, with: name }) =>
    name === ""
      ? `A conflict of interest forbids this: ${nameOf("conflict", kind, "en")}.`
      : `A conflict of interest forbids this: ${nameOf("conflict", kind, "en")}, with ${name}.`,
  REVIEW_OVERDUE: (_it, { dueAt }) =>
    `The review was due on ${beijingMoment(dueAt, "en")}, so it can no longer be handed in. What you wrote is kept: ask the office for another day.`,
};
