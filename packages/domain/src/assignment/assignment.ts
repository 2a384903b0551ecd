/** CHIEF sums up, SECOND stands beside, TECHNICAL looks at the methods. */
export const REVIEW_ROLES = ["CHIEF", "SECOND", "TECHNICAL"] as const;
export type ReviewRole = (typeof REVIEW_ROLES)[number];

/**
 * ASKED has seen the invitation only; ACCEPTED reads and reviews. DECLINED by the reviewer, WITHDRAWN by the office,
 * CLOSED by a conflict: in all three the file is shut.
 */
export const ASSIGNMENT_STATES = ["ASKED", "ACCEPTED", "DECLINED", "WITHDRAWN", "CLOSED"] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** Whether an assignment still holds its place. */
export function holdsPlace(state: AssignmentState): boolean {
  return state === "ASKED" || state === "ACCEPTED";
}

/** An application that wants reviewers. */
export interface ToAssign {
  readonly id: string;
  readonly number: string;
  /** Those who hold a place already, or were asked before and must not be asked again. */
  readonly assigned: readonly Assigned[];
}
export interface Assigned {
  readonly personId: string;
  readonly role: ReviewRole;
  readonly state: AssignmentState;
}

/** Somebody who can be asked. */
export interface ReviewCandidate {
  readonly id: string;
  /** Places held already, in every round. */
  readonly load: number;
}

export interface AssignmentQuestion {
  readonly applications: readonly ToAssign[];
  readonly candidates: readonly ReviewCandidate[];
  /** How many each application should have. */
  readonly perApplication: number;
  /** Whether somebody must not judge an application. */
  readonly isConflicted: (personId: string, applicationId: string) => boolean;
  /** 0 to 1. */
  readonly expertise: (personId: string, applicationId: string) => number;
}

export interface ProposedAssignment {
  readonly applicationId: string;
  readonly personId: string;
  readonly role: ReviewRole;
}
