import {
  APPLICATION_STATUSES,
  isUnsubmitted,
  type Action,
  type ApplicationStatus,
} from "@regolith/domain";

/** Who asks. Most of the last belong to the application, and hold roles that decide on others. */
export const PEOPLE = {
  "the applicant": [],
  "another researcher": [],
  "a secretariat": ["SECRETARIAT"],
  "a curator": ["CURATOR"],
  "a reviewer": ["REVIEWER"],
  "a reviewer of others": ["REVIEWER"],
  "a chair": ["CHAIR"],
  "a chair in conflict": ["CHAIR"],
  "an approver": ["APPROVER"],
  "an auditor": ["AUDITOR"],
  "an administrator": ["ADMINISTRATOR"],
  "a secretariat who is approver, too": ["SECRETARIAT", "APPROVER"],
  "an applicant with every role": [
    ...["SECRETARIAT", "CURATOR", "REVIEWER", "CHAIR", "APPROVER", "AUDITOR", "ADMINISTRATOR"],
  ],
  "a member of the team who is secretariat and approver": ["SECRETARIAT", "APPROVER"],
  "a member of the team without a role": [],
  "a co-investigator who joined": [],
  "a co-investigator who joined and is secretariat": ["SECRETARIAT"],
  "an officer of the institution": [],
  "an officer of another institution": [],
} as const;
export type Who = keyof typeof PEOPLE;

/** What somebody may do, else "none": it is there and nothing can be done; else "gone": it is not there. */
export type Expected = readonly Action[] | "none" | "gone";

const OUTSIDERS = [
  ...["another researcher", "a reviewer of others", "a chair in conflict", "an administrator"],
  ...["a member of the team without a role", "an officer of another institution"],
] as const;
export const JOINED = [
  "a co-investigator who joined",
  "a co-investigator who joined and is secretariat",
] as const;
export const OFFICER = "an officer of the institution";
export const MEMBER = "a member of the team who is secretariat and approver";

type Side = "applicant" | "joined" | "secretariat" | "curator" | "chair" | "approver";
type Row = Readonly<Partial<Record<Side, readonly Action[]>>>;

/** The workflow a second time, by hand: who may do what in each status. */
const MATRIX: Readonly<Record<Situation, Row>> = {
  DRAFT: {
    applicant: ["EDIT", "DELETE", "PROPOSE_PI", "ASK_ENDORSEMENT", "SUBMIT"],
    joined: ["EDIT_PART", "LEAVE"],
  },
  ENDORSEMENT: { applicant: ["RECALL"], joined: ["LEAVE"] },
  SUBMITTED: {
    applicant: ["PROPOSE_PI", "WITHDRAW"],
    joined: ["LEAVE"],
    secretariat: ["START_SCREENING", "REQUEST_CHANGES"],
  },
  SCREENING: {
    applicant: ["PROPOSE_PI", "WITHDRAW"],
    joined: ["LEAVE"],
    curator: ["JUDGE_FEASIBILITY"],
    secretariat: ["REQUEST_CHANGES", "OPEN_REVIEW", "DECLINE"],
  },
  UNDER_REVIEW: {
    applicant: ["PROPOSE_PI", "WITHDRAW"],
    joined: ["LEAVE"],
    curator: ["JUDGE_FEASIBILITY"],
    secretariat: ["REQUEST_CHANGES"],
    chair: ["REQUEST_CHANGES", "SHORTLIST", "DECLINE"],
  },
  CHANGES_REQUESTED: {
    applicant: ["EDIT", "PROPOSE_PI", "RESUBMIT", "WITHDRAW"],
    joined: ["EDIT_PART", "LEAVE"],
  },
  PANEL: {
    applicant: ["PROPOSE_PI", "WITHDRAW"],
    joined: ["LEAVE"],
    chair: ["RECOMMEND", "RESERVE", "DECLINE"],
  },
  RESERVE_LIST: { applicant: ["WITHDRAW"], chair: ["PROMOTE", "DECLINE"] },
  RECOMMENDED: { applicant: ["WITHDRAW"], secretariat: ["CONFIRM"] },
  CONFIRMED: { applicant: ["WITHDRAW"], approver: ["APPROVE", "SEND_BACK"] },
  APPROVED: { applicant: ["WITHDRAW"], approver: ["REVOKE"] },
  DECLINED: { applicant: ["APPEAL"] },
  LAPSED: {},
  WITHDRAWN: {},
  REVOKED: {},
};

/** RECOMMENDED is followed by what the office confirmed. */
export type Situation = ApplicationStatus | "CONFIRMED";
export const SITUATIONS: readonly Situation[] = [...APPLICATION_STATUSES, "CONFIRMED"];
export const statusOf = (situation: Situation): ApplicationStatus =>
  situation === "CONFIRMED" ? "RECOMMENDED" : situation;

export function expected(who: Who, situation: Situation): Expected {
  const { applicant = [], joined = [], secretariat = [], approver = [] } = MATRIX[situation];
  const { curator = [], chair = [] } = MATRIX[situation];
  const status = statusOf(situation);
  if (who === "the applicant" || who === "an applicant with every role") return applicant;
  if (isOneOf(JOINED, who)) return joined.length > 0 ? joined : "none";
  if (who === OFFICER) return ofOfficer(status);
  if (isUnsubmitted(status) || isOneOf(OUTSIDERS, who)) return "gone";
  if (who === "an auditor" || who === "a reviewer" || who === MEMBER) return "none";
  if (who === "a secretariat") return secretariat;
  if (who === "a curator") return curator;
  if (who === "a chair") return chair;
  if (who === "an approver") return approver;
  return [...secretariat, ...approver];
}

/** Asked once, the institution follows the application; drafts are the team's alone. */
function ofOfficer(status: ApplicationStatus): Expected {
  if (status === "DRAFT") return "gone";
  return status === "ENDORSEMENT" ? ["ENDORSE", "RETURN"] : "none";
}

export function isOneOf(list: readonly string[], one: string): boolean {
  return list.includes(one);
}
