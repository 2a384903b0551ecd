import {
  capacityIn,
  isOfOffice,
  type Capacity,
  type Membership,
} from "../applications/capacity.ts";
import type { ApplicationStatus } from "../applications/status.ts";
import type { FoundConflict } from "../conflicts/conflict.ts";
import type { Actor } from "../people/roles.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { holdsPlace, type Assigned, type AssignmentState, type ReviewRole } from "./assignment.ts";

/** Reviewers are found while an application is screened and reviewed, changes asked for or not. */
const ASSIGNED_IN: readonly ApplicationStatus[] = [
  "SCREENING",
  "UNDER_REVIEW",
  "CHANGES_REQUESTED",
];

export function isAssignedIn(status: ApplicationStatus): boolean {
  return ASSIGNED_IN.includes(status);
}

/** The secretariat assigns, and a chair who has no conflict. */
export function assignsReviewers(capacity: Capacity | null): boolean {
  if (capacity?.kind !== "OFFICE") return false;
  return capacity.roles.includes("SECRETARIAT") || capacity.roles.includes("CHAIR");
}

/** Who reviews what, and which conflicts are on record, is the office's to read; to the applicant it is not there. */
export function seesCommittee(application: Membership, actor: Actor): boolean {
  return isOfOffice(capacityIn(application, actor));
}

/** Whether somebody may assign reviewers to it now: NOT_FOUND for whom it is not there. */
export function assigningProblems(application: Membership, actor: Actor): Problem[] {
  const capacity = capacityIn(application, actor);
  if (capacity === null || !isOfOffice(capacity)) return [problem("NOT_FOUND")];
  const { status } = application;
  if (assignsReviewers(capacity) && isAssignedIn(status)) return [];
  return [problemWith("NOT_ALLOWED", { action: "ASSIGN_REVIEWERS", status })];
}

/** Somebody to be asked. */
export interface ToBeAsked {
  readonly personId: string;
  /** Whether they hold the role of a reviewer. */
  readonly isReviewer: boolean;
  readonly role: ReviewRole;
  readonly conflicts: readonly FoundConflict[];
}

/** When a review is due: on the day that was given, else on the round's, as long as that is to come. */
export function reviewDue(
  given: Date | null,
  { ofRound, now }: { readonly ofRound: Date | null; readonly now: Date },
): Date | null {
  if (given !== null) return given;
  return ofRound !== null && ofRound > now ? ofRound : null;
}

/** Why somebody cannot be asked to review; paths are those of one assignment. */
export function askingProblems(
  { personId, isReviewer, role, conflicts }: ToBeAsked,
  assigned: readonly Assigned[],
): Problem[] {
  const found: Problem[] = [];
  if (!isReviewer) found.push(problem("NOT_A_REVIEWER", ["personId"]));
  const [conflict] = conflicts;
  if (conflict !== undefined) found.push(conflictProblem(conflict));
  if (assigned.some((one) => one.personId === personId && holdsPlace(one.state))) {
    found.push(problem("ALREADY_ASSIGNED", ["personId"]));
  }
  if (role === "CHIEF" && hasChief(assigned)) found.push(problem("CHIEF_THERE", ["role"]));
  return found;
}

export function conflictProblem({ kind, with: name }: FoundConflict): Problem {
  return problemWith("CONFLICT_OF_INTEREST", { kind, with: name }, ["personId"]);
}

export function hasChief(assigned: readonly Assigned[]): boolean {
  return assigned.some(({ role, state }) => role === "CHIEF" && holdsPlace(state));
}

export const ASSIGNMENT_ACTIONS = ["ACCEPT", "DECLINE", "DECLARE_CONFLICT"] as const;
export type AssignmentAction = (typeof ASSIGNMENT_ACTIONS)[number];

/** What a reviewer does with an invitation; a conflict can be declared at any time while the place is held. */
export function assignmentActions({
  state,
  status,
}: {
  readonly state: AssignmentState;
  readonly status: ApplicationStatus;
}): readonly AssignmentAction[] {
  if (!holdsPlace(state)) return [];
  if (state === "ACCEPTED") return ["DECLARE_CONFLICT"];
  return isAssignedIn(status) ? ASSIGNMENT_ACTIONS : ["DECLINE", "DECLARE_CONFLICT"];
}
