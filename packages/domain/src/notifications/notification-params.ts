import type { DeclineReason } from "../applications/office.ts";
import type { SectionKey } from "../applications/sections/answers.ts";
import type { ApplicationType } from "../applications/status.ts";
import type { ConflictKind } from "../conflicts/conflict.ts";

/** What every sentence about an application needs. */
export interface AboutApplication {
  readonly number: string;
  /** Empty while the applicant gave none. */
  readonly title: string;
}

/** An institution as sentences name it. */
export interface AboutInstitution {
  readonly institution: NamedInstitution;
}
export interface NamedInstitution {
  readonly en: string;
  /** Null when none is known. */
  readonly zh: string | null;
}

/** Somebody who is to speak for an institution, or did. */
export interface AboutOfficer extends AboutInstitution {
  readonly officer: string;
}

export interface FromSomebody extends AboutApplication {
  readonly sender: string;
}

/** Somebody of the committee; told to the office and never to the applicant. */
export interface AboutReviewer extends AboutApplication {
  /** Name of the reviewer. */
  readonly reviewer: string;
}

/** Somebody of the team. */
export interface AboutMember extends AboutApplication {
  /** Name of the member. */
  readonly member: string;
}

/** A meeting of the committee's panel. */
export interface AboutPanel {
  /** Code of its round. */
  readonly round: string;
  readonly meetsAt: string;
  readonly place: string;
}

/** A day of the round an application is in, so many days before it. */
export interface AboutRoundDay extends AboutApplication {
  /** Code of the round. */
  readonly round: string;
  readonly days: number;
}

/** A round that takes applications from now on. */
export interface AboutOpenedRound {
  /** Its code. */
  readonly round: string;
  readonly closesAt: string;
}

/** A round that takes place no more, and why. */
export interface AboutCancelledRound {
  /** Its code. */
  readonly round: string;
  readonly reasonEn: string;
  readonly reasonZh: string;
}

