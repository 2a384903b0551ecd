import type { Channel, Side } from "@regolith/domain";
import type { ApplicationHead } from "../applications/application.ts";
import type { Prisma } from "../generated/client.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";

/** Something said about an application. */
export interface Message {
  readonly id: string;
  readonly seq: bigint;
  readonly applicationId: string;
  readonly channel: Channel;
  readonly side: Side;
  readonly senderId: string;
  readonly body: string;
  readonly at: Date;
}

/** One talk about one application. */
export interface Talk {
  readonly applicationId: string;
  readonly channel: Channel;
}

export interface NewMessage {
  readonly id: string;
  readonly channel: Channel;
  readonly side: Side;
  readonly senderId: string;
  readonly body: string;
  readonly at: Date;
}

/** Writes a message and tells the other side, or the house; whoever writes has read what was there. */
export async function recordMessage(
  tx: Connection,
  application: ApplicationHead,
  message: NewMessage,
): Promise<void> {
  const { senderId, channel, side, at } = message;
  const { id: applicationId, number, title } = application;
  await tx.message.create({ data: { ...message, applicationId } });
  await markTalkRead(tx, { applicationId, channel }, { personId: senderId, at });
  const { name } = await tx.person.findUniqueOrThrow({ where: { id: senderId } });
  await notify(tx, {
    kind: channel === "INTERNAL" ? "INTERNAL_MESSAGE" : TOLD_FROM[side],
    params: { number, title, sender: name },
    ...{ application, actorId: senderId, at },
  });
}

const TOLD_FROM = { TEAM: "TEAM_MESSAGE", OFFICE: "OFFICE_MESSAGE" } as const;

export interface MessagePage {
  readonly limit: number;
  readonly isBackward: boolean;
  /** Order number of the one before the page. */
  readonly after?: bigint;
}

/** One page of a talk in the order it was said, or backward from its end. */
export async function listMessages(
  db: Connection,
  { applicationId, channel }: Talk,
  { limit, isBackward, after }: MessagePage,
): Promise<Message[]> {
  return db.message.findMany({
    where: {
      ...{ applicationId, channel },
      ...(after !== undefined && { seq: isBackward ? { lt: after } : { gt: after } }),
    },
    orderBy: { seq: isBackward ? "desc" : "asc" },
    take: limit,
  });
}

export function countMessages(db: Connection, talk: Talk): Promise<number> {
  return db.message.count({ where: { ...talk } });
}

/** Single messages by their ids. Whoever asks looks whether the viewer may read their talk. */
export async function findMessages(
  db: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Message>> {
  const rows = await db.message.findMany({ where: { id: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Notes that somebody has read a talk up to its end. */
export async function markTalkRead(
  db: Connection,
  { applicationId, channel }: Talk,
  { personId, at }: { readonly personId: string; readonly at: Date },
): Promise<void> {
  await db.$executeRaw`
    insert into "MessageRead" ("applicationId", "channel", "personId", "lastSeq", "at")
    select m."applicationId", m."channel", ${personId}::uuid, max(m."seq"), ${at}
    from "Message" m
    where m."applicationId" = ${applicationId}::uuid and m."channel" = ${channel}::"MessageChannel"
    group by m."applicationId", m."channel"
    on conflict ("applicationId", "channel", "personId") do update
      set "lastSeq" = excluded."lastSeq", "at" = excluded."at"
      where "MessageRead"."lastSeq" < excluded."lastSeq"`;
}

/** How many messages of each talk somebody has not read, of those others wrote. */
export async function countUnreadMessages(
  db: Connection,
  applicationIds: readonly string[],
  personId: string,
): Promise<ReadonlyMap<string, Readonly<Record<Channel, number>>>> {
  const rows = await db.$queryRaw<{ id: string; channel: Channel; count: number }[]>`
    select m."applicationId" as "id", m."channel"::text as "channel", count(*)::int as "count"
    from "Message" m
    left join "MessageRead" r on r."applicationId" = m."applicationId"
      and r."channel" = m."channel" and r."personId" = ${personId}::uuid
    where m."applicationId" = any(${[...applicationIds]}::uuid[])
      and m."senderId" <> ${personId}::uuid and m."seq" > coalesce(r."lastSeq", 0)
    group by 1, 2`;
  const counts = new Map<string, Record<Channel, number>>();
  for (const { id, channel, count } of rows) {
    const talk = counts.get(id) ?? { APPLICANT: 0, INTERNAL: 0 };
    counts.set(id, { ...talk, [channel]: count });
  }
  return counts;
}

/** How far each side has read the talk with the applicant: the furthest of its people. */
export async function readBySides(
  db: Connection,
  application: Pick<ApplicationHead, "id" | "personId" | "memberIds" | "formerIds">,
): Promise<Readonly<Record<Side, { readonly lastSeq: bigint; readonly at: Date } | null>>> {
  const { personId: piId, memberIds, formerIds } = application;
  const team: Prisma.UuidFilter = { in: [piId, ...memberIds, ...formerIds] };
  const furthest = (personId: Prisma.UuidFilter) =>
    db.messageRead.findFirst({
      where: { applicationId: application.id, channel: "APPLICANT", personId },
      orderBy: { lastSeq: "desc" },
      select: { lastSeq: true, at: true },
    });
  const [TEAM, OFFICE] = [await furthest(team), await furthest({ not: team })];
  return { TEAM, OFFICE };
}
