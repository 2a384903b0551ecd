import { APPEAL_REMINDER_DAYS, DAY_MS } from "@regolith/domain";
import { lockAnyApplication } from "../applications/find-applications.ts";
import { inTurn } from "../clockwork/in-turn.ts";
import type { Database } from "../connect.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";

/**
 * Reminds the chairs, once, of each appeal that waits for its answer too long. Two clocks at once do it once; what fails
 * keeps nothing else from being done.
 */
export async function remindOfAppeals(db: Pick<Database, "prisma">, now: Date): Promise<void> {
  const before = new Date(now.getTime() - APPEAL_REMINDER_DAYS * DAY_MS);
  const waiting = await db.prisma.appeal.findMany({
    where: { state: "OPEN", remindedAt: null, madeAt: { lte: before } },
    select: { id: true, applicationId: true },
    orderBy: { madeAt: "asc" },
  });
  await inTurn(db, {
    cases: waiting,
    work: (tx, { applicationId }) => remind(tx, applicationId, now),
    failed: "Some appeals were not brought to mind",
  });
}

async function remind(tx: Connection, applicationId: string, now: Date): Promise<void> {
  const application = await lockAnyApplication(tx, applicationId);
  if (application === null) return;
  const { count } = await tx.appeal.updateMany({
    where: { applicationId, state: "OPEN", remindedAt: null },
    data: { remindedAt: now },
  });
  // Answered, or reminded of by another clock, since it was found.
  if (count === 0) return;
  const { number, title } = application;
  const params = { number, title };
  await notify(tx, { kind: "APPEAL_WAITING", params, application, actorId: null, at: now });
}
