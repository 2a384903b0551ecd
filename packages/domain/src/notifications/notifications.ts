import type { Move } from "../applications/workflow.ts";
import type { NotificationParams } from "./notification-params.ts";

/**
 * Who is told. TEAM are those who joined, beside the PI; OFFICERS those of the institution asked to endorse;
 * NAMED are the persons the happening itself names. Office people of the team are never told as office.
 */
export const PARTIES = [
  "PI",
  "TEAM",
  "OFFICERS",
  "SECRETARIAT",
  "CHAIRS",
  "APPROVERS",
  "CURATORS",
  "ADMINISTRATORS",
  "NAMED",
] as const;
export type Party = (typeof PARTIES)[number];

/**
 * Where a notification leads. LETTER is the letter that says what was decided, ENDORSEMENT is the application as the institution's officer reads it, FILES where
 * a file was attached, to the application or to a message.
 */
export type Place =
  | "APPLICATION"
  | "LETTER"
  | "TEAM"
  | "OFFICE_APPLICATION"
  | "OFFICE_REVIEWERS"
  | "REVIEWS"
  | "MESSAGES"
  | "OFFICE_MESSAGES"
  | "APPLICATIONS"
  | "ENDORSEMENT"
  | "ENDORSEMENTS"
  | "OFFICE_INSTITUTION"
  | "FILES"
  | "OFFICE_PERSON"
  | "OFFICE_MAILS"
  | "PANEL"
  | "ROUND";

export type NotificationKind = keyof NotificationParams;

export interface Telling {
  readonly to: readonly Party[];
  /** Whether the reader is the one who has to act now. */
  readonly asks: boolean;
  readonly place: Place;
  /** A receipt, told to whoever did it, too; of everything else they know. */
  readonly isReceipt?: boolean;
  /** Whoever has not read of an earlier one is not told again: one look at the place shows them all. */
  readonly isToldOnce?: boolean;
}

