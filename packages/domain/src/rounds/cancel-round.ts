import type { ApplicationStatus } from "../applications/status.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";

export const CANCEL_REASON_MAX_LENGTH = 1_000;

/** Why a round is cancelled, for everybody to read. */
export interface CancelReasons {
  readonly reasonEn: string;
  readonly reasonZh: string;
}

/**
 * Whether an application keeps its round from being cancelled. Drafts do not: they keep all their answers and are
 * taken out of it. What was withdrawn is over. Whatever else was handed to an institution or to the office is theirs to end first.
 */
export function keepsRound(status: ApplicationStatus): boolean {
  return status !== "DRAFT" && status !== "WITHDRAWN";
}

/** What keeps a round, published or not, from being cancelled. */
export function cancelProblems(
  { cancelledAt }: { readonly cancelledAt: Date | null },
  {
    submitted,
    reasonEn,
    reasonZh,
  }: CancelReasons & {
    /** How many applications keep it. */
    readonly submitted: number;
  },
): Problem[] {
  if (cancelledAt !== null) return [problem("ROUND_CANCELLED")];
  if (submitted > 0) return [problemWith("ROUND_HAS_APPLICATIONS", { count: submitted })];
  return [...reasonProblems(reasonEn, "reasonEn"), ...reasonProblems(reasonZh, "reasonZh")];
}

function reasonProblems(reason: string, field: string): Problem[] {
  if (isBlank(reason)) return [problem("REQUIRED", [field])];
  return textProblems(reason, CANCEL_REASON_MAX_LENGTH, [field]);
}
