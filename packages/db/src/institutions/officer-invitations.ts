import { DAY_MS, type OfficerMailsToday } from "@regolith/domain";
import { hashOfSecret, newSecret } from "../secrets.ts";
import type { Connection } from "../transaction.ts";
import { auditInstitution } from "./audit-institution.ts";
import type { DirectoryChange } from "./change-institution.ts";
import { lockOfficer, type Officer } from "./officers.ts";

/** An officership as one link names it. */
export interface OfficerFound extends Officer {
  /** Whether it was sent again since: only the newest link is good. */
  readonly isReplaced: boolean;
}

/** Whom a link ever invited, however it ended; null for no link of ours. */
export async function findInvitedOfficer(
  db: Connection,
  token: string,
): Promise<OfficerFound | null> {
  const tokenHash = hashOfSecret(token);
  const invitation = await db.officerInvitation.findUnique({
    where: { tokenHash },
    select: { officer: true },
  });
  if (invitation === null) return null;
  const { tokenHash: newest, ...officer } = invitation.officer;
  return { ...officer, isReplaced: newest !== tokenHash };
}

/** The same, while nobody else answers it, sends it again or decides. */
export async function lockInvitedOfficer(
  tx: Connection,
  token: string,
): Promise<OfficerFound | null> {
  const found = await findInvitedOfficer(tx, token);
  if (found === null) return null;
  await lockOfficer(tx, found.id);
  return findInvitedOfficer(tx, token);
}

/**
 * What was sent within a day to an address and by a person. Both are locked until the transaction ends, so that
 * two mails at once are both counted.
 */
export async function countOfficerMails(
  tx: Connection,
  { email, personId, now }: { email: string; personId: string; now: Date },
): Promise<OfficerMailsToday> {
  // Rows that refer to the person, such as a claimed key, hold the weakest lock; this one goes beside it.
  await tx.$queryRaw`select "id" from "Person" where "id" = ${personId}::uuid for no key update`;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`officer ${email}`}))`;
  const sentAt = { gt: new Date(now.getTime() - DAY_MS) };
  return {
    toAddress: await tx.officerInvitation.count({ where: { sentAt, officer: { email } } }),
    byPerson: await tx.officerInvitation.count({ where: { sentAt, sentById: personId } }),
  };
}

/** Gives a locked officership a new link, the only good one from now on, and returns its secret. */
export async function renewOfficerLink(
  tx: Connection,
  { id: officerId, institutionId }: Pick<Officer, "id" | "institutionId">,
  { endsAt: tokenExpiresAt, actorId, at }: DirectoryChange & { readonly endsAt: Date },
): Promise<string> {
  const token = newSecret();
  const tokenHash = hashOfSecret(token);
  await tx.officerInvitation.create({
    data: { tokenHash, officerId, sentById: actorId, sentAt: at },
  });
  await tx.institutionOfficer.update({
    where: { id: officerId },
    data: { tokenHash, tokenExpiresAt },
  });
  const event = { institutionId, action: "officer.invited", actorId, at };
  await auditInstitution(tx, { ...event, details: { officerId } });
  return token;
}

/** Notes that a locked officer accepted; the link stays known as used. */
export async function acceptOfficer(
  tx: Connection,
  { id, institutionId }: Officer,
  { actorId, at }: DirectoryChange,
): Promise<void> {
  await tx.institutionOfficer.update({
    where: { id },
    data: { personId: actorId, acceptedAt: at },
  });
  const event = { institutionId, action: "officer.accepted", actorId, at };
  await auditInstitution(tx, { ...event, details: { officerId: id } });
}
