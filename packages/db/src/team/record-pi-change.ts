import { isOpenPiChange, type PiChangeEvent, type PiChangeState } from "@regolith/domain";
import type {
  ApplicationMember,
  ProposedPiChange,
  WholeApplication,
} from "../applications/application.ts";
import { recordEvent } from "../applications/record-event.ts";
import { PI_CHANGE } from "../applications/rows.ts";
import { toPiChange } from "../applications/to-application.ts";
import { recordChange } from "../applications/save-section.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";

interface Proposing {
  /** Locked. */
  readonly application: WholeApplication;
  /** Who joined, and is to take the applicant's place. */
  readonly member: ApplicationMember & { readonly personId: string };
  readonly leaves: boolean;
  readonly note: string;
  readonly actor: { readonly id: string; readonly name: string };
  readonly now: Date;
}

/** The applicant proposes that a member takes their place; the member is asked. */
export async function proposePiChange(tx: Connection, proposing: Proposing): Promise<void> {
  const { application, member, leaves, note, actor, now } = proposing;
  const { personId: successorId, fullName } = member;
  await tx.piChange.create({
    data: {
      ...{ applicationId: application.id, formerId: actor.id, successorId },
      ...{ leaves, note, proposedAt: now },
    },
  });
  const { number, title, status } = application;
  const params = { number, title, pi: actor.name, note, isDraft: status === "DRAFT" };
  await notify(tx, {
    ...{ kind: "PI_CHANGE_PROPOSED", params, application },
    ...{ actorId: actor.id, at: now, named: [successorId] },
  });
  const event = { action: "PI_CHANGE_PROPOSED", actorId: actor.id, at: now } as const;
  await recordPiEvent(tx, application, { ...event, successorId, name: fullName });
  await recordChange(tx, application.id, now);
}

interface Answering {
  /** Locked. */
  readonly application: WholeApplication;
  readonly change: ProposedPiChange;
  readonly to: Exclude<PiChangeState, "PROPOSED" | "DONE" | "LAPSED">;
  readonly actorId: string;
  /** Words of whoever acts. */
  readonly note: string;
  readonly now: Date;
}

/** The member agrees or declines, the applicant takes it back, or the secretariat refuses; whom it concerns is told. */
export async function recordPiChange(tx: Connection, answering: Answering): Promise<void> {
  const { application, change, to, actorId, note, now } = answering;
  const isOver = !isOpenPiChange({ state: to });
  const isAnswer = to === "AGREED" || to === "DECLINED";
  await tx.piChange.update({
    where: { id: change.id },
    data: {
      ...{ state: to, version: { increment: 1 } },
      ...(isAnswer && { answeredAt: change.answeredAt ?? now, answerNote: note }),
      ...(to === "REFUSED" && { decidedById: actorId, reason: note }),
      ...(isOver && { endedAt: now }),
    },
  });
  await tell(tx, answering);
  const { successorId, successorName: name } = change;
  const event = { action: EVENTS[to], actorId, at: now, successorId, name };
  await recordPiEvent(tx, application, event);
  await recordChange(tx, application.id, now);
}

const EVENTS: Readonly<Record<Answering["to"], PiChangeEvent>> = {
  AGREED: "PI_CHANGE_ACCEPTED",
  DECLINED: "PI_CHANGE_DECLINED",
  WITHDRAWN: "PI_CHANGE_WITHDRAWN",
  REFUSED: "PI_CHANGE_REFUSED",
};

async function tell(tx: Connection, answering: Answering): Promise<void> {
  const { application, change, to, actorId, note, now } = answering;
  const { number, title } = application;
  const { formerName: pi, successorName: member, successorId } = change;
  const about = { number, title };
  const told = { application, actorId, at: now, named: [successorId] };
  switch (to) {
    case "AGREED":
      await notify(tx, { kind: "PI_CHANGE_ACCEPTED", params: { ...about, member }, ...told });
      await notify(tx, { kind: "PI_CHANGE_WAITING", params: { ...about, member, pi }, ...told });
      return;
    case "DECLINED":
      await notify(tx, { kind: "PI_CHANGE_DECLINED", params: { ...about, member, note }, ...told });
      break;
    case "WITHDRAWN":
      await notify(tx, { kind: "PI_CHANGE_WITHDRAWN", params: { ...about, pi }, ...told });
      break;
    case "REFUSED":
      await notify(tx, { kind: "PI_CHANGE_REFUSED", params: { ...about, member, note }, ...told });
      return;
  }
  if (change.state !== "AGREED") return;
  await notify(tx, { kind: "PI_CHANGE_DROPPED", params: { ...about, member }, ...told });
}

interface PiEvent {
  readonly action: PiChangeEvent;
  readonly actorId: string;
  readonly at: Date;
  readonly successorId: string;
  readonly name: string;
}

async function recordPiEvent(
  tx: Connection,
  { id, status }: WholeApplication,
  { successorId, name, ...event }: PiEvent,
): Promise<void> {
  await recordEvent(tx, {
    ...{ ...event, applicationId: id, from: status, to: status },
    ...{ note: name, concernsId: successorId },
  });
}

/** A proposal and the application it is about; who sees them is the caller's question. */
export async function findPiChange(
  db: Connection,
  id: string,
): Promise<{ readonly applicationId: string; readonly change: ProposedPiChange } | null> {
  const row = await db.piChange.findUnique({ where: { id }, include: PI_CHANGE });
  return row && { applicationId: row.applicationId, change: toPiChange(row) };
}

/** Which of these people are known to be reached by mail at their account's address. */
export async function isEmailVerified(
  db: Connection,
  personIds: readonly string[],
): Promise<(personId: string | null) => boolean> {
  const rows = await db.person.findMany({
    where: { id: { in: [...personIds] }, emailVerified: true },
    select: { id: true },
  });
  const verified = new Set<string | null>(rows.map(({ id }) => id));
  return (personId) => verified.has(personId);
}
