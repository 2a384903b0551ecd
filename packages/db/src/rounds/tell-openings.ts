import { UNSUBMITTED_STATUSES } from "@regolith/domain";
import { inTurn } from "../clockwork/in-turn.ts";
import type { Database } from "../connect.ts";
import type { Prisma } from "../generated/client.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";
import { peopleOf } from "./waiting-for-round.ts";

/**
 * Tells of each round that has opened, once, whoever waited for it: who has a draft in it or gave it notice of intent since before.
 * Two clocks at once tell it once; what fails keeps nothing else from being told.
 */
export async function tellOpenings(db: Pick<Database, "prisma">, now: Date): Promise<void> {
  await inTurn(db, {
    cases: await db.prisma.round.findMany({
      where: openAndUntold(now),
      select: { id: true },
      orderBy: [{ opensAt: "asc" }, { id: "asc" }],
    }),
    work: (tx, { id }) => tell(tx, id, now),
    failed: "Some openings were not told of",
  });
}

function openAndUntold(now: Date): Prisma.RoundWhereInput {
  return {
    ...{ stage: "PUBLISHED", cancelledAt: null, openingToldAt: null },
    ...{ opensAt: { lte: now }, closesAt: { gt: now } },
  };
}

async function tell(tx: Connection, id: string, now: Date): Promise<void> {
  const { count } = await tx.round.updateMany({
    where: { id, ...openAndUntold(now) },
    data: { openingToldAt: now },
  });
  // Told of by another clock, or cancelled, since it was found.
  if (count === 0) return;
  const { code, opensAt, closesAt } = await tx.round.findUniqueOrThrow({
    where: { id },
    select: { code: true, opensAt: true, closesAt: true },
  });
  const before = { lt: opensAt };
  const named = await peopleOf(tx, {
    // Whoever came after the opening found it open.
    applications: {
      ...{ roundId: id, status: { in: [...UNSUBMITTED_STATUSES] } },
      OR: [{ roundSetAt: before }, { roundSetAt: null, createdAt: before }],
    },
    notices: { roundId: id, givenAt: before },
  });
  await notify(tx, {
    ...{ kind: "ROUND_OPENED", application: null, named, actorId: null, at: now },
    params: { round: code, closesAt: closesAt.toISOString() },
    path: `/rounds/${encodeURIComponent(code)}`,
  });
}
