export const APPLICATION_TYPES = ["RESEARCH", "PUBLIC_WELFARE"] as const;
export type ApplicationType = (typeof APPLICATION_TYPES)[number];

export const APPLICATION_STATUSES = [
  "DRAFT",
  "ENDORSEMENT",
  "SUBMITTED",
  "UNDER_REVIEW",
  "CHANGES_REQUESTED",
  "APPROVED",
  "DECLINED",
  "WITHDRAWN",
  "REVOKED",
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** What the office has not been given yet. */
export function isUnsubmitted(status: ApplicationStatus): boolean {
  return status === "DRAFT" || status === "ENDORSEMENT";
}

const IS_OPEN_REQUEST: Readonly<Record<ApplicationStatus, boolean>> = {
  DRAFT: false,
  ENDORSEMENT: false,
  SUBMITTED: true,
  UNDER_REVIEW: true,
  CHANGES_REQUESTED: true,
  APPROVED: false,
  DECLINED: false,
  WITHDRAWN: false,
  REVOKED: false,
};

/** Whether its samples are asked for and not decided on: submitted, and still before a decision. */
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
  "APPROVED",
  "DECLINED",
  "WITHDRAWN",
  "REVOKED",
] as const;
export type PublicStatus = (typeof PUBLIC_STATUSES)[number];

const PUBLIC: Readonly<Record<ApplicationStatus, PublicStatus>> = {
  DRAFT: "DRAFT",
  ENDORSEMENT: "WITH_INSTITUTION",
  SUBMITTED: "SUBMITTED",
  UNDER_REVIEW: "IN_REVIEW",
  CHANGES_REQUESTED: "ACTION_NEEDED",
  APPROVED: "APPROVED",
  DECLINED: "DECLINED",
  WITHDRAWN: "WITHDRAWN",
  REVOKED: "REVOKED",
};

/** What the applicant reads. */
export function publicStatus(status: ApplicationStatus): PublicStatus {
  return PUBLIC[status];
}

export const ACTING_PARTIES = ["APPLICANT", "INSTITUTION", "OFFICE", "APPROVER", "NOBODY"] as const;
export type ActingParty = (typeof ACTING_PARTIES)[number];

const NEXT: Readonly<Record<ApplicationStatus, ActingParty>> = {
  DRAFT: "APPLICANT",
  ENDORSEMENT: "INSTITUTION",
  SUBMITTED: "OFFICE",
  UNDER_REVIEW: "APPROVER",
  CHANGES_REQUESTED: "APPLICANT",
  APPROVED: "NOBODY",
  DECLINED: "NOBODY",
  WITHDRAWN: "NOBODY",
  REVOKED: "NOBODY",
};

/** Whose turn it is. */
export function whoActsNow(status: ApplicationStatus): ActingParty {
  return NEXT[status];
}

export const ITEM_STATES = ["REQUESTED", "GRANTED", "REFUSED"] as const;
export type ItemState = (typeof ITEM_STATES)[number];
