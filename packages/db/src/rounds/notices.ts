import type { NoticeFacts } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** A notice of intent as it stands, with whose it is and for which round. */
export interface Notice extends NoticeFacts {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly round: {
    readonly id: string;
    readonly code: string;
    readonly stage: "DRAFT" | "PUBLISHED";
    readonly noticeDueAt: Date | null;
  };
  readonly version: number;
  readonly givenAt: Date;
  readonly updatedAt: Date;
  /** Null while it stands. */
  readonly withdrawnAt: Date | null;
}

const SHOWN = {
  person: { select: { name: true } },
  round: { select: { id: true, code: true, stage: true, noticeDueAt: true } },
} satisfies Prisma.NoticeOfIntentInclude;
type Row = Prisma.NoticeOfIntentGetPayload<{ include: typeof SHOWN }>;

function toNotice({ person, roundId: _, ...row }: Row): Notice {
  return { ...row, personName: person.name };
}

/** A round by its code, or by its row's id. */
type RoundNamed = { readonly code: string } | { readonly roundId: string };

/** A person's own notice for a round, withdrawn or not; null when none was ever given. */
export async function findOwnNotice(
  db: Connection,
  { personId, ...named }: { readonly personId: string } & RoundNamed,
): Promise<Notice | null> {
  // PostgreSQL refuses a NUL even to compare with.
  if ("code" in named && named.code.includes("\0")) return null;
  const ofRound = "code" in named ? { round: { code: named.code } } : named;
  const row = await db.noticeOfIntent.findFirst({
    where: { personId, ...ofRound },
    include: SHOWN,
  });
  return row && toNotice(row);
}

/** A notice by its row's id; null when it is not there. */
export async function findNotice(db: Connection, id: string): Promise<Notice | null> {
  const row = await db.noticeOfIntent.findUnique({ where: { id }, include: SHOWN });
  return row && toNotice(row);
}

/** The notice as nobody else can change it until the transaction ends; null when it is not there. */
export async function lockNotice(tx: Connection, id: string): Promise<Notice | null> {
  await tx.$queryRaw`select from "NoticeOfIntent" where "id" = ${id}::uuid for update`;
  return findNotice(tx, id);
}

export interface NoticeToGive {
  readonly id: string;
  readonly roundId: string;
  readonly personId: string;
  readonly facts: NoticeFacts;
  readonly at: Date;
}

/** Gives notice, anew where it was withdrawn before or stands already. Returns the id of the row. */
export async function giveNotice(
  tx: Connection,
  { id, roundId, personId, facts, at }: NoticeToGive,
): Promise<string> {
  const own = { roundId_personId: { roundId, personId } };
  const { id: written } = await tx.noticeOfIntent.upsert({
    where: own,
    create: { id, roundId, personId, ...facts, givenAt: at, updatedAt: at },
    update: { ...facts, withdrawnAt: null, updatedAt: at, version: { increment: 1 } },
    select: { id: true },
  });
  await record(tx, { id: written, actorId: personId, at, action: "notice.given" });
  return written;
}

/** Says a locked notice anew. */
export async function changeNotice(
  tx: Connection,
  { id, personId }: Notice,
  facts: NoticeFacts,
  at: Date,
): Promise<void> {
  await tx.noticeOfIntent.update({
    where: { id },
    data: { ...facts, updatedAt: at, version: { increment: 1 } },
  });
  await record(tx, { id, actorId: personId, at, action: "notice.changed" });
}

/** Takes a locked notice back. */
export async function withdrawNotice(
  tx: Connection,
  { id, personId }: Notice,
  at: Date,
): Promise<void> {
  await tx.noticeOfIntent.update({
    where: { id },
    data: { withdrawnAt: at, updatedAt: at, version: { increment: 1 } },
  });
  await record(tx, { id, actorId: personId, at, action: "notice.withdrawn" });
}

async function record(
  tx: Connection,
  { id, ...event }: { id: string; actorId: string; at: Date; action: string },
): Promise<void> {
  const subject = { subjectType: "NoticeOfIntent", subjectId: id, details: {} };
  await tx.auditEvent.create({ data: { ...event, ...subject } });
}

/** Whether one of these people has a notice for the round that stands. */
export async function hasNotice(
  db: Connection,
  roundId: string,
  personIds: readonly string[],
): Promise<boolean> {
  const where = { roundId, personId: { in: [...new Set(personIds)] }, withdrawnAt: null };
  return (await db.noticeOfIntent.count({ where })) > 0;
}

/** Everybody whose notice for the round stands. */
export async function noticeGivers(db: Connection, roundId: string): Promise<ReadonlySet<string>> {
  const rows = await db.noticeOfIntent.findMany({
    where: { roundId, withdrawnAt: null },
    select: { personId: true },
  });
  return new Set(rows.map(({ personId }) => personId));
}

/** Where a page begins: the instant and the id of the notice before it. */
export interface NoticeCursor {
  readonly at: Date;
  readonly id: string;
}

export interface NoticePage {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly after?: NoticeCursor;
}

/** One page of the notices of a round that stand, the first given first. */
export async function listNotices(
  db: Connection,
  roundId: string,
  { limit, isBackward, after }: NoticePage,
): Promise<Notice[]> {
  const direction = isBackward ? "desc" : "asc";
  const than = isBackward ? "lt" : "gt";
  const beyond = after && {
    OR: [{ givenAt: { [than]: after.at } }, { givenAt: after.at, id: { [than]: after.id } }],
  };
  const rows = await db.noticeOfIntent.findMany({
    where: { roundId, withdrawnAt: null, ...beyond },
    include: SHOWN,
    orderBy: [{ givenAt: direction }, { id: direction }],
    take: limit,
  });
  return rows.map(toNotice);
}

/** How many stand, by the round's id; rounds without any are not among them. */
export async function countNotices(
  db: Connection,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.noticeOfIntent.groupBy({
    by: ["roundId"],
    where: { roundId: { in: [...roundIds] }, withdrawnAt: null },
    _count: true,
  });
  return new Map(rows.map(({ roundId, _count }) => [roundId, _count]));
}
