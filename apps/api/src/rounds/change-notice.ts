import { randomUUID } from "node:crypto";
import {
  changeNotice,
  findNotice,
  giveNotice,
  inTransaction,
  lockNotice,
  lockRound,
  withdrawNotice,
  type Connection,
  type Notice,
} from "@regolith/db";
import {
  noticeProblems,
  noticeTakingProblems,
  ok,
  problem,
  refused,
  type ApplicationType,
  type NoticeFacts,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";
import { createApplication } from "../applications/create-application.ts";

export interface NoticeGiven {
  /** Null when the caller's id names no round. */
  readonly roundId: string | null;
  readonly facts: NoticeFacts;
  readonly repeatable: Repeatable;
}

/** Says that somebody means to apply in a round; one who said so before says it anew. */
export async function giveOwnNotice(
  acting: Acting,
  { roundId, facts, repeatable }: NoticeGiven,
): Promise<Result<string>> {
  const { actor, now: at } = acting;
  const said = readFacts(facts);
  if (roundId === null) return refused(problem("UNKNOWN_ROUND", ["roundId"]));
  const id = randomUUID();
  return once(acting, { resultId: roundId, repeatable }, async (tx) => {
    const round = await lockRound(tx, roundId);
    if (round === null) return refused(problem("UNKNOWN_ROUND", ["roundId"]));
    const late = noticeTakingProblems(round, at);
    if (late.length > 0) return refused(...late);
    if (!said.ok) return said;
    await giveNotice(tx, { id, roundId, personId: actor.id, facts: said.value, at });
    return ok(roundId);
  });
}

export interface NoticeToChange {
  /** Null when the caller's id names no notice. */
  readonly id: string | null;
  readonly expectedVersion: number;
}

/** Says an own notice anew while the round takes notices. */
export async function changeOwnNotice(
  acting: Acting,
  change: NoticeToChange,
  facts: NoticeFacts,
): Promise<Result<string>> {
  return changeOwn(acting, change, async (tx, notice) => {
    const said = readFacts(facts);
    if (!said.ok) return said;
    await changeNotice(tx, notice, said.value, acting.now);
    return ok(undefined);
  });
}

/** Takes an own notice back while the round takes notices. */
export async function withdrawOwnNotice(
  acting: Acting,
  change: NoticeToChange,
): Promise<Result<string>> {
  return changeOwn(acting, change, async (tx, notice) => {
    await withdrawNotice(tx, notice, acting.now);
    return ok(undefined);
  });
}

export interface Begun {
  readonly id: string | null;
  readonly type: ApplicationType;
  readonly repeatable: Repeatable;
}

/** Begins a draft in the notice's round, called what the notice says. */
export async function beginFromNotice(
  acting: Acting,
  { id, type, repeatable }: Begun,
): Promise<Result<string>> {
  const notice = id === null ? null : await findNotice(acting.db.prisma, id);
  if (notice?.personId !== acting.actor.id) return refused(problem("NOT_FOUND"));
  if (notice.withdrawnAt !== null) return refused(problem("NOTICE_WITHDRAWN"));
  const { title, round } = notice;
  return createApplication(acting, {
    ...{ type, roundId: round.id, takesBasket: false, title, repeatable },
  });
}

/** To others than whoever gave it there is no notice to change. */
async function changeOwn(
  { db, actor, now }: Acting,
  { id, expectedVersion }: NoticeToChange,
  work: (tx: Connection, notice: Notice) => Promise<Result<void>>,
): Promise<Result<string>> {
  if (id === null) return refused(problem("NOT_FOUND"));
  return inTransaction(db, async (tx) => {
    const notice = await lockNotice(tx, id);
    if (notice?.personId !== actor.id) return refused(problem("NOT_FOUND"));
    if (notice.version !== expectedVersion) return refused(problem("STALE"));
    if (notice.withdrawnAt !== null) return refused(problem("NOTICE_WITHDRAWN"));
    const late = noticeTakingProblems(notice.round, now);
    if (late.length > 0) return refused(...late);
    const done = await work(tx, notice);
    return done.ok ? ok(id) : done;
  });
}

function readFacts({ title, about, institution }: NoticeFacts): Result<NoticeFacts> {
  const facts = { title: title.trim(), about: about.trim(), institution: institution.trim() };
  const problems = noticeProblems(facts);
  return problems.length === 0 ? ok(facts) : refused(...problems);
}
