import type { Actor, NotificationKind } from "@regolith/domain";
import { askedToReview, visibleTo } from "../applications/visible-to.ts";
import { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** Something one person was told. */
export interface ToldNotification {
  readonly id: string;
  readonly kind: NotificationKind;
  /** What the sentence of its kind needs. */
  readonly params: unknown;
  /** Where to go, without origin and language. */
  readonly path: string;
  readonly applicationId: string | null;
  readonly at: Date;
  readonly dueAt: Date | null;
  readonly readAt: Date | null;
  /** Order of telling. */
  readonly seq: bigint;
}

export interface NotificationFilter {
  readonly isUnread?: boolean;
}

export interface NotificationPage {
  readonly limit: number;
  readonly isBackward: boolean;
  /** The order number of the one before the page. */
  readonly after?: bigint;
}

/** What one person was told, newest first, or backward from the oldest. */
export async function listNotifications(
  db: Connection,
  actor: Actor,
  filter: NotificationFilter,
  { limit, isBackward, after }: NotificationPage,
): Promise<ToldNotification[]> {
  const beyond = isBackward ? Prisma.sql`>` : Prisma.sql`<`;
  const direction = isBackward ? Prisma.sql`asc` : Prisma.sql`desc`;
  const start = after === undefined ? Prisma.empty : Prisma.sql`and n."seq" ${beyond} ${after}`;
  return db.$queryRaw<ToldNotification[]>`
    select ${COLUMNS} from "Notification" n
    where ${toldTo(actor)} and ${matching(filter)} ${start}
    order by n."seq" ${direction} limit ${limit}`;
}

export async function countNotifications(
  db: Connection,
  actor: Actor,
  filter: NotificationFilter,
): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from "Notification" n
    where ${toldTo(actor)} and ${matching(filter)}`;
  return row?.count ?? 0;
}

/** Those of the ids that one person was told, by id. */
export async function findNotifications(
  db: Connection,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ToldNotification>> {
  const rows = await db.$queryRaw<ToldNotification[]>`
    select ${COLUMNS} from "Notification" n
    where ${toldTo(actor)} and n."id" = any(${[...ids]}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Notes that somebody has read some of what they were told, or all up to an instant; what was read keeps
 * its time.
 */
export async function markRead(
  db: Connection,
  { id: personId }: Pick<Actor, "id">,
  { which, at }: { readonly which: readonly string[] | "ALL"; readonly at: Date },
): Promise<void> {
  await db.notification.updateMany({
    where: { personId, readAt: null, ...(which !== "ALL" && { id: { in: [...which] } }) },
    data: { readAt: at },
  });
}

const COLUMNS = Prisma.sql`n."id", n."kind", n."params", n."path", n."applicationId", n."at",
  n."dueAt", n."readAt", n."seq"`;

/**
 * Whoever left a team is shown nothing more about its application. Whoever is asked to review reads of that, which the
 * invitation says too, although the application itself is not theirs to read yet.
 */
export function toldTo(actor: Actor): Prisma.Sql {
  return Prisma.sql`n."personId" = ${actor.id}::uuid and (n."applicationId" is null or exists (
    select from "Application" a where a."id" = n."applicationId"
      and (${visibleTo(actor)} or (n."kind" = any(${TO_REVIEWERS}::text[]) and ${askedToReview(actor)}))))`;
}

/** What those are told who are asked to review. */
const TO_REVIEWERS: NotificationKind[] = ["REVIEW_ASKED", "REVIEW_DUE_SOON"];

function matching({ isUnread = false }: NotificationFilter): Prisma.Sql {
  return isUnread ? Prisma.sql`n."readAt" is null` : Prisma.sql`true`;
}
