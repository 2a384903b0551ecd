import type { ApplicationStatus } from "./status.ts";
import type { Move } from "./workflow.ts";

/** Who decides, one after the other: the expert committee, the office (LESEC), the authority (CNSA). */
export const DECISION_LEVELS = ["COMMITTEE", "OFFICE", "AUTHORITY"] as const;
export type DecisionLevel = (typeof DECISION_LEVELS)[number];

export const DECISION_OUTCOMES = [
  "RECOMMENDED",
  "RESERVED",
  "DECLINED",
  "CONFIRMED",
  "APPROVED",
  "SENT_BACK",
] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

interface Decided {
  readonly level: DecisionLevel;
  readonly outcome: DecisionOutcome;
}

/** The moves that decide, and at which level. Screening declines for the office, the chair for the committee. */
const DECIDED: Readonly<Partial<Record<Move, Decided>>> = {
  RECOMMEND: { level: "COMMITTEE", outcome: "RECOMMENDED" },
  PROMOTE: { level: "COMMITTEE", outcome: "RECOMMENDED" },
  RESERVE: { level: "COMMITTEE", outcome: "RESERVED" },
  CONFIRM: { level: "OFFICE", outcome: "CONFIRMED" },
  APPROVE: { level: "AUTHORITY", outcome: "APPROVED" },
  SEND_BACK: { level: "AUTHORITY", outcome: "SENT_BACK" },
};

/** What a move decides; null when it is no decision. */
export function decisionOf(
  action: Move,
  { from }: { readonly from: ApplicationStatus | null },
): Decided | null {
  if (action !== "DECLINE") return DECIDED[action] ?? null;
  return { level: from === "SCREENING" ? "OFFICE" : "COMMITTEE", outcome: "DECLINED" };
}
