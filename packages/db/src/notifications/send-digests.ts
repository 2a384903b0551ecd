import { NOTIFICATIONS, type NotificationKind, type ToldByMail } from "@regolith/domain";
import { inTurn } from "../clockwork/in-turn.ts";
import type { Database } from "../connect.ts";
import { enqueueMail } from "../outbox/enqueue-mail.ts";
import { findPerson } from "../people/find-people.ts";
import type { Connection } from "../transaction.ts";
import { findNotifications } from "./list-notifications.ts";
import { pathOfNotification } from "./notify.ts";

/**
 * Gathers for everybody what no mail told yet into one mail. What was read in the portal meanwhile, or is no
 * longer theirs to see, is left out. May run in several processes at once; what fails keeps nobody else's from being
 * written.
 * @returns how many mails were written
 */
export async function sendDigests(db: Pick<Database, "prisma">, now: Date): Promise<number> {
  const waiting = await db.prisma.notification.findMany({
    where: { mailedAt: null },
    distinct: ["personId"],
    select: { personId: true },
  });
  const written = await inTurn(db, {
    cases: waiting.map(({ personId }) => ({ id: personId })),
    work: (tx, { id }) => sendDigest(tx, id, now),
    failed: "Some digests were not written",
  });
  return written.reduce((sum, one) => sum + one, 0);
}

async function sendDigest(tx: Connection, personId: string, now: Date): Promise<number> {
  // Claims the rows: another process that comes at the same moment waits here and then finds none.
  const claimed = await tx.notification.updateManyAndReturn({
    where: { personId, mailedAt: null },
    data: { mailedAt: now },
    select: { id: true },
  });
  const person = claimed.length === 0 ? null : await findPerson(tx, personId);
  if (person === null) return 0;
  const shown = await findNotifications(
    tx,
    person,
    claimed.map(({ id }) => id),
  );
  const unread = [...shown.values()].filter(({ readAt }) => readAt === null);
  if (unread.length === 0) return 0;
  const items = unread.toSorted(urgentFirst).map(toMailItem);
  const { email: address, language } = person;
  await enqueueMail(tx, {
    ...{ template: "DIGEST", params: { items }, address, language, personId, at: now },
  });
  return 1;
}

type Told = Parameters<typeof toMailItem>[0];

function toMailItem(told: {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly params: unknown;
  readonly dueAt: Date | null;
  readonly seq: bigint;
}): ToldByMail {
  const { id, kind, params, dueAt } = told;
  const path = pathOfNotification(id);
  // Kind and params were written together.
  return { kind, params, path, dueAt: dueAt?.toISOString() ?? null } as ToldByMail;
}

/** What asks for something comes before what only tells. */
function urgentFirst(one: Told, other: Told): number {
  const asks = ({ kind }: Told) => (NOTIFICATIONS[kind].asks ? 0 : 1);
  return asks(one) - asks(other) || Number(one.seq - other.seq);
}
