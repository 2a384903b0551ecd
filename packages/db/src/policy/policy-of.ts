import { policyOfVersion, readPolicySettings, type Policy } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

/** Versions never change, so what was read of one through the same client is kept. */
const KNOWN = new WeakMap<Connection, Map<number, Policy>>();

/**
 * The policy of a version. An application has that of its round; a draft without one has the newest.
 * Throws for a version that never was, which no row can name.
 */
export async function policyOf(db: Connection, version: number): Promise<Policy> {
  const known = KNOWN.get(db) ?? new Map<number, Policy>();
  KNOWN.set(db, known);
  const before = known.get(version);
  if (before !== undefined) return before;
  const { settings } = await db.policyVersion.findUniqueOrThrow({
    where: { number: version },
    select: { settings: true },
  });
  const policy = toPolicy(version, settings);
  known.set(version, policy);
  return policy;
}

/** The policy in force: what a round is pinned to when it is published. */
export async function newestPolicy(db: Connection): Promise<Policy> {
  const { number, settings } = await db.policyVersion.findFirstOrThrow({
    orderBy: { number: "desc" },
    select: { number: true, settings: true },
  });
  return toPolicy(number, settings);
}

/** The policy an application keeps: that of its round, or the newest while it has none. */
export async function policyOfApplication(
  db: Connection,
  { roundId }: { readonly roundId: string | null },
): Promise<Policy> {
  if (roundId === null) return newestPolicy(db);
  const { policyVersion } = await db.round.findUniqueOrThrow({
    where: { id: roundId },
    select: { policyVersion: true },
  });
  return policyOf(db, policyVersion);
}

/** The policy that each of these applications keeps, read for all of them at once. */
export async function policiesOfApplications(
  db: Connection,
  applications: readonly { readonly roundId: string | null }[],
): Promise<(application: { readonly roundId: string | null }) => Policy> {
  const roundIds = applications.flatMap(({ roundId }) => roundId ?? []);
  const ofRounds = await policiesOfRounds(db, roundIds);
  const newest = await newestPolicy(db);
  return ({ roundId }) => ofRounds.get(roundId ?? "") ?? newest;
}

/** The policies of rounds by their ids, as all their applications keep them. */
export async function policiesOfRounds(
  db: Connection,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, Policy>> {
  const rounds = await db.round.findMany({
    where: { id: { in: [...new Set(roundIds)] } },
    select: { id: true, policyVersion: true },
  });
  const policies = new Map<string, Policy>();
  for (const { id, policyVersion } of rounds) policies.set(id, await policyOf(db, policyVersion));
  return policies;
}

/** Written through the domain's own reading, so of its shape. */
export function toPolicy(version: number, settings: unknown): Policy {
  const read = readPolicySettings(settings);
  if (!read.ok) throw new Error(`Version ${String(version)} of the policy cannot be read`);
  return policyOfVersion(version, read.value);
}
