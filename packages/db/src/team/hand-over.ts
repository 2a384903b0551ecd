import { EMPTY_ANSWERS, isBlank, type ApplicantAnswers } from "@regolith/domain";
import type {
  ApplicationMember,
  ProposedPiChange,
  WholeApplication,
} from "../applications/application.ts";
import { lockAnyApplication } from "../applications/find-applications.ts";
import { applicantFromProfile } from "../applications/new-applications.ts";
import { recordEvent } from "../applications/record-event.ts";
import { recordSection, recordSectionChange } from "../applications/save-section.ts";
import { notify } from "../notifications/notify.ts";
import { recordAudit } from "../people/audit.ts";
import type { Connection } from "../transaction.ts";

interface HandingOver {
  /** Locked. */
  readonly application: WholeApplication;
  readonly change: ProposedPiChange;
  /** The member agrees to a draft's change, or the secretariat confirms. */
  readonly by:
    | { readonly kind: "MEMBER"; readonly id: string; readonly note: string }
    | { readonly kind: "OFFICE"; readonly id: string; readonly reason: string };
  readonly now: Date;
}

export interface HandedOver {
  /** As it stands now, still locked. */
  readonly application: WholeApplication;
  readonly eventId: string;
}

/**
 * Makes a member the applicant. What the former one said of themselves gives way to what is known of the new one;
 * undertakings are given anew, and who had signed before stays in the audit record. The former one becomes a member with a part of their own, or leaves.
 */
export async function handOver(tx: Connection, handing: HandingOver): Promise<HandedOver> {
  const { application, change, by, now } = handing;
  const { id: applicationId, status } = application;
  const applicant = await applicantFromMember(tx, handing);
  const signed = whatWasSigned(handing);
  await endProposal(tx, handing);
  const { position } = await tx.teamMember.delete({
    where: { id: successorIn(handing).id },
    select: { position: true },
  });
  await tx.application.update({
    where: { id: applicationId },
    data: { personId: change.successorId },
  });
  if (!change.leaves) await becomeMember(tx, handing, position);
  await recordSection(tx, application, { key: "APPLICANT", answers: applicant, now });
  const anew = { key: "UNDERTAKINGS", answers: EMPTY_ANSWERS.UNDERTAKINGS, now } as const;
  await recordSection(tx, application, anew);
  await recordSectionChange(tx, { applicationId, key: "TEAM", now });
  const eventId = await recordEvent(tx, {
    ...{ applicationId, action: "PI_CHANGED", from: status, to: status },
    ...{ actorId: by.id, at: now, note: applicant.fullName },
  });
  await recordAudit(tx, {
    ...{ at: now, actorId: by.id, action: "application.pi_changed", personId: change.successorId },
    details: { application: application.number, former: change.formerId, signed },
  });
  const after = await lockAnyApplication(tx, applicationId);
  if (after === null) throw new Error(`Application ${applicationId} went while it was handed over`);
  await tell(tx, handing, after);
  return { application: after, eventId };
}

async function endProposal(tx: Connection, { change, by, now }: HandingOver): Promise<void> {
  await tx.piChange.update({
    where: { id: change.id },
    data: {
      ...{ state: "DONE", endedAt: now, version: { increment: 1 } },
      ...(by.kind === "MEMBER"
        ? { answeredAt: now, answerNote: by.note }
        : { decidedById: by.id, reason: by.reason }),
    },
  });
}

function successorIn({ application, change }: HandingOver): ApplicationMember {
  const member = application.members.find(({ personId }) => personId === change.successorId);
  if (member === undefined) throw new Error("Whoever takes the applicant's place is a member");
  return member;
}

/** Both signatures as they stood: what they were under is emptied, or goes with the member's part. */
function whatWasSigned(handing: HandingOver) {
  const { answers, signedAt } = handing.application;
  const { part, signedAt: partSignedAt } = successorIn(handing);
  return {
    former: toSignature(answers.UNDERTAKINGS.signature, signedAt),
    successor: toSignature(part?.signature ?? "", partSignedAt),
  };
}

function toSignature(name: string, at: Date | null) {
  return isBlank(name) || at === null ? null : { name, at: at.toISOString() };
}

/** As a draft of theirs would begin, and with what they said of themselves in the team. */
async function applicantFromMember(
  tx: Connection,
  handing: HandingOver,
): Promise<ApplicantAnswers> {
  const profile = await applicantFromProfile(tx, handing.change.successorId);
  const { part } = successorIn(handing);
  if (part === null) return profile;
  const said = (text: string, otherwise: string) => (isBlank(text) ? otherwise : text);
  const institution = said(part.institution, profile.institution);
  const isListed = institution === profile.institution;
  return {
    ...profile,
    fullName: said(part.fullName, profile.fullName),
    nativeName: said(part.nativeName, profile.nativeName),
    position: part.position,
    department: part.department,
    orcid: said(part.orcid, profile.orcid),
    ...{ institution, institutionId: isListed ? profile.institutionId : null },
    country: said(part.country, profile.country),
  };
}

async function becomeMember(
  tx: Connection,
  { application, change }: HandingOver,
  place: number,
): Promise<void> {
  const { email } = await tx.person.findUniqueOrThrow({ where: { id: change.formerId } });
  const { fullName, nativeName, institution, country, position, department, orcid } =
    application.answers.APPLICANT;
  await tx.teamMember.create({
    data: {
      ...{ applicationId: application.id, personId: change.formerId, position: place, email },
      fullName: isBlank(fullName) ? change.formerName : fullName,
      ...{ nativeName, institution, country, role: "CO_INVESTIGATOR", state: "ACCEPTED" },
      part: { create: { position, department, orcid } },
    },
  });
}

async function tell(
  tx: Connection,
  { change, by, now }: HandingOver,
  after: WholeApplication,
): Promise<void> {
  const { number, title } = after;
  const { formerId, leaves } = change;
  const about = { number, title };
  const params = { ...about, member: after.answers.APPLICANT.fullName };
  const told = { actorId: by.id, at: now, named: [formerId] };
  await notify(tx, { kind: "PI_TAKEN_OVER", params: about, application: after, ...told });
  if (leaves) {
    await notify(tx, { kind: "PI_LEFT", params, application: null, ...told });
  } else {
    await notify(tx, { kind: "PI_BECAME_MEMBER", params, application: after, ...told });
  }
  // The former one is told what it means for them.
  const memberIds = after.memberIds.filter((id) => id !== formerId);
  await notify(tx, { kind: "PI_CHANGED", params, application: { ...after, memberIds }, ...told });
}