/** Who gets what. The whole of it is this table. */
export const NOTIFICATIONS: Readonly<Record<NotificationKind, Telling>> = {
  RECEIVED: { to: ["PI", "TEAM"], asks: false, place: "APPLICATION", isReceipt: true },
  SUBMITTED: { to: ["SECRETARIAT"], asks: true, place: "OFFICE_APPLICATION" },
  ENDORSEMENT_ASKED: { to: ["OFFICERS"], asks: true, place: "ENDORSEMENT" },
  // Three reminders of the round's days, by the clock.
  ENDORSEMENT_DUE_SOON: { to: ["OFFICERS"], asks: true, place: "ENDORSEMENT" },
  ROUND_CLOSES_SOON: { to: ["PI", "TEAM"], asks: true, place: "APPLICATION" },
  NOTICE_DUE_SOON: { to: ["PI", "TEAM"], asks: true, place: "ROUND" },
  ENDORSED: { to: ["PI", "TEAM"], asks: false, place: "APPLICATION" },
  ENDORSEMENT_RETURNED: { to: ["PI"], asks: true, place: "APPLICATION" },
  SCREENING_STARTED: { to: ["PI", "TEAM"], asks: false, place: "APPLICATION" },
  FEASIBILITY_WAITING: { to: ["CURATORS"], asks: true, place: "OFFICE_APPLICATION" },
  // The applicant was told that the review began when screening did: both are "In review".
  REVIEW_STARTED: { to: ["CHAIRS"], asks: false, place: "OFFICE_APPLICATION" },
  SHORTLISTED: { to: ["SECRETARIAT"], asks: false, place: "OFFICE_APPLICATION" },
  RECOMMENDED: { to: ["PI", "TEAM"], asks: false, place: "APPLICATION" },
  RECOMMENDATION_WAITING: { to: ["SECRETARIAT"], asks: true, place: "OFFICE_APPLICATION" },
  PUT_ON_RESERVE: { to: ["PI", "TEAM"], asks: false, place: "LETTER" },
  // By the clock, once the last day on the reserve list has passed.
  RESERVE_ENDED: { to: ["CHAIRS", "SECRETARIAT"], asks: true, place: "OFFICE_APPLICATION" },
  SENT_BACK: { to: ["CHAIRS", "SECRETARIAT"], asks: true, place: "OFFICE_APPLICATION" },
  APPEALED: { to: ["CHAIRS", "SECRETARIAT"], asks: true, place: "OFFICE_APPLICATION" },
  // A reminder, by the clock.
  APPEAL_WAITING: { to: ["CHAIRS"], asks: true, place: "OFFICE_APPLICATION" },
  APPEAL_GRANTED: { to: ["PI", "TEAM"], asks: false, place: "LETTER" },
  APPEAL_REFUSED: { to: ["PI", "TEAM"], asks: false, place: "LETTER" },
  LAPSED: { to: ["PI", "TEAM", "SECRETARIAT"], asks: false, place: "APPLICATION" },
  DECISION_WAITING: { to: ["APPROVERS"], asks: true, place: "OFFICE_APPLICATION" },
  CHANGES_REQUESTED: { to: ["PI", "TEAM"], asks: true, place: "APPLICATION" },
  CHANGES_SENT: { to: ["SECRETARIAT"], asks: true, place: "OFFICE_APPLICATION" },
  CHANGES_DUE_SOON: { to: ["PI", "TEAM"], asks: true, place: "APPLICATION" },
  CHANGES_EXTENDED: { to: ["PI", "TEAM"], asks: false, place: "APPLICATION" },
  OFFICE_MESSAGE: { to: ["PI", "TEAM"], asks: false, place: "MESSAGES" },
  TEAM_MESSAGE: { to: ["SECRETARIAT"], asks: false, place: "OFFICE_MESSAGES" },
  INTERNAL_MESSAGE: {
    to: ["SECRETARIAT", "CHAIRS", "APPROVERS", "CURATORS"],
    asks: false,
    place: "OFFICE_MESSAGES",
  },
  REVIEW_ASKED: { to: ["NAMED"], asks: true, place: "REVIEWS" },
  REVIEW_ACCEPTED: { to: ["SECRETARIAT"], asks: false, place: "OFFICE_REVIEWERS" },
  REVIEW_DECLINED: { to: ["SECRETARIAT"], asks: true, place: "OFFICE_REVIEWERS" },
  REVIEW_HANDED_IN: { to: ["SECRETARIAT", "CHAIRS"], asks: false, place: "OFFICE_REVIEWERS" },
  // Both by the clock: to the reviewer, and to the office once the day has passed.
  REVIEW_DUE_SOON: { to: ["NAMED"], asks: true, place: "REVIEWS" },
  REVIEW_REMINDED: { to: ["NAMED"], asks: true, place: "REVIEWS" },
  REVIEW_OVERDUE: { to: ["SECRETARIAT"], asks: true, place: "OFFICE_REVIEWERS" },
  // A place is free again, and whoever had it must not read on.
  REVIEWER_CONFLICT: { to: ["SECRETARIAT", "CHAIRS"], asks: true, place: "OFFICE_REVIEWERS" },
  CONFLICT_SET_ASIDE: { to: ["SECRETARIAT", "CHAIRS"], asks: false, place: "OFFICE_REVIEWERS" },
  REVIEW_CLOSED: { to: ["NAMED"], asks: false, place: "REVIEWS" },
  WITHDRAWN: { to: ["SECRETARIAT"], asks: false, place: "OFFICE_APPLICATION" },
  PI_WITHDREW: { to: ["TEAM"], asks: false, place: "APPLICATION" },
  APPROVED: { to: ["PI", "TEAM"], asks: false, place: "LETTER" },
  DECLINED: { to: ["PI", "TEAM"], asks: false, place: "LETTER" },
  REVOKED: { to: ["PI", "TEAM"], asks: false, place: "APPLICATION" },
  INSTITUTION_PROPOSED: { to: ["SECRETARIAT"], asks: true, place: "OFFICE_INSTITUTION" },
  INSTITUTION_LISTED: { to: ["NAMED"], asks: false, place: "APPLICATIONS" },
  INSTITUTION_REFUSED: { to: ["NAMED"], asks: true, place: "APPLICATIONS" },
  OFFICER_PROPOSED: { to: ["SECRETARIAT"], asks: false, place: "OFFICE_INSTITUTION" },
  OFFICER_ACCEPTED: { to: ["SECRETARIAT"], asks: true, place: "OFFICE_INSTITUTION" },
  OFFICER_CONFIRMED: { to: ["NAMED"], asks: false, place: "ENDORSEMENTS" },
  OFFICER_REFUSED: { to: ["NAMED"], asks: false, place: "APPLICATIONS" },
  OFFICER_ENDED: { to: ["NAMED"], asks: false, place: "APPLICATIONS" },
  // Both when a new address is none of the institution's own: one for the person, one for the office.
  OFFICERSHIP_LEFT: { to: ["NAMED"], asks: false, place: "APPLICATIONS", isReceipt: true },
  OFFICER_LEFT: { to: ["SECRETARIAT"], asks: false, place: "OFFICE_INSTITUTION" },
  OFFICER_DECLINED: { to: ["SECRETARIAT"], asks: false, place: "OFFICE_INSTITUTION" },
  // To whoever proposed them.
  PROPOSAL_DECLINED: { to: ["NAMED"], asks: true, place: "APPLICATIONS" },
  ENDORSER_CONFIRMED: { to: ["PI"], asks: false, place: "APPLICATION" },
  ENDORSER_LOST: { to: ["PI"], asks: true, place: "APPLICATION" },
  INVITATION_ACCEPTED: { to: ["PI"], asks: false, place: "TEAM" },
  INVITATION_DECLINED: { to: ["PI"], asks: true, place: "TEAM" },
  INVITATION_EXPIRED: { to: ["PI"], asks: true, place: "TEAM" },
  INVITATION_WITHDRAWN: { to: ["NAMED"], asks: false, place: "APPLICATIONS" },
  PART_SIGNED: { to: ["PI"], asks: false, place: "TEAM" },
  MEMBER_REMOVED: { to: ["NAMED"], asks: false, place: "APPLICATIONS" },
  MEMBER_LEFT: { to: ["PI", "TEAM"], asks: false, place: "TEAM" },
  // Told only once the office has the application.
  TEAM_SMALLER: { to: ["SECRETARIAT"], asks: false, place: "OFFICE_APPLICATION" },
  // Its sender, and the responsible user when it is of the application itself.
  FILE_QUARANTINED: { to: ["NAMED"], asks: true, place: "FILES" },
  MALWARE_FOUND: { to: ["ADMINISTRATORS"], asks: true, place: "OFFICE_PERSON" },
  PANEL_INVITATION: { to: ["NAMED"], asks: false, place: "PANEL" },
  // By the clock, to who waited for it.
  ROUND_OPENED: { to: ["NAMED"], asks: false, place: "ROUND" },
  ROUND_CANCELLED: { to: ["NAMED"], asks: false, place: "ROUND" },
  MAIL_PARKED: { to: ["ADMINISTRATORS"], asks: true, place: "OFFICE_MAILS", isToldOnce: true },
  PI_CHANGE_PROPOSED: { to: ["NAMED"], asks: true, place: "TEAM" },
  PI_CHANGE_ACCEPTED: { to: ["PI"], asks: false, place: "TEAM" },
  PI_CHANGE_WAITING: { to: ["SECRETARIAT"], asks: true, place: "OFFICE_APPLICATION" },
  PI_CHANGE_DECLINED: { to: ["PI"], asks: false, place: "TEAM" },
  PI_CHANGE_WITHDRAWN: { to: ["NAMED"], asks: false, place: "TEAM" },
  // Told only when the office was asked already.
  PI_CHANGE_DROPPED: { to: ["SECRETARIAT"], asks: false, place: "OFFICE_APPLICATION" },
  PI_CHANGE_LAPSED: { to: ["PI", "NAMED"], asks: false, place: "TEAM" },
  PI_CHANGE_REFUSED: { to: ["PI", "NAMED"], asks: false, place: "TEAM" },
  // Whoever agrees to a draft's change becomes its PI by that; the way on is told them all the same.
  PI_TAKEN_OVER: { to: ["PI"], asks: true, place: "APPLICATION", isReceipt: true },
  PI_BECAME_MEMBER: { to: ["NAMED"], asks: true, place: "APPLICATION" },
  PI_LEFT: { to: ["NAMED"], asks: false, place: "APPLICATIONS" },
  PI_CHANGED: { to: ["TEAM"], asks: false, place: "APPLICATION" },
};