/** What the sentence of each kind needs; instants in ISO 8601. */
export interface NotificationParams {
  readonly PANEL_INVITATION: AboutPanel;
  readonly ROUND_OPENED: AboutOpenedRound;
  readonly ROUND_CANCELLED: AboutCancelledRound;
  /** `isAtInstitution` is whether it waits to be endorsed. */
  readonly ROUND_CLOSES_SOON: AboutRoundDay & { readonly isAtInstitution: boolean };
  readonly ENDORSEMENT_DUE_SOON: AboutRoundDay;
  readonly NOTICE_DUE_SOON: AboutRoundDay;
  readonly RECEIVED: AboutApplication;
  readonly SUBMITTED: AboutApplication;
  readonly ENDORSEMENT_ASKED: AboutApplication & { readonly applicant: string };
  readonly ENDORSED: AboutApplication & AboutInstitution;
  readonly ENDORSEMENT_RETURNED: AboutApplication & { readonly note: string };
  readonly SCREENING_STARTED: AboutApplication;
  readonly FEASIBILITY_WAITING: AboutApplication;
  readonly REVIEW_STARTED: AboutApplication;
  readonly SHORTLISTED: AboutApplication;
  readonly RECOMMENDED: AboutApplication;
  readonly RECOMMENDATION_WAITING: AboutApplication;
  readonly PUT_ON_RESERVE: AboutApplication & { readonly note: string };
  readonly RESERVE_ENDED: AboutApplication;
  /** Words of the approver. */
  readonly SENT_BACK: AboutApplication & { readonly note: string };
  readonly APPEALED: AboutApplication;
  readonly APPEAL_WAITING: AboutApplication;
  readonly APPEAL_GRANTED: AboutApplication & { readonly note: string };
  readonly APPEAL_REFUSED: AboutApplication & { readonly note: string };
  readonly LAPSED: AboutApplication;
  readonly DECISION_WAITING: AboutApplication;
  readonly CHANGES_REQUESTED: AboutApplication & {
    /** Sections are called by what the application is for. */
    readonly type: ApplicationType;
    readonly sections: readonly SectionKey[];
  };
  readonly CHANGES_SENT: AboutApplication;
  readonly CHANGES_DUE_SOON: AboutApplication & { readonly days: number };
  readonly CHANGES_EXTENDED: AboutApplication & { readonly note: string };
  readonly OFFICE_MESSAGE: FromSomebody;
  readonly TEAM_MESSAGE: FromSomebody;
  readonly INTERNAL_MESSAGE: FromSomebody;
  readonly REVIEW_ASKED: AboutApplication;
  readonly REVIEW_ACCEPTED: AboutReviewer;
  /** `note` is empty where they gave no words. */
  readonly REVIEW_DECLINED: AboutReviewer & { readonly note: string };
  readonly REVIEW_HANDED_IN: AboutReviewer;
  /** `isAccepted` is whether the reviewer answered already. */
  readonly REVIEW_DUE_SOON: AboutApplication & {
    readonly days: number;
    readonly isAccepted: boolean;
  };
  /** By the office; `isAccepted` is whether the reviewer answered already. */
  readonly REVIEW_REMINDED: AboutApplication & { readonly isAccepted: boolean };
  readonly REVIEW_OVERDUE: AboutReviewer;
  readonly REVIEWER_CONFLICT: AboutReviewer & { readonly conflict: ConflictKind };
  readonly CONFLICT_SET_ASIDE: AboutReviewer;
  /** Told to who must not read the application any more: no more of it than its number. */
  readonly REVIEW_CLOSED: Pick<AboutApplication, "number">;
  readonly WITHDRAWN: AboutApplication;
  readonly PI_WITHDREW: AboutApplication;
  readonly APPROVED: AboutApplication;
  readonly DECLINED: AboutApplication & { readonly reasonCode: DeclineReason };
  readonly REVOKED: AboutApplication & { readonly note: string };
  readonly INSTITUTION_PROPOSED: AboutInstitution & { readonly proposer: string };
  /** `institution` is how it stands in the directory, `proposed` how it was proposed. */
  readonly INSTITUTION_LISTED: AboutInstitution & { readonly proposed: string };
  readonly INSTITUTION_REFUSED: AboutInstitution & { readonly note: string };
  readonly OFFICER_PROPOSED: AboutOfficer & { readonly proposer: string };
  readonly OFFICER_ACCEPTED: AboutOfficer;
  /** `waiting` counts the applications to endorse. */
  readonly OFFICER_CONFIRMED: AboutInstitution & { readonly waiting: number };
  readonly OFFICER_REFUSED: AboutOfficer & { readonly note: string };
  readonly OFFICER_ENDED: AboutOfficer & { readonly note: string };
  readonly OFFICERSHIP_LEFT: AboutInstitution;
  readonly OFFICER_LEFT: AboutOfficer;
  /** `note` is empty where they gave no words. */
  readonly OFFICER_DECLINED: AboutOfficer & { readonly note: string };
  readonly PROPOSAL_DECLINED: AboutOfficer & { readonly note: string };
  readonly ENDORSER_CONFIRMED: AboutApplication & AboutInstitution;
  readonly ENDORSER_LOST: AboutApplication & AboutInstitution;
  readonly INVITATION_ACCEPTED: AboutMember;
  readonly INVITATION_DECLINED: AboutMember & { readonly note: string };
  readonly INVITATION_EXPIRED: AboutMember;
  readonly INVITATION_WITHDRAWN: AboutApplication;
  readonly PART_SIGNED: AboutMember;
  readonly MEMBER_REMOVED: AboutApplication;
  readonly MEMBER_LEFT: AboutMember;
  readonly TEAM_SMALLER: AboutMember;
  readonly FILE_QUARANTINED: AboutApplication & { readonly file: string };
  /** What the scanner found, and who sent it; administrators do not see the application itself. */
  readonly MALWARE_FOUND: {
    readonly number: string;
    readonly sender: string;
    readonly finding: string;
  };
  readonly MAIL_PARKED: Readonly<Record<string, never>>;
  readonly PI_CHANGE_PROPOSED: AboutApplication & {
    /** Name of the PI. */
    readonly pi: string;
    readonly note: string;
    /** Whether agreeing is all that is needed. */
    readonly isDraft: boolean;
  };
  readonly PI_CHANGE_ACCEPTED: AboutMember;
  readonly PI_CHANGE_WAITING: AboutMember & { readonly pi: string };
  readonly PI_CHANGE_DECLINED: AboutMember & { readonly note: string };
  readonly PI_CHANGE_WITHDRAWN: AboutApplication & { readonly pi: string };
  readonly PI_CHANGE_DROPPED: AboutMember;
  readonly PI_CHANGE_LAPSED: AboutMember & { readonly pi: string };
  readonly PI_CHANGE_REFUSED: AboutMember & { readonly note: string };
  readonly PI_TAKEN_OVER: AboutApplication;
  readonly PI_BECAME_MEMBER: AboutMember;
  readonly PI_LEFT: AboutMember;
  readonly PI_CHANGED: AboutMember;
}
