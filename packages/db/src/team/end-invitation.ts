import type { InvitationState } from "@regolith/domain";
import type { ApplicationMember, WholeApplication } from "../applications/application.ts";
import { recordChange } from "../applications/save-section.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";

export interface Ending {
  readonly state: Exclude<InvitationState, "PENDING">;
  readonly now: Date;
  readonly answeredById?: string | null;
  readonly note?: string;
}

/** Ends the open invitation of a member, if there is one. */
export async function endInvitation(
  tx: Connection,
  { id: memberId }: Pick<ApplicationMember, "id">,
  { state, now, answeredById = null, note = "" }: Ending,
): Promise<void> {
  await tx.invitation.updateMany({
    where: { memberId, state: "PENDING" },
    data: { state, endedAt: now, answeredById, note },
  });
}

export interface Withdrawing {
  readonly application: WholeApplication;
  readonly member: ApplicationMember;
  readonly actorId: string;
  readonly now: Date;
}

/** Takes back an invitation that was not answered; somebody with an account is told. */
export async function withdrawInvitation(
  tx: Connection,
  { application, member, actorId, now }: Withdrawing,
): Promise<void> {
  await endInvitation(tx, member, { state: "WITHDRAWN", now });
  await tx.teamMember.update({ where: { id: member.id }, data: { state: "LISTED" } });
  await tellWithdrawn(tx, { application, member, actorId, now });
  await recordChange(tx, application.id, now);
}

/** An address without account hears of it when it follows the link. */
export async function tellWithdrawn(
  tx: Connection,
  { application: { number, title }, member, actorId, now }: Withdrawing,
): Promise<void> {
  const address = member.invitation?.address ?? "";
  const known = await tx.person.findMany({
    where: { email: address, emailVerified: true },
    select: { id: true },
  });
  await notify(tx, {
    ...{ kind: "INVITATION_WITHDRAWN", params: { number, title }, application: null },
    ...{ actorId, at: now, named: known.map(({ id }) => id) },
  });
}
