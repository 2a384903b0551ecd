export const APPLICATION_TYPES = ["RESEARCH", "PUBLIC_WELFARE"] as const;
export type ApplicationType = (typeof APPLICATION_TYPES)[number];

export const APPLICATION_STATUSES = [
  "DRAFT",
  "ENDORSEMENT",
  "SUBMITTED",
  "SCREENING",
  "UNDER_REVIEW",
  "CHANGES_REQUESTED",
  "PANEL",
  "RECOMMENDED",
  "RESERVE_LIST",
  "APPROVED",
  "DECLINED",
  "LAPSED",
  "WITHDRAWN",
  "REVOKED",
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** What the office has not been given yet. */
export function isUnsubmitted(status: ApplicationStatus): boolean {
  return status === "DRAFT" || status === "ENDORSEMENT";
}

export const UNSUBMITTED_STATUSES: readonly ApplicationStatus[] =
  APPLICATION_STATUSES.filter(isUnsubmitted);

const IS_OPEN_REQUEST: Readonly<Record<ApplicationStatus, boolean>> = {
  DRAFT: false,
  ENDORSEMENT: false,
  SUBMITTED: true,
  SCREENING: true,
  UNDER_REVIEW: true,
  CHANGES_REQUESTED: true,
  PANEL: true,
  // Nobody outside is told of its reservation before the decision, so it still asks for what is left.
  RECOMMENDED: true,
  RESERVE_LIST: true,
  APPROVED: false,
  DECLINED: false,
  LAPSED: false,
  WITHDRAWN: false,
  REVOKED: false,
};

/** Whether its samples are asked for and not decided on: submitted, and nothing promised that anybody outside knows of. */
export function isOpenRequest(status: ApplicationStatus): boolean {
  return IS_OPEN_REQUEST[status];
}

export const OPEN_REQUEST_STATUSES: readonly ApplicationStatus[] =
  APPLICATION_STATUSES.filter(isOpenRequest);

export const PUBLIC_STATUSES = [
  "DRAFT",
  "WITH_INSTITUTION",
  "SUBMITTED",
  "ACTION_NEEDED",
  "IN_REVIEW",
  "DECISION_PENDING",
  "ON_RESERVE_LIST",
  "APPROVED",
  "DECLINED",
  "LAPSED",
  "WITHDRAWN",
  "REVOKED",
] as const;
export type PublicStatus = (typeof PUBLIC_STATUSES)[number];

const PUBLIC: Readonly<Record<ApplicationStatus, PublicStatus>> = {
  DRAFT: "DRAFT",
  ENDORSEMENT: "WITH_INSTITUTION",
  SUBMITTED: "SUBMITTED",
  SCREENING: "IN_REVIEW",
  UNDER_REVIEW: "IN_REVIEW",
  CHANGES_REQUESTED: "ACTION_NEEDED",
  PANEL: "IN_REVIEW",
  RECOMMENDED: "DECISION_PENDING",
  RESERVE_LIST: "ON_RESERVE_LIST",
  APPROVED: "APPROVED",
  DECLINED: "DECLINED",
  LAPSED: "LAPSED",
  WITHDRAWN: "WITHDRAWN",
  REVOKED: "REVOKED",
};

/** What the applicant reads. */
export function publicStatus(status: ApplicationStatus): PublicStatus {
  return PUBLIC[status];
}

export const ACTING_PARTIES = [
  "APPLICANT",
  "INSTITUTION",
  "OFFICE",
  "COMMITTEE",
  "APPROVER",
  "NOBODY",
] as const;
export type ActingParty = (typeof ACTING_PARTIES)[number];

const NEXT: Readonly<Record<ApplicationStatus, ActingParty>> = {
  DRAFT: "APPLICANT",
  ENDORSEMENT: "INSTITUTION",
  SUBMITTED: "OFFICE",
  SCREENING: "OFFICE",
  UNDER_REVIEW: "COMMITTEE",
  CHANGES_REQUESTED: "APPLICANT",
  PANEL: "COMMITTEE",
  RECOMMENDED: "OFFICE",
  RESERVE_LIST: "COMMITTEE",
  APPROVED: "NOBODY",
  DECLINED: "NOBODY",
  LAPSED: "NOBODY",
  WITHDRAWN: "NOBODY",
  REVOKED: "NOBODY",
};

/** What besides its status says whose turn it is. */
interface Turn {
  /** Whether the office confirmed what is recommended; then it waits for the approver. */
  readonly isConfirmed?: boolean;
  /** Whether somebody appealed against its being declined, and nobody decided on that yet. */
  readonly isAppealed?: boolean;
}

/** Whose turn it is in a status. */
export function whoActsNow(
  status: ApplicationStatus,
  { isConfirmed = false, isAppealed = false }: Turn = {},
): ActingParty {
  if (status === "DECLINED" && isAppealed) return "COMMITTEE";
  return status === "RECOMMENDED" && isConfirmed ? "APPROVER" : NEXT[status];
}

/** Whose turn it is, as the applicant reads it: who within the programme has it is not said. */
export function whoActsPublicly(status: ApplicationStatus, turn: Turn = {}): ActingParty {
  const party = whoActsNow(status, turn);
  return party === "COMMITTEE" || party === "APPROVER" ? "OFFICE" : party;
}

/** The curator's judgement of one item. */
export const FEASIBILITIES = ["FEASIBLE", "PARTLY", "NOT_FEASIBLE"] as const;
export type Feasibility = (typeof FEASIBILITIES)[number];

/**
 * FEASIBLE, PARTLY and NOT_FEASIBLE are the curator's judgement, RECOMMENDED and REFUSED the committee's;
 * what was recommended is GRANTED once the authority approves.
 */
export const ITEM_STATES = [
  "REQUESTED",
  "FEASIBLE",
  "PARTLY",
  "NOT_FEASIBLE",
  "RECOMMENDED",
  "REFUSED",
  "GRANTED",
] as const;
export type ItemState = (typeof ITEM_STATES)[number];
