import { DAY_MS, isOver, moveByClock, POLICY_RULES, reminderDue } from "@regolith/domain";
import { inTurn } from "../../clockwork/in-turn.ts";
import type { Database } from "../../connect.ts";
import { notify } from "../../notifications/notify.ts";
import { policyOfApplication } from "../../policy/policy-of.ts";
import type { Connection } from "../../transaction.ts";
import type { ChangeRequest, WholeApplication } from "../application.ts";
import { lockAnyApplication } from "../find-applications.ts";
import { recordMove } from "../record-move.ts";

/**
 * Reminds of changes that are due soon, and lets applications lapse whose changes did not come in time: each in a transaction of its
 * own, which leaves on the request what was done. Two clocks at once do it once; what fails keeps nothing else from being done.
 */
export async function passChangeDueDates(db: Pick<Database, "prisma">, now: Date): Promise<void> {
  await inTurn(db, {
    cases: await dueApplications(db.prisma, now),
    work: async (tx, { id }) => {
      const application = await lockAnyApplication(tx, id);
      // Sent, extended or withdrawn since it was found: then nothing is left to do.
      if (application !== null) await pass(tx, application, now);
    },
    failed: "Some due dates were not passed",
  });
}

/** Those of which something is due, the earliest first, each by the policy it keeps. */
async function dueApplications(db: Connection, now: Date): Promise<{ readonly id: string }[]> {
  const reach = new Date(now.getTime() + POLICY_RULES.changesReminderDays.max * DAY_MS);
  const rows = await db.changeRequest.findMany({
    where: {
      ...{ answeredAt: null, lapsedAt: null, dueAt: { lte: reach } },
      application: { status: "CHANGES_REQUESTED" },
    },
    include: { application: { select: { roundId: true } } },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
  });
  const due: { readonly id: string }[] = [];
  for (const { applicationId, application, ...request } of rows) {
    const { changesReminderDays } = await policyOfApplication(db, application);
    const isDue = isOver(request, now) || reminderDue(request, changesReminderDays, now) !== null;
    if (isDue) due.push({ id: applicationId });
  }
  return due;
}

async function pass(tx: Connection, application: WholeApplication, now: Date): Promise<void> {
  const { changeRequest } = application;
  if (changeRequest === null) return;
  if (isOver(changeRequest, now)) await lapse(tx, application, changeRequest, now);
  else await remind(tx, application, changeRequest, now);
}

async function lapse(
  tx: Connection,
  application: WholeApplication,
  { id }: ChangeRequest,
  now: Date,
): Promise<void> {
  const to = moveByClock(application, "LAPSE");
  if (to === null) return;
  await tx.changeRequest.update({ where: { id }, data: { lapsedAt: now } });
  await recordMove(tx, application, { action: "LAPSE", to, actorId: null, at: now });
}

async function remind(
  tx: Connection,
  application: WholeApplication,
  request: ChangeRequest,
  now: Date,
): Promise<void> {
  const { changesReminderDays } = await policyOfApplication(tx, application);
  const days = reminderDue(request, changesReminderDays, now);
  if (days === null) return;
  const { id, dueAt } = request;
  await tx.changeRequest.update({ where: { id }, data: { remindedDays: days } });
  const { number, title } = application;
  await notify(tx, {
    ...{ kind: "CHANGES_DUE_SOON", params: { number, title, days } },
    ...{ application, actorId: null, at: now, dueAt },
  });
}
