import { isUnsubmitted } from "@regolith/domain";
import type { ApplicationMember, WholeApplication } from "../applications/application.ts";
import { recordEvent } from "../applications/record-event.ts";
import { recordChange, recordSectionChange } from "../applications/save-section.ts";
import { refreshConflicts } from "../committee/refresh-conflicts.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";
import { lapsePiChange } from "./lapse-pi-change.ts";
import { endInvitation, tellWithdrawn } from "./end-invitation.ts";

export interface Removing {
  /** Locked. */
  readonly application: WholeApplication;
  readonly member: ApplicationMember;
  readonly actorId: string;
  readonly now: Date;
}

/** Takes somebody out of the team, with their own part; they lose sight of the application at once. */
export async function removeMember(tx: Connection, removing: Removing): Promise<void> {
  const { application, member, actorId, now } = removing;
  if (member.state === "INVITED") await tellWithdrawn(tx, removing);
  await takeOut(tx, removing);
  if (member.personId === null) return;
  await recordLeaving(tx, "MEMBER_REMOVED", removing);
  const { number, title } = application;
  await notify(tx, {
    ...{ kind: "MEMBER_REMOVED", params: { number, title }, application: null },
    ...{ actorId, at: now, named: [member.personId] },
  });
}

/** Somebody leaves by themselves; the team is told, and the office once it has the application. */
export async function leaveTeam(tx: Connection, leaving: Removing): Promise<void> {
  await takeOut(tx, leaving);
  await recordLeaving(tx, "MEMBER_LEFT", leaving);
  const { member, actorId, now } = leaving;
  const application = withoutMember(leaving);
  const { number, title } = application;
  const params = { number, title, member: member.fullName };
  const told = { params, application, actorId, at: now };
  await notify(tx, { kind: "MEMBER_LEFT", ...told });
  if (!isUnsubmitted(application.status)) await notify(tx, { kind: "TEAM_SMALLER", ...told });
}

async function takeOut(tx: Connection, removing: Removing): Promise<void> {
  const { application, member, actorId, now } = removing;
  await endInvitation(tx, member, { state: "WITHDRAWN", now });
  if (member.personId !== null) {
    const left = withoutMember(removing);
    await lapsePiChange(tx, { application: left, leaverId: member.personId, actorId, now });
  }
  await tx.teamMember.delete({ where: { id: member.id } });
  await recordSectionChange(tx, { applicationId: application.id, key: "TEAM", now });
  await recordChange(tx, application.id, now);
  await refreshConflicts(tx, { applicationId: application.id }, now);
}

async function recordLeaving(
  tx: Connection,
  action: "MEMBER_REMOVED" | "MEMBER_LEFT",
  { application: { id, status }, member, actorId, now }: Removing,
): Promise<void> {
  await recordEvent(tx, {
    ...{ applicationId: id, action, actorId, at: now },
    ...{ from: status, to: status, note: member.fullName },
  });
}

function withoutMember({ application, member }: Removing): WholeApplication {
  const { personId } = member;
  if (personId === null) return application;
  const memberIds = application.memberIds.filter((id) => id !== personId);
  return { ...application, memberIds, formerIds: [...application.formerIds, personId] };
}
