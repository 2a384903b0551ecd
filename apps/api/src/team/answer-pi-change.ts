import {
  addToChangeRequest,
  extendChangeRequest,
  findPiChange,
  handOver,
  openChangeRequest,
  policyOfApplication,
  recordMove,
  recordPiChange,
  type Connection,
  type HandedOver,
  type ProposedPiChange,
  type WholeApplication,
} from "@regolith/db";
import {
  allowPiChange,
  endOfBeijingDay,
  ok,
  piChangeNoteProblems,
  problem,
  reasonProblems,
  refused,
  sectionsForNewPi,
  successorProblems,
  usualDueDay,
  type PiChangeAction,
  type PiChangeState,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { changeApplication, type Repeatable } from "../applications/change-application.ts";
import { hasRoomForDraft } from "../applications/create-application.ts";
import { problemsOfTerms, type Signing } from "../terms/agree.ts";
import { candidateFrom } from "./propose-pi.ts";

export interface PiChangeAnswer {
  /** Null when the caller's id names none. */
  readonly changeId: string | null;
  /** The version of the proposal that was looked at. */
  readonly expectedVersion: number;
  /** Words of whoever acts. */
  readonly note: string;
  readonly repeatable?: Repeatable;
}

interface Permitted {
  /** Locked. */
  readonly application: WholeApplication;
  readonly change: ProposedPiChange;
  readonly to: PiChangeState;
}

/** The member agrees: a draft is theirs at once, otherwise the office is asked. */
export async function acceptPiChange(
  acting: Signing,
  answer: PiChangeAnswer,
): Promise<Result<string>> {
  const { actor, now } = acting;
  const { note } = answer;
  return answerPiChange(acting, "ACCEPT", answer, async (tx, permitted) => {
    const { application, change, to } = permitted;
    const problems = [
      ...(await problemsOfTerms(tx, acting)),
      ...(await candidateProblems(tx, permitted)),
      ...piChangeNoteProblems(note),
    ];
    if (problems.length > 0) return refused(...problems);
    if (to !== "DONE") {
      await recordPiChange(tx, { application, change, to: "AGREED", actorId: actor.id, note, now });
      return ok(undefined);
    }
    const room = await hasRoomForDraft(tx, actor);
    if (!room.ok) return room;
    await handOver(tx, { application, change, by: { kind: "MEMBER", id: actor.id, note }, now });
    return ok(undefined);
  });
}

/** The member does not want it, or not any more. */
export async function declinePiChange(
  acting: Acting,
  answer: PiChangeAnswer,
): Promise<Result<string>> {
  return endPiChange(acting, answer, {
    ...{ action: "DECLINE", to: "DECLINED", problems: piChangeNoteProblems(answer.note) },
  });
}

/** The applicant takes the proposal back. */
export async function withdrawPiChange(
  acting: Acting,
  answer: PiChangeAnswer,
): Promise<Result<string>> {
  return endPiChange(acting, answer, { action: "WITHDRAW", to: "WITHDRAWN", problems: [] });
}

/** The secretariat refuses, with words. */
export async function refusePiChange(
  acting: Acting,
  answer: PiChangeAnswer,
): Promise<Result<string>> {
  return endPiChange(acting, answer, {
    ...{ action: "REFUSE", to: "REFUSED", problems: reasonProblems(answer.note) },
  });
}

/** The secretariat confirms: the member is the applicant now, and asked to answer for themselves. */
export async function confirmPiChange(
  acting: Acting,
  answer: PiChangeAnswer,
): Promise<Result<string>> {
  const { actor, now } = acting;
  const { note: reason } = answer;
  return answerPiChange(acting, "CONFIRM", answer, async (tx, permitted) => {
    const { application, change } = permitted;
    const problems = [...(await candidateProblems(tx, permitted)), ...reasonProblems(reason)];
    if (problems.length > 0) return refused(...problems);
    const by = { kind: "OFFICE", id: actor.id, reason } as const;
    const handed = await handOver(tx, { application, change, by, now });
    await askForSections(tx, handed, { askedById: actor.id, reason, now });
    return ok(undefined);
  });
}

/**
 * The new applicant is asked for the sections about themselves. What was asked for before and is not sent yet stays asked for; what
 * was changed meanwhile in those sections was the former applicant's, and gives way.
 */
async function askForSections(
  tx: Connection,
  { application, eventId: ofChange }: HandedOver,
  { askedById, reason, now }: { askedById: string; reason: string; now: Date },
): Promise<void> {
  const sections = sectionsForNewPi(reason);
  const named = sections.map(({ section }) => section);
  const asked = { askedById, askedAt: now, sections };
  const dueAt = endOfBeijingDay(usualDueDay(await policyOfApplication(tx, application), now));
  if (application.changeRequest !== null) {
    await addToChangeRequest(tx, application, { ...asked, eventId: ofChange, anew: named });
    // The new applicant has as long as anybody who is asked.
    const extension = { toDueAt: dueAt, reason, byId: askedById, at: now };
    const { changeRequest } = application;
    if (changeRequest.dueAt < dueAt) await extendChangeRequest(tx, changeRequest, extension);
    return;
  }
  const eventId = await recordMove(tx, application, {
    ...{ action: "REQUEST_CHANGES", to: "CHANGES_REQUESTED", actorId: askedById, at: now },
    ...{ sections: named, dueAt },
  });
  await openChangeRequest(tx, application, { ...asked, eventId, dueAt });
}

interface Ending {
  readonly action: PiChangeAction;
  readonly to: "DECLINED" | "WITHDRAWN" | "REFUSED";
  readonly problems: readonly Problem[];
}

async function endPiChange(
  acting: Acting,
  answer: PiChangeAnswer,
  { action, to, problems }: Ending,
): Promise<Result<string>> {
  const { actor, now } = acting;
  return answerPiChange(acting, action, answer, async (tx, { application, change }) => {
    if (problems.length > 0) return refused(...problems);
    const { note } = answer;
    await recordPiChange(tx, { application, change, to, actorId: actor.id, note, now });
    return ok(undefined);
  });
}

/** Does something with a proposal, while nobody else can change its application. */
async function answerPiChange(
  acting: Acting,
  action: PiChangeAction,
  { changeId, expectedVersion, note: _note, ...request }: PiChangeAnswer,
  work: (tx: Connection, permitted: Permitted) => Promise<Result<unknown>>,
): Promise<Result<string>> {
  const found = changeId === null ? null : await findPiChange(acting.db.prisma, changeId);
  if (found === null) return refused(problem("NOT_FOUND"));
  const { applicationId: id } = found;
  return changeApplication(acting, { id, ...request }, async (tx, application) => {
    const { piChange: newest } = application;
    // An older one was over for good before the newest was made.
    const change = newest?.id === changeId ? newest : found.change;
    const to = allowPiChange(application, change, { action, actor: acting.actor });
    if (!to.ok) return to;
    if (change.version !== expectedVersion) return refused(problem("STALE"));
    return work(tx, { application, change, to: to.value });
  });
}

/** Whether the member still is what they were when they were proposed. */
async function candidateProblems(
  tx: Connection,
  { application, change }: Permitted,
): Promise<readonly Problem[]> {
  const member = application.members.find(({ personId }) => personId === change.successorId);
  if (member === undefined) throw new Error("An open proposal is of a member");
  return successorProblems(await candidateFrom(tx, member));
}