/** What each move tells, in this order. */
export const TOLD_BY: Readonly<Record<Move, readonly NotificationKind[]>> = {
  SUBMIT: ["RECEIVED", "SUBMITTED"],
  RESUBMIT: ["CHANGES_SENT"],
  ASK_ENDORSEMENT: ["ENDORSEMENT_ASKED"],
  RECALL: [],
  ENDORSE: ["ENDORSED", "SUBMITTED"],
  RETURN: ["ENDORSEMENT_RETURNED"],
  WITHDRAW: ["WITHDRAWN", "PI_WITHDREW"],
  START_SCREENING: ["SCREENING_STARTED", "FEASIBILITY_WAITING"],
  REQUEST_CHANGES: ["CHANGES_REQUESTED"],
  LAPSE: ["LAPSED"],
  OPEN_REVIEW: ["REVIEW_STARTED"],
  SHORTLIST: ["SHORTLISTED"],
  RECOMMEND: ["RECOMMENDED", "RECOMMENDATION_WAITING"],
  RESERVE: ["PUT_ON_RESERVE"],
  PROMOTE: ["RECOMMENDED", "RECOMMENDATION_WAITING"],
  DECLINE: ["DECLINED"],
  CONFIRM: ["DECISION_WAITING"],
  SEND_BACK: ["SENT_BACK"],
  APPEAL: ["APPEALED"],
  GRANT_APPEAL: ["APPEAL_GRANTED"],
  REFUSE_APPEAL: ["APPEAL_REFUSED"],
  APPROVE: ["APPROVED"],
  REVOKE: ["REVOKED"],
};
