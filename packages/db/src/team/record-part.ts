import { partProblems, type MemberPart } from "@regolith/domain";
import type { ApplicationMember, WholeApplication } from "../applications/application.ts";
import { recordChange } from "../applications/save-section.ts";
import { refreshConflicts } from "../committee/refresh-conflicts.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";

interface PartToRecord {
  /** Locked. */
  readonly application: WholeApplication;
  readonly member: ApplicationMember;
  readonly part: MemberPart;
  readonly now: Date;
}

/** Writes what a member says of themselves; the applicant is told once it is complete and signed. */
export async function recordPart(tx: Connection, recorded: PartToRecord): Promise<void> {
  const { application, member, part, now } = recorded;
  const { fullName, nativeName, institution, country, contribution, ...own } = part;
  const isFirstComplete = member.completedAt === null && partProblems(part).length === 0;
  const row = {
    ...own,
    savedAt: now,
    signedAt: signingTime(recorded),
    completedAt: isFirstComplete ? now : member.completedAt,
  };
  await tx.teamMember.update({
    where: { id: member.id },
    data: { fullName, nativeName, institution, country, contribution },
  });
  await tx.memberPart.upsert({
    where: { memberId: member.id },
    update: { ...row, version: { increment: 1 } },
    create: { ...row, memberId: member.id, version: 1 },
  });
  if (isFirstComplete) await tellSigned(tx, recorded);
  await recordChange(tx, application.id, now);
  await refreshConflicts(tx, { applicationId: application.id }, now);
}

/** When this name was signed; writing another name signs again. */
function signingTime({ member, part: { signature }, now }: PartToRecord): Date | null {
  if (signature === "") return null;
  return signature === member.part?.signature ? (member.signedAt ?? now) : now;
}

async function tellSigned(
  tx: Connection,
  { application, member, part, now }: PartToRecord,
): Promise<void> {
  const { number, title } = application;
  const params = { number, title, member: part.fullName };
  await notify(tx, { kind: "PART_SIGNED", params, application, actorId: member.personId, at: now });
}
