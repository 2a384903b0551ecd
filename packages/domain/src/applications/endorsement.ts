import { problem, type Problem } from "../problems/problem.ts";
import type { Round } from "../rounds/round.ts";

/** Whether a draft goes to the institution first is the round's policy; each way refuses the other's drafts. */
export function wayProblems(
  way: "SUBMIT" | "ASK_ENDORSEMENT",
  round: Pick<Round, "asksEndorsement"> | null,
): Problem[] {
  if (round === null) return [];
  if (way === "SUBMIT") {
    return round.asksEndorsement ? [problem("ENDORSEMENT_REQUIRED", ["round"])] : [];
  }
  return round.asksEndorsement ? [] : [problem("ENDORSEMENT_NOT_ASKED", ["round"])];
}

/** Somebody has to be able to answer: an officer who is confirmed, or proposed and waiting for it. */
export function endorserProblems(endorser: {
  readonly institutionId: string | null;
  readonly officers: number;
}): Problem[] {
  if (endorser.institutionId === null) {
    return [problem("INSTITUTION_NOT_LISTED", ["applicant", "institution"])];
  }
  return endorser.officers === 0 ? [problem("NO_OFFICER", ["applicant", "institution"])] : [];
}
