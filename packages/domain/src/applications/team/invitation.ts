import { isEmail, normalEmail } from "../../people/email.ts";
import { isNamedBy, type Actor } from "../../people/roles.ts";
import { verificationProblems } from "../../people/verification.ts";
import type { Policy } from "../../policy/policy.ts";
import {
  problem,
  problemWith,
  under,
  type PlainProblemCode,
  type Problem,
} from "../../problems/problem.ts";
import { isBlank, textProblems } from "../../text/text.ts";
import { DAY_MS } from "../../time/beijing.ts";
import type { TeamMember } from "../sections/team-answers.ts";
import { isPartAnswered, partProblems } from "../sections/member-part.ts";

/** REPLACED is one that was sent again with another link. All but PENDING are over for good. */
export const INVITATION_STATES = [
  "PENDING",
  "ACCEPTED",
  "DECLINED",
  "WITHDRAWN",
  "REPLACED",
  "EXPIRED",
] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** Longest words that come with declining, in characters. */
export const DECLINE_NOTE_MAX_LENGTH = 1_000;

export interface Invitation {
  readonly state: InvitationState;
  /** In lower case. */
  readonly address: string;
  readonly expiresAt: Date;
}

/** Where an invitation stands; its time is over though no clock has come by yet. */
export function invitationState({ state, expiresAt }: Invitation, now: Date): InvitationState {
  return state === "PENDING" && expiresAt <= now ? "EXPIRED" : state;
}

/** Until when somebody invited now can answer. */
export function invitationEnd(now: Date, { invitations }: Policy): Date {
  return new Date(now.getTime() + invitations.validDays * DAY_MS);
}

/** Whoever opens an invitation. */
export type Invited = Pick<Actor, "id" | "email" | "emailVerified">;

const OVER: Readonly<Record<Exclude<InvitationState, "PENDING">, PlainProblemCode>> = {
  ACCEPTED: "INVITATION_USED",
  DECLINED: "INVITATION_USED",
  WITHDRAWN: "INVITATION_WITHDRAWN",
  REPLACED: "INVITATION_REPLACED",
  EXPIRED: "INVITATION_EXPIRED",
};

/**
 * Why somebody cannot open an invitation. Whoever it was not sent to learns that and nothing else; null
 * stands for a link that never was one, and for a visitor, who has the link by mail.
 */
export function invitationProblems(
  invitation: Invitation | null,
  invited: Pick<Invited, "email"> | null,
  now: Date,
): Problem[] {
  if (invitation === null) return [problem("INVITATION_UNKNOWN")];
  const isForAnother = invited !== null && normalEmail(invited.email) !== invitation.address;
  if (isForAnother) return [problem("INVITATION_FOR_ANOTHER")];
  const state = invitationState(invitation, now);
  return state === "PENDING" ? [] : [problem(OVER[state])];
}

/** What an invitation leads to. */
export interface InvitedTo {
  readonly personId: string;
  readonly memberIds: readonly string[];
  /** Whether people can join now. */
  readonly isOpen: boolean;
}

/** Why somebody cannot accept an invitation. */
export function acceptingProblems(
  invitation: Invitation | null,
  { invited, application, now }: { invited: Invited; application: InvitedTo; now: Date },
): Problem[] {
  const unopened = invitationProblems(invitation, invited, now);
  if (unopened.length > 0) return unopened;
  const unverified = verificationProblems(invited);
  if (unverified.length > 0) return unverified;
  const { personId, memberIds, isOpen } = application;
  if (personId === invited.id || memberIds.includes(invited.id)) {
    return [problem("ALREADY_IN_TEAM")];
  }
  return isOpen ? [] : [problem("TEAM_CLOSED")];
}

/** Words with which an invitation is declined; they may be left out. */
export function declineNoteProblems(note: string): Problem[] {
  return textProblems(note, DECLINE_NOTE_MAX_LENGTH, ["note"]);
}

/** Why the applicant cannot ask this member to join; paths `team, index, field`. */
export function invitingProblems(
  member: TeamMember,
  {
    members,
    applicant,
  }: {
    members: readonly TeamMember[];
    applicant: Pick<Actor, "email" | "formerEmails">;
  },
): Problem[] {
  const { fullName, email, state } = member;
  if (state === "ACCEPTED") return [problemWith("MEMBER_HAS_JOINED", { name: fullName.trim() })];
  const address = normalEmail(email);
  const others = members.filter((other) => other !== member);
  const isRepeated = others.some((other) => normalEmail(other.email) === address);
  const found = [
    ...(isBlank(fullName) ? [problem("REQUIRED", ["fullName"])] : []),
    ...(address === "" ? [problem("REQUIRED", ["email"])] : []),
    ...(address !== "" && !isEmail(address) ? [problem("INVALID_EMAIL", ["email"])] : []),
    ...(isNamedBy(applicant, address) ? [problem("MEMBER_IS_APPLICANT", ["email"])] : []),
    ...(address !== "" && isRepeated ? [problem("DUPLICATE_MEMBER", ["email"])] : []),
  ];
  return under(["team", String(members.indexOf(member))], found);
}

/** How many invitations were sent within the last day. */
export interface SentToday {
  readonly ofApplication: number;
  readonly byPerson: number;
}

/** Nobody's mailbox is filled by this portal. */
export function sendingProblems(
  { ofApplication, byPerson }: SentToday,
  { invitations }: Policy,
): Problem[] {
  const { perApplicationADay, perPersonADay } = invitations;
  if (ofApplication >= perApplicationADay) {
    return [problemWith("TOO_MANY_INVITATIONS", { max: perApplicationADay })];
  }
  if (byPerson < perPersonADay) return [];
  return [problemWith("TOO_MANY_INVITATIONS", { max: perPersonADay })];
}

/** How far somebody in the team is: what the applicant and the office see of them. */
export const MEMBER_STANDINGS = [
  "LISTED",
  "INVITED",
  "EXPIRED",
  "DECLINED",
  "JOINED",
  "ANSWERED",
  "SIGNED",
] as const;
export type MemberStanding = (typeof MEMBER_STANDINGS)[number];

export function memberStanding(
  { state, part }: Pick<TeamMember, "state" | "part">,
  invitation: Invitation | null,
  now: Date,
): MemberStanding {
  if (state === "ACCEPTED") return joinedStanding(part);
  if (invitation === null || state === "DECLINED") return state;
  return standingInvited(state, invitationState(invitation, now));
}

function joinedStanding(part: TeamMember["part"]): MemberStanding {
  if (part === null || !isPartAnswered(part)) return "JOINED";
  return partProblems(part).length === 0 ? "SIGNED" : "ANSWERED";
}

function standingInvited(state: "LISTED" | "INVITED", last: InvitationState): MemberStanding {
  return last === "EXPIRED" ? "EXPIRED" : state;
}
