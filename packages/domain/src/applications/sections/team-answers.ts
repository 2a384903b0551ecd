import type { UndertakingsAnswers } from "./answers.ts";

export const TEAM_ROLES = ["CO_INVESTIGATOR", "STUDENT", "TECHNICIAN"] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** LISTED is named by the applicant only; INVITED was asked by mail; ACCEPTED joined and sees the application. */
export const MEMBER_STATES = ["LISTED", "INVITED", "ACCEPTED", "DECLINED"] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

/** What the applicant says of somebody in the team. Once they joined, only the role is still the applicant's. */
export interface NamedMember {
  readonly fullName: string;
  readonly nativeName: string;
  readonly email: string;
  readonly institution: string;
  readonly country: string;
  readonly role: TeamRole;
  readonly contribution: string;
}

/** What somebody who joined says of themselves: their own part of the application, signed. */
export interface MemberPart extends UndertakingsAnswers {
  readonly fullName: string;
  readonly nativeName: string;
  readonly position: string;
  readonly institution: string;
  readonly department: string;
  readonly country: string;
  readonly orcid: string;
  readonly contribution: string;
  readonly papers: string;
  readonly facilities: string;
  readonly restrictions: string;
}

/** Somebody in the team. */
export interface TeamMember extends NamedMember {
  /** Null until they were first saved. */
  readonly id: string | null;
  readonly state: MemberState;
  /** Null until they joined. */
  readonly part: MemberPart | null;
}

export interface TeamAnswers {
  readonly worksAlone: boolean;
  readonly members: readonly TeamMember[];
}
