import { roundDays, type PlannedRound, type Provenance, type RoundDays } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** A round as the office works with it, published or not. */
export interface OfficeRound extends PlannedRound {
  readonly id: string;
  readonly code: string;
  readonly days: RoundDays;
  readonly missionNames: readonly {
    readonly code: string;
    readonly en: string;
    readonly zh: string;
  }[];
  readonly offeredCount: number;
  readonly formVersion: number;
  readonly policyVersion: number;
  readonly provenance: Provenance;
  /** Counts saved changes. */
  readonly version: number;
  readonly createdAt: Date;
  /** Null for what the portal itself set up. */
  readonly createdBy: string | null;
  readonly publishedAt: Date | null;
  readonly cancelledAt: Date | null;
  /** Null unless it was cancelled. */
  readonly cancelReasonEn: string | null;
  readonly cancelReasonZh: string | null;
}

const SHOWN = {
  missions: {
    select: { code: true, nameEn: true, nameZh: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  },
  createdBy: { select: { name: true } },
  _count: { select: { samples: true } },
} satisfies Prisma.RoundInclude;
type Row = Prisma.RoundGetPayload<{ include: typeof SHOWN }>;

/** Where a page begins: the opening and the id of the row before it. */
export interface OfficeRoundCursor {
  readonly opensAt: Date;
  readonly id: string;
}

export interface OfficeRoundPage {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly after?: OfficeRoundCursor;
}

/** One page of all rounds, the one that opens last first. */
export async function listOfficeRounds(
  db: Connection,
  { limit, isBackward, after }: OfficeRoundPage,
): Promise<OfficeRound[]> {
  const direction = isBackward ? "asc" : "desc";
  const than = isBackward ? "gt" : "lt";
  const beyond = after && {
    OR: [
      { opensAt: { [than]: after.opensAt } },
      { opensAt: after.opensAt, id: { [than]: after.id } },
    ],
  };
  const rows = await db.round.findMany({
    where: beyond ?? {},
    include: SHOWN,
    orderBy: [{ opensAt: direction }, { id: direction }],
    take: limit,
  });
  return rows.map(toOfficeRound);
}

export function countOfficeRounds(db: Connection): Promise<number> {
  return db.round.count();
}

/** A round by its row's id or its code; null when it is not there. */
export async function findOfficeRound(
  db: Connection,
  where: { readonly id: string } | { readonly code: string },
): Promise<OfficeRound | null> {
  // PostgreSQL refuses a NUL even to compare with.
  if ("code" in where && where.code.includes("\0")) return null;
  const row = await db.round.findUnique({ where, include: SHOWN });
  return row && toOfficeRound(row);
}

/** The round as nobody else can change it until the transaction ends; null when it is not there. */
export async function lockRound(tx: Connection, id: string): Promise<OfficeRound | null> {
  await tx.$queryRaw`select from "Round" where "id" = ${id}::uuid for update`;
  return findOfficeRound(tx, { id });
}

function toOfficeRound({ missions, createdBy, _count, createdById: _, ...row }: Row): OfficeRound {
  return {
    ...row,
    days: roundDays(row),
    missions: missions.map(({ code }) => code),
    missionNames: missions.map(({ code, nameEn, nameZh }) => ({ code, en: nameEn, zh: nameZh })),
    createdBy: createdBy?.name ?? null,
    offeredCount: _count.samples,
  };
}
