import { DECLINE_NOTE_MAX_LENGTH } from "../applications/team/invitation.ts";
import { normalEmail } from "../people/email.ts";
import type { Actor } from "../people/roles.ts";
import { verificationProblems } from "../people/verification.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { textProblems } from "../text/text.ts";
import { DAY_MS } from "../time/beijing.ts";
import { keepsDirectory } from "./institution.ts";
import type { OfficerToDecide } from "./officer.ts";

/** How long a proposed officer has to answer, days; from when it was sent last. */
export const OFFICER_INVITATION_DAYS = 30;

/** How many invitations to endorse are sent within a day. */
export const OFFICER_INVITATIONS_A_DAY = { toOneAddress: 3, byOnePerson: 20 } as const;

/** When the link in an invitation sent now ends. */
export function officerInvitationEnd(now: Date): Date {
  return new Date(now.getTime() + OFFICER_INVITATION_DAYS * DAY_MS);
}

/** Somebody who was asked by mail to speak for an institution. */
export interface InvitedOfficer extends OfficerToDecide {
  /** When the newest link ends; null when there is none. */
  readonly tokenExpiresAt: Date | null;
}

/** The same, as one link names them. */
export interface OfficerByLink extends InvitedOfficer {
  /** Whether it was sent again since: only the newest link is good. */
  readonly isReplaced: boolean;
}

/** Whether the time to answer is over. */
export function isInvitationOver({ state, personId, tokenExpiresAt }: InvitedOfficer, now: Date) {
  const isUnanswered = state === "PROPOSED" && personId === null;
  return isUnanswered && (tokenExpiresAt === null || tokenExpiresAt <= now);
}

/**
 * Why a link cannot be answered: it is for one address, once, for a time. Null stands for a visitor, who has
 * the link by mail.
 */
export function officerLinkProblems(
  officer: OfficerByLink,
  invited: Pick<Actor, "email"> | null,
  now: Date,
): Problem[] {
  const { state, personId, email, isReplaced } = officer;
  if (personId !== null || state === "DECLINED") return [problem("INVITATION_USED")];
  if (state !== "PROPOSED") return [problem("INVITATION_WITHDRAWN")];
  if (isReplaced) return [problem("INVITATION_REPLACED")];
  if (isInvitationOver(officer, now)) return [problem("INVITATION_EXPIRED")];
  const isForAnother = invited !== null && normalEmail(invited.email) !== email;
  return isForAnother ? [problem("INVITATION_FOR_ANOTHER")] : [];
}

/**
 * Whether a link shows the address: whoever has the mail knows it while nobody answered. Who accepted may have moved
 * to another one since, which is for themselves only.
 */
export function showsInvitedAddress(
  { state, personId }: Pick<OfficerToDecide, "state" | "personId">,
  viewer: Pick<Actor, "id"> | null,
): boolean {
  if (personId === null) return state !== "DECLINED";
  return personId === viewer?.id;
}

/** Accepting takes a confirmed account of the invited address. */
export function acceptanceProblems(
  officer: OfficerByLink,
  actor: Pick<Actor, "email" | "emailVerified">,
  now: Date,
): Problem[] {
  const closed = officerLinkProblems(officer, actor, now);
  return closed.length > 0 ? closed : verificationProblems(actor);
}

/** Declining takes the link alone; words may be left out. */
export function decliningProblems(
  officer: OfficerByLink,
  { invited, note, now }: { invited: Pick<Actor, "email"> | null; note: string; now: Date },
): Problem[] {
  return [
    ...officerLinkProblems(officer, invited, now),
    ...textProblems(note, DECLINE_NOTE_MAX_LENGTH, ["note"]),
  ];
}

/** Who may have an invitation sent again: whoever proposed, and the secretariat. */
export function invitesAgain(
  { proposedById }: { readonly proposedById: string | null },
  actor: Pick<Actor, "id" | "roles">,
): boolean {
  return proposedById === actor.id || keepsDirectory(actor);
}

/** An invitation is sent again while nobody answered it, whether or not its time is over. */
export function invitingAgainProblems({ state, personId }: OfficerToDecide): Problem[] {
  if (state === "PROPOSED" && personId === null) return [];
  return [problemWith("OFFICER_NOT_THERE", { state })];
}

/** How many invitations to endorse were sent within the last day. */
export interface OfficerMailsToday {
  readonly toAddress: number;
  readonly byPerson: number;
}

/** Nobody's mailbox is filled by this portal. */
export function officerMailProblems({ toAddress, byPerson }: OfficerMailsToday): Problem[] {
  const { toOneAddress, byOnePerson } = OFFICER_INVITATIONS_A_DAY;
  if (toAddress >= toOneAddress) return [problemWith("INVITED_TOO_OFTEN", { max: toOneAddress })];
  if (byPerson < byOnePerson) return [];
  return [problemWith("TOO_MANY_INVITATIONS", { max: byOnePerson })];
}
