import { isOfOffice, seesContacts, seesOfficeStatus, type Capacity } from "../capacity.ts";
import { publicStatus, type ApplicationStatus } from "../status.ts";
import type { Action } from "../workflow.ts";

/** What is said about a change of the PI before it is done, or when it comes to nothing. */
export const PI_CHANGE_EVENTS = [
  "PI_CHANGE_PROPOSED",
  "PI_CHANGE_ACCEPTED",
  "PI_CHANGE_DECLINED",
  "PI_CHANGE_WITHDRAWN",
  "PI_CHANGE_REFUSED",
] as const;
export type PiChangeEvent = (typeof PI_CHANGE_EVENTS)[number];

/** What happens in a team and stands in the history of its application, beside the moves of the workflow. */
export const TEAM_EVENTS = [
  "MEMBER_JOINED",
  "MEMBER_LEFT",
  "MEMBER_REMOVED",
  ...PI_CHANGE_EVENTS,
  "PI_CHANGED",
] as const;
/** Its note is the name of the member; of a change of the PI, the name of whoever takes the place or is to. */
export type TeamEvent = (typeof TEAM_EVENTS)[number];

/** What happens in the committee: for the office alone. Its note is the name of the reviewer. */
export const COMMITTEE_EVENTS = [
  "REVIEWER_ASKED",
  "REVIEWER_ACCEPTED",
  "REVIEWER_DECLINED",
  "REVIEWER_TAKEN_OFF",
  "REVIEWER_REMINDED",
  "REVIEW_HANDED_IN",
  "CONFLICT_FOUND",
  "CONFLICT_DECLARED",
  "CONFLICT_SET_ASIDE",
] as const;
export type CommitteeEvent = (typeof COMMITTEE_EVENTS)[number];

/** One step in the life of an application, as far as it decides who reads it. */
export interface ReadableEvent {
  readonly action: string;
  readonly actorId: string | null;
  /** Whom it concerns beside PI and office; null for all who see the application. */
  readonly concernsId: string | null;
}

/** Steps between committee, office and authority, of which the applicant's side reads nothing. */
const INTERNAL: readonly string[] = [
  "JUDGE_FEASIBILITY",
  "OPEN_REVIEW",
  "SHORTLIST",
  "CONFIRM",
  "SEND_BACK",
] satisfies Action[];

/** Whether nobody of the applicant's side reads anything of a step: not the step, and no other public status. */
export function isInnerStep(
  action: string,
  { from, to }: { readonly from: ApplicationStatus; readonly to: ApplicationStatus },
): boolean {
  return INTERNAL.includes(action) && publicStatus(from) === publicStatus(to);
}

/**
 * Whether somebody who sees the application reads this step: what is only proposed is not the whole team's, and what
 * is said on the way to a decision not the applicant's; what happens in the committee is the office's alone.
 */
export function seesEvent(
  { action, actorId, concernsId }: ReadableEvent,
  { id, capacity }: { readonly id: string; readonly capacity: Capacity | null },
): boolean {
  if (COMMITTEE_EVENTS.some((event) => event === action)) return isOfOffice(capacity);
  if (INTERNAL.includes(action)) return seesOfficeStatus(capacity);
  const isProposal = PI_CHANGE_EVENTS.some((event) => event === action);
  return !isProposal || seesContacts(capacity) || actorId === id || concernsId === id;
}
