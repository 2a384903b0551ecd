import { invitationState } from "@regolith/domain";
import { lockAnyApplication } from "../applications/find-applications.ts";
import { recordChange } from "../applications/save-section.ts";
import { inTurn } from "../clockwork/in-turn.ts";
import type { Database } from "../connect.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";
import { endInvitation } from "./end-invitation.ts";

/**
 * Ends invitations whose time is over, each in a transaction of its own, and tells who invited. Two clocks at
 * once do it once; what fails keeps nothing else from being done.
 */
export async function expireInvitations(db: Pick<Database, "prisma">, now: Date): Promise<void> {
  const over = await db.prisma.invitation.findMany({
    where: { state: "PENDING", expiresAt: { lte: now } },
    select: { id: true, applicationId: true },
    orderBy: { expiresAt: "asc" },
  });
  await inTurn(db, {
    cases: over,
    work: (tx, invitation) => expire(tx, invitation, now),
    failed: "Some invitations were not ended",
  });
}

async function expire(
  tx: Connection,
  { id, applicationId }: { readonly id: string; readonly applicationId: string },
  now: Date,
): Promise<void> {
  const application = await lockAnyApplication(tx, applicationId);
  const member = application?.members.find(({ invitation }) => invitation?.id === id);
  // Answered, withdrawn or deleted since it was found.
  if (application === null || member?.invitation?.state !== "PENDING") return;
  if (invitationState(member.invitation, now) !== "EXPIRED") return;
  await endInvitation(tx, member, { state: "EXPIRED", now });
  await tx.teamMember.update({ where: { id: member.id }, data: { state: "LISTED" } });
  const { number, title } = application;
  const params = { number, title, member: member.fullName };
  await notify(tx, { kind: "INVITATION_EXPIRED", params, application, actorId: null, at: now });
  await recordChange(tx, application.id, now);
}
