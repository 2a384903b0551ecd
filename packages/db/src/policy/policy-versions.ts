import type { Policy } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import { toPolicy } from "./policy-of.ts";

/** A version with what the office knows of it. */
export interface PolicyVersion {
  readonly number: number;
  readonly policy: Policy;
  /** Null for the first. */
  readonly before: Policy | null;
  readonly note: string;
  readonly createdAt: Date;
  /** Null for what the portal itself set up. */
  readonly createdBy: string | null;
}

export interface PolicyVersionPage {
  readonly limit: number;
  readonly isBackward: boolean;
  /** Number of the version before the page. */
  readonly after?: number;
}

const SHOWN = {
  createdBy: { select: { name: true } },
} satisfies Prisma.PolicyVersionInclude;
type Row = Prisma.PolicyVersionGetPayload<{ include: typeof SHOWN }>;

/** One page of the versions, the newest first. */
export async function listPolicyVersions(
  db: Connection,
  { limit, isBackward, after }: PolicyVersionPage,
): Promise<PolicyVersion[]> {
  const rows = await db.policyVersion.findMany({
    ...(after !== undefined && { where: { number: { [isBackward ? "gt" : "lt"]: after } } }),
    include: SHOWN,
    orderBy: { number: isBackward ? "asc" : "desc" },
    take: limit,
  });
  return withEarlier(db, rows);
}

export function countPolicyVersions(db: Connection): Promise<number> {
  return db.policyVersion.count();
}

/** A version by its number, or the newest for null; null when there is none. */
export async function findPolicyVersion(
  db: Connection,
  number: number | null,
): Promise<PolicyVersion | null> {
  const rows = await db.policyVersion.findMany({
    where: number === null ? {} : { number },
    include: SHOWN,
    orderBy: { number: "desc" },
    take: 1,
  });
  return (await withEarlier(db, rows))[0] ?? null;
}

async function withEarlier(db: Connection, rows: readonly Row[]): Promise<PolicyVersion[]> {
  const earlier = await db.policyVersion.findMany({
    where: { number: { in: rows.map(({ number }) => number - 1) } },
    select: { number: true, settings: true },
  });
  const known = new Map(earlier.map((row) => [row.number, toPolicy(row.number, row.settings)]));
  return rows.map(({ number, settings, note, createdAt, createdBy }) => ({
    ...{ number, note, createdAt },
    policy: toPolicy(number, settings),
    before: known.get(number - 1) ?? null,
    createdBy: createdBy?.name ?? null,
  }));
}
