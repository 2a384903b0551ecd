import { tellsReserveEnd } from "@regolith/domain";
import { inTurn } from "../clockwork/in-turn.ts";
import type { Database } from "../connect.ts";
import { notify } from "../notifications/notify.ts";
import { policyOfApplication } from "../policy/policy-of.ts";
import type { Connection } from "../transaction.ts";
import { lockAnyApplication } from "./find-applications.ts";

/**
 * Tells chairs and secretariat, once, of each application whose last day on the reserve list has passed: the chair ends the
 * waiting, not the clock. Two clocks at once tell it once; what fails keeps nothing else from being told.
 */
export async function tellReserveEnds(db: Pick<Database, "prisma">, now: Date): Promise<void> {
  const listed = await db.prisma.application.findMany({
    where: { status: "RESERVE_LIST" },
    select: { id: true },
    orderBy: [{ statusSince: "asc" }, { id: "asc" }],
  });
  const cases: typeof listed = [];
  for (const one of listed) if (await isToTell(db.prisma, one.id, now)) cases.push(one);
  await inTurn(db, {
    ...{ cases, work: (tx, { id }) => tell(tx, id, now) },
    failed: "Some last days on the reserve list were not told of",
  });
}

async function isToTell(db: Connection, id: string, now: Date): Promise<boolean> {
  const row = await db.application.findUniqueOrThrow({
    where: { id },
    select: { status: true, statusSince: true, reserveToldAt: true, roundId: true },
  });
  return tellsReserveEnd(row, await policyOfApplication(db, row), now);
}

async function tell(tx: Connection, id: string, now: Date): Promise<void> {
  const application = await lockAnyApplication(tx, id);
  // Promoted, ended or told of since it was found.
  if (application === null || !(await isToTell(tx, id, now))) return;
  await tx.application.update({ where: { id }, data: { reserveToldAt: now } });
  const { number, title } = application;
  const params = { number, title };
  await notify(tx, { kind: "RESERVE_ENDED", params, application, actorId: null, at: now });
}
