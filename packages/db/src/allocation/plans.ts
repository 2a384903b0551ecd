import type { DeclineReason, Grant, Microgram, PlannedOutcome } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** An application in a plan, from the first rank to the last. */
export interface PlanEntry extends PlannedOutcome {
  /** Why the chair gave it another rank; empty when nobody did. */
  readonly moveReason: string;
}

export interface PlanContents {
  readonly entries: readonly PlanEntry[];
  readonly grants: readonly Grant[];
}

/** A plan as it was saved: the draft of a round's board, or a simulation. */
export interface StoredPlan extends PlanContents {
  readonly id: string;
  readonly roundId: string;
  /** Null for the draft. */
  readonly name: string | null;
  readonly version: number;
  readonly savedByName: string;
  readonly savedAt: Date;
  readonly committedAt: Date | null;
  /** What was available of each sample it gives from, when it was saved. */
  readonly stocks: ReadonlyMap<string, Microgram>;
}

/** Who saves, when, and what was available then. */
export interface Saving {
  readonly roundId: string;
  readonly actorId: string;
  readonly at: Date;
  readonly stocks: ReadonlyMap<string, Microgram>;
}

const PLAN = {
  savedBy: { select: { name: true } },
  entries: { orderBy: { position: "asc" } },
  grants: { orderBy: { itemId: "asc" } },
  stocks: true,
} satisfies Prisma.AllocationPlanInclude;

type PlanRow = Prisma.AllocationPlanGetPayload<{ include: typeof PLAN }>;

/** Keeps others from changing the round's plans until the transaction ends, also where there is none yet. */
export async function lockBoard(tx: Connection, roundId: string): Promise<void> {
  await tx.$queryRaw`select from "Round" where "id" = ${roundId}::uuid for no key update`;
}

/** The draft of a round's board; null until it is saved for the first time. */
export async function findDraft(db: Connection, roundId: string): Promise<StoredPlan | null> {
  const row = await db.allocationPlan.findFirst({ where: { roundId, name: null }, include: PLAN });
  return row && toPlan(row);
}

/** The simulations kept of a round, by name. */
export async function findSimulations(db: Connection, roundId: string): Promise<StoredPlan[]> {
  const rows = await db.allocationPlan.findMany({
    where: { roundId, name: { not: null } },
    include: PLAN,
    orderBy: { name: "asc" },
  });
  return rows.map(toPlan);
}

/** Writes the draft anew, as its next version. */
export async function saveDraft(
  tx: Connection,
  before: StoredPlan | null,
  contents: PlanContents,
  saving: Saving & { readonly isCommit?: boolean },
): Promise<string> {
  const { roundId, actorId: savedById, at: savedAt } = saving;
  const saved = { savedById, savedAt, ...(saving.isCommit === true && { committedAt: savedAt }) };
  const { id } =
    before === null
      ? await tx.allocationPlan.create({ data: { roundId, ...saved }, select: { id: true } })
      : await tx.allocationPlan.update({
          where: { id: before.id },
          data: { ...saved, version: { increment: 1 } },
          select: { id: true },
        });
  await writeContents(tx, id, contents, saving.stocks);
  return id;
}

/** Keeps a copy under a name that no other simulation of the round has. */
export async function insertSimulation(
  tx: Connection,
  { id, name }: { readonly id: string; readonly name: string },
  contents: PlanContents,
  { roundId, actorId: savedById, at: savedAt, stocks }: Saving,
): Promise<void> {
  await tx.allocationPlan.create({ data: { id, name, roundId, savedById, savedAt } });
  await writeContents(tx, id, contents, stocks);
}

export async function isNameTaken(tx: Connection, roundId: string, name: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select from "AllocationPlan" where "roundId" = ${roundId}::uuid and lower("name") = lower(${name})`;
  return rows.length > 0;
}

export async function deletePlan(tx: Connection, id: string): Promise<void> {
  await tx.allocationPlan.delete({ where: { id } });
}

/** Records, in the transaction that does it, what is done to a round's allocation. */
export async function auditAllocation(
  tx: Connection,
  event: {
    /** E.g. `allocation.committed`. */
    readonly action: string;
    readonly actorId: string;
    readonly at: Date;
    readonly roundId: string;
    readonly details: Prisma.InputJsonObject;
  },
): Promise<void> {
  const { roundId, ...facts } = event;
  await tx.auditEvent.create({ data: { ...facts, subjectType: "Round", subjectId: roundId } });
}

async function writeContents(
  tx: Connection,
  planId: string,
  { entries, grants }: PlanContents,
  stocks: ReadonlyMap<string, Microgram>,
): Promise<void> {
  await tx.allocationEntry.deleteMany({ where: { planId } });
  await tx.allocationGrant.deleteMany({ where: { planId } });
  await tx.allocationStock.deleteMany({ where: { planId } });
  await tx.allocationEntry.createMany({
    data: entries.map((entry, position) => ({ planId, position, ...entry })),
  });
  await tx.allocationGrant.createMany({ data: grants.map((grant) => ({ planId, ...grant })) });
  const given = new Set(grants.map(({ sampleId }) => sampleId));
  await tx.allocationStock.createMany({
    data: [...given].map((sampleId) => ({
      ...{ planId, sampleId, availableUg: stocks.get(sampleId) ?? 0n },
    })),
  });
}

function toPlan({ savedBy, entries, grants, stocks, ...row }: PlanRow): StoredPlan {
  const { id, roundId, name, version, savedAt, committedAt } = row;
  return {
    ...{ id, roundId, name, version, savedAt, committedAt, savedByName: savedBy.name },
    entries: entries.map(({ planId: _plan, position: _place, reasonCode, ...entry }) => ({
      ...entry,
      // Written from the domain's list only.
      reasonCode: reasonCode as DeclineReason | null,
    })),
    grants: grants.map(({ planId: _, ...grant }) => grant),
    stocks: new Map(stocks.map(({ sampleId, availableUg }) => [sampleId, availableUg])),
  };
}
