import type { ApplicationMember, WholeApplication } from "../applications/application.ts";
import { recordEvent } from "../applications/record-event.ts";
import { recordChange } from "../applications/save-section.ts";
import { refreshConflicts } from "../committee/refresh-conflicts.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";
import { endInvitation } from "./end-invitation.ts";

interface Answering {
  /** Locked. */
  readonly application: WholeApplication;
  readonly member: ApplicationMember;
  readonly now: Date;
}

/** Makes somebody a member; what their profile says fills what the applicant left open. */
export async function joinTeam(
  tx: Connection,
  { application, member, now, personId }: Answering & { readonly personId: string },
): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  await endInvitation(tx, member, { state: "ACCEPTED", now, answeredById: personId });
  await tx.teamMember.update({
    where: { id: member.id },
    data: {
      ...{ state: "ACCEPTED", personId },
      nativeName: member.nativeName || (person.nativeName ?? ""),
      institution: member.institution || (person.institution ?? ""),
      country: member.country || (person.country ?? ""),
      part: { create: { orcid: person.orcid ?? "" } },
    },
  });
  await recordEvent(tx, {
    ...{ applicationId: application.id, action: "MEMBER_JOINED", actorId: personId, at: now },
    ...{ from: application.status, to: application.status, note: member.fullName },
  });
  await tellApplicant(tx, "INVITATION_ACCEPTED", { application, member, now, personId });
  await recordChange(tx, application.id, now);
  await refreshConflicts(tx, { applicationId: application.id }, now);
}

/** Somebody does not want to join. `personId` is null for whoever has no account and needs none for that. */
export async function declineToJoin(
  tx: Connection,
  {
    note,
    personId,
    ...answering
  }: Answering & { readonly personId: string | null; readonly note: string },
): Promise<void> {
  const { application, member, now } = answering;
  await endInvitation(tx, member, { state: "DECLINED", now, answeredById: personId, note });
  await tx.teamMember.update({ where: { id: member.id }, data: { state: "DECLINED" } });
  await tellApplicant(tx, "INVITATION_DECLINED", { ...answering, personId, note });
  await recordChange(tx, application.id, now);
}

async function tellApplicant(
  tx: Connection,
  kind: "INVITATION_ACCEPTED" | "INVITATION_DECLINED",
  {
    application,
    member,
    now,
    personId,
    note = "",
  }: Answering & { readonly personId: string | null; readonly note?: string },
): Promise<void> {
  const { number, title } = application;
  const params = { number, title, member: member.fullName, note };
  await notify(tx, { kind, params, application, actorId: personId, at: now });
}
