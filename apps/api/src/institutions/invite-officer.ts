import {
  countOfficerMails,
  enqueueMail,
  findInstitution,
  findPersonByEmail,
  lockOfficer,
  renewOfficerLink,
  type Connection,
  type Institution,
  type Officer,
} from "@regolith/db";
import {
  invitesAgain,
  invitingAgainProblems,
  officerInvitationEnd,
  officerMailProblems,
  ok,
  problem,
  refused,
  type Language,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";
import { named, nameOf } from "./tell-directory.ts";

interface ToInvite {
  /** Locked, or not yet seen by anybody else. */
  readonly officer: Officer;
  readonly institution: Institution;
  /** Of whoever has no account. */
  readonly language: Language;
  readonly isAgain?: boolean;
}

/** Sends somebody the one good link to answer with, unless too much was sent today. */
export async function inviteOfficer(
  tx: Connection,
  { actor, now }: Acting,
  { officer, institution, language, isAgain = false }: ToInvite,
): Promise<Result<void>> {
  const { name, email: address } = officer;
  const sent = await countOfficerMails(tx, { email: address, personId: actor.id, now });
  const problems = officerMailProblems(sent);
  if (problems.length > 0) return refused(...problems);
  const endsAt = officerInvitationEnd(now);
  const token = await renewOfficerLink(tx, officer, { endsAt, actorId: actor.id, at: now });
  const account = await findPersonByEmail(tx, address);
  await enqueueMail(tx, {
    ...{ template: "OFFICER_INVITED", address, at: now, personId: account?.id ?? null },
    language: account?.language ?? language,
    params: {
      ...{ name, institution: named(institution), isAgain },
      proposer: await nameOf(tx, officer.proposedById ?? actor.id),
      ...{ path: `/officer-invitations/${token}`, expiresAt: endsAt.toISOString() },
    },
  });
  return ok(undefined);
}

export interface InvitingAgain {
  /** Null for what names no officership. */
  readonly id: string | null;
  readonly language: Language;
  readonly repeatable: Repeatable;
}

/** Sends an invitation again that nobody answered; the link sent before is void at once. */
export async function inviteOfficerAgain(
  acting: Acting,
  { id, language, repeatable }: InvitingAgain,
): Promise<Result<string>> {
  if (id === null) return refused(problem("NOT_FOUND"));
  return once(acting, { resultId: id, repeatable }, async (tx) => {
    const officer = await lockOfficer(tx, id);
    if (officer === null || !invitesAgain(officer, acting.actor)) {
      return refused(problem("NOT_FOUND"));
    }
    const problems = invitingAgainProblems(officer);
    if (problems.length > 0) return refused(...problems);
    const institution = await findInstitution(tx, officer.institutionId);
    if (institution === null) throw new Error("Officers are of institutions that are there");
    const sent = await inviteOfficer(tx, acting, {
      ...{ officer, institution, language, isAgain: true },
    });
    return sent.ok ? ok(id) : sent;
  });
}
