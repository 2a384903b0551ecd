import type { CommitteeEvent, ReviewRole } from "@regolith/domain";
import type { ApplicationHead } from "../applications/application.ts";
import { recordEvent } from "../applications/record-event.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";
import type { Assignment } from "./assignments.ts";
import { withdrawReview } from "./close-assignment.ts";

export interface Asking {
  /** Locked. */
  readonly head: ApplicationHead;
  readonly person: { readonly id: string; readonly name: string };
  readonly role: ReviewRole;
  readonly dueAt: Date | null;
  readonly actorId: string;
  readonly at: Date;
}

/** Asks somebody to review, or asks again who declined or was taken off. */
export async function askReviewer(tx: Connection, asking: Asking): Promise<void> {
  const { head, person, role, dueAt, actorId, at } = asking;
  const [applicationId, personId] = [head.id, person.id];
  const asked = { role, dueAt, state: "ASKED", assignedById: actorId, askedAt: at } as const;
  const anew = { dueSetAt: null, remindedDays: null, answeredAt: null, endedAt: null, note: "" };
  await tx.reviewAssignment.upsert({
    where: { applicationId_personId: { applicationId, personId } },
    create: { applicationId, personId, ...asked },
    update: { ...asked, ...anew, version: { increment: 1 } },
  });
  await recordCommitteeEvent(tx, head, {
    ...{ action: "REVIEWER_ASKED", note: person.name, actorId, at },
  });
  const { number, title } = head;
  await notify(tx, {
    ...{ kind: "REVIEW_ASKED", params: { number, title }, application: head },
    ...{ actorId, at, dueAt, named: [personId] },
  });
}

interface Answering {
  /** Locked. */
  readonly head: ApplicationHead;
  readonly assignment: Assignment;
  readonly at: Date;
}

/** From now on the reviewer reads the application. */
export async function acceptToReview(tx: Connection, answering: Answering): Promise<void> {
  const { head, assignment, at } = answering;
  const { id, personId, personName: reviewer } = assignment;
  await tx.reviewAssignment.update({
    where: { id },
    data: { state: "ACCEPTED", answeredAt: at, version: { increment: 1 } },
  });
  await recordCommitteeEvent(tx, head, {
    ...{ action: "REVIEWER_ACCEPTED", note: reviewer, actorId: personId, at },
  });
  const { number, title } = head;
  await notify(tx, {
    ...{ kind: "REVIEW_ACCEPTED", params: { number, title, reviewer }, application: head },
    ...{ actorId: personId, at },
  });
}

export async function declineToReview(
  tx: Connection,
  { head, assignment, at, note }: Answering & { readonly note: string },
): Promise<void> {
  const { id, personId, personName: reviewer } = assignment;
  await tx.reviewAssignment.update({
    where: { id },
    data: {
      ...{ state: "DECLINED", note },
      answeredAt: at,
      endedAt: at,
      version: { increment: 1 },
    },
  });
  await recordCommitteeEvent(tx, head, {
    ...{ action: "REVIEWER_DECLINED", note: reviewer, actorId: personId, at },
  });
  const { number, title } = head;
  await notify(tx, {
    ...{ kind: "REVIEW_DECLINED", params: { number, title, reviewer, note } },
    ...{ application: head, actorId: personId, at },
  });
}

/** The office takes somebody off; what they wrote is kept and counts no more. */
export async function takeOffReviewer(
  tx: Connection,
  { head, assignment, at, actorId }: Answering & { readonly actorId: string },
): Promise<void> {
  const { id, personId, personName } = assignment;
  await tx.reviewAssignment.update({
    where: { id },
    data: { state: "WITHDRAWN", endedAt: at, version: { increment: 1 } },
  });
  await withdrawReview(tx, id, at);
  await recordCommitteeEvent(tx, head, {
    ...{ action: "REVIEWER_TAKEN_OFF", note: personName, actorId, at },
  });
  const { number } = head;
  await notify(tx, {
    // About nothing they still read.
    ...{ kind: "REVIEW_CLOSED", params: { number }, application: null },
    ...{ actorId, at, named: [personId] },
  });
}

/** Changes the part somebody has, or the day their review is due; of another day they are reminded anew. */
export async function changeAssignment(
  tx: Connection,
  { id, dueAt: before }: Assignment,
  { at, ...change }: { readonly role: ReviewRole; readonly dueAt: Date | null; readonly at: Date },
): Promise<void> {
  const isMoved = change.dueAt?.getTime() !== before?.getTime();
  await tx.reviewAssignment.update({
    where: { id },
    data: {
      ...change,
      ...(isMoved && { dueSetAt: at, remindedDays: null }),
      version: { increment: 1 },
    },
  });
}

/** What happens in the committee leaves the application itself, and so its version, as it is. */
export async function recordCommitteeEvent(
  tx: Connection,
  { id: applicationId, status }: ApplicationHead,
  event: {
    readonly action: CommitteeEvent;
    readonly note: string;
    readonly actorId: string;
    readonly at: Date;
  },
): Promise<void> {
  await recordEvent(tx, { applicationId, from: status, to: status, ...event });
}
