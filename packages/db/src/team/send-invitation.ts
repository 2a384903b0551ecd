import {
  DAY_MS,
  invitationEnd,
  normalEmail,
  POLICY_V1,
  type Language,
  type SentToday,
} from "@regolith/domain";
import type { ApplicationMember, WholeApplication } from "../applications/application.ts";
import { recordChange } from "../applications/save-section.ts";
import { enqueueMail } from "../outbox/enqueue-mail.ts";
import { recordAudit } from "../people/audit.ts";
import type { Connection } from "../transaction.ts";
import { endInvitation } from "./end-invitation.ts";
import { hashOfSecret, newSecret } from "../secrets.ts";

export interface Inviting {
  readonly application: WholeApplication;
  readonly member: ApplicationMember;
  readonly inviter: { readonly id: string; readonly name: string; readonly language: Language };
  readonly now: Date;
}

const SENT = "invitation.sent";

/**
 * What was sent within a day. Whoever invites is locked until the transaction ends, so that two invitations
 * at once are both counted; deleting a draft does not make its mails unsent.
 */
export async function countSent(
  tx: Connection,
  { applicationId, personId, now }: { applicationId: string; personId: string; now: Date },
): Promise<SentToday> {
  // Rows that refer to the person, such as a claimed key, hold the weakest lock; this one goes beside it.
  await tx.$queryRaw`select "id" from "Person" where "id" = ${personId}::uuid for no key update`;
  const since = new Date(now.getTime() - DAY_MS);
  const ofApplication = await tx.invitation.count({
    where: { applicationId, invitedAt: { gt: since } },
  });
  const byPerson = await tx.auditEvent.count({
    where: { subjectType: "Person", subjectId: personId, action: SENT, at: { gt: since } },
  });
  return { ofApplication, byPerson };
}

/** Asks a member of a locked application to join, by mail; a link sent before is good no more. */
export async function sendInvitation(tx: Connection, inviting: Inviting): Promise<void> {
  const { application, member, inviter, now } = inviting;
  await endInvitation(tx, member, { state: "REPLACED", now });
  const token = newSecret();
  const address = normalEmail(member.email);
  const expiresAt = invitationEnd(now, POLICY_V1);
  await tx.invitation.create({
    data: {
      ...{ applicationId: application.id, memberId: member.id, invitedById: inviter.id },
      ...{ address, tokenHash: hashOfSecret(token), invitedAt: now, expiresAt },
    },
  });
  await tx.teamMember.update({ where: { id: member.id }, data: { state: "INVITED" } });
  await mailInvitation(tx, inviting, { token, address, expiresAt });
  await recordAudit(tx, {
    ...{ at: now, actorId: inviter.id, action: SENT, personId: inviter.id },
    details: { application: application.number },
  });
  await recordChange(tx, application.id, now);
}

async function mailInvitation(
  tx: Connection,
  { application: { number, title }, inviter, now }: Inviting,
  { token, address, expiresAt }: { token: string; address: string; expiresAt: Date },
): Promise<void> {
  const known = await tx.person.findUnique({
    where: { email: address },
    select: { id: true, language: true },
  });
  const link = { path: `/invitations/${token}`, expiresAt: expiresAt.toISOString() };
  await enqueueMail(tx, {
    ...{ template: "INVITATION", address, personId: known?.id ?? null, at: now },
    // Whoever has no account is written to in the language of the person they know.
    language: known?.language ?? inviter.language,
    params: { inviter: inviter.name, number, title, ...link },
  });
}
