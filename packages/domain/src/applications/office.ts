import { problem, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";
import type { ApplicationType } from "./status.ts";

/** Longest words of the office to the applicant, in characters. */
export const OFFICE_NOTE_MAX_LENGTH = 2_000;

export const DECLINE_REASONS = [
  "OUT_OF_SCOPE",
  "INSUFFICIENT_JUSTIFICATION",
  "METHOD_NOT_READY",
  "MATERIAL_NOT_SUITABLE",
  "SAFEGUARDS_INSUFFICIENT",
  "STOCK_INSUFFICIENT",
  "OTHER",
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Why applications of each type are declined: what is not asked of one cannot be wanting in it. */
const REASONS_OF: Readonly<Record<ApplicationType, readonly DeclineReason[]>> = {
  RESEARCH: DECLINE_REASONS.filter((reason) => reason !== "SAFEGUARDS_INSUFFICIENT"),
  PUBLIC_WELFARE: ["OUT_OF_SCOPE", "SAFEGUARDS_INSUFFICIENT", "STOCK_INSUFFICIENT", "OTHER"],
};

export function declineReasonsOf(type: ApplicationType): readonly DeclineReason[] {
  return REASONS_OF[type];
}

/** A kind of reason that applications of this type are declined for, with words that are never empty. */
export function declineProblems(
  type: ApplicationType,
  { reason, reasonCode }: { readonly reason: string; readonly reasonCode: DeclineReason },
): Problem[] {
  const isKnown = declineReasonsOf(type).includes(reasonCode);
  return [...(isKnown ? [] : [problem("INVALID", ["reasonCode"])]), ...reasonProblems(reason)];
}

/** Reasons given with declining, revoking and asking for changes are never empty. */
export function reasonProblems(reason: string): Problem[] {
  if (isBlank(reason)) return [problem("REQUIRED", ["reason"])];
  return textProblems(reason, OFFICE_NOTE_MAX_LENGTH, ["reason"]);
}

/** A note that may be left out. */
export function noteProblems(note: string, name = "note"): Problem[] {
  return textProblems(note, OFFICE_NOTE_MAX_LENGTH, [name]);
}
