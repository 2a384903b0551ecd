import {
  applyEntry,
  EMPTY_BALANCE,
  ok,
  problem,
  refused,
  under,
  type Balance,
  type LedgerMove,
  type Problem,
  type Provenance,
  type RequestMode,
  type Result,
} from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import { lockedBalances, type LockedBalance } from "./locked-balances.ts";

/** One movement to be written: of which sample, when, by whom, and what it belongs to. */
export interface NewLedgerEntry extends LedgerMove {
  readonly sampleId: string;
  readonly at: Date;
  /** Null for what the portal itself does. */
  readonly actorId: string | null;
  readonly provenance: Provenance;
  readonly applicationItemId?: string;
  readonly note?: string;
  /** Both sides of a split share this, and each names the other sample. */
  readonly splitId?: string;
  readonly counterpartSampleId?: string;
}

type Balances = ReadonlyMap<string, Balance>;

/** Balances by sample id; a sample without any entry is not among them. */
export async function readBalances(
  db: Pick<Prisma.TransactionClient, "sampleStock">,
  sampleIds: readonly string[],
): Promise<Balances> {
  const rows = await db.sampleStock.findMany({ where: { sampleId: { in: [...sampleIds] } } });
  return new Map(rows.map(({ sampleId, undecidedUg: _, ...balance }) => [sampleId, balance]));
}

export async function readBalance(
  db: Pick<Prisma.TransactionClient, "sampleStock">,
  sampleId: string,
): Promise<Balance | null> {
  return (await readBalances(db, [sampleId])).get(sampleId) ?? null;
}

/**
 * Balances that nobody else can change until the transaction ends: read, decide, then `recordEntries`.
 * Needs read committed isolation (Prisma's and PostgreSQL's default), so that a balance waited for is the
 * newest one. Samples without any entry are not among them.
 */
export async function lockBalances(
  tx: Prisma.TransactionClient,
  sampleIds: readonly string[],
): Promise<Balances> {
  const locked = await lockedBalances(tx, sampleIds);
  return new Map(
    [...locked].flatMap(([id, { balance }]) => (balance === null ? [] : [[id, balance]])),
  );
}

/**
 * Writes movements, all or none, after the balances were locked in a fixed order. What is not there
 * is refused with what is left; the path of a problem is the entry's index.
 * @returns the balances afterwards.
 */
export async function recordEntries(
  tx: Prisma.TransactionClient,
  entries: readonly NewLedgerEntry[],
): Promise<Result<Balances>> {
  const locked = await lockedBalances(
    tx,
    entries.map(({ sampleId }) => sampleId),
  );
  const after = applied(locked, entries);
  if (!after.ok) return after;
  await tx.ledgerEntry.createMany({ data: entries.map(toRow) });
  return after;
}

function applied(
  locked: ReadonlyMap<string, LockedBalance>,
  entries: readonly NewLedgerEntry[],
): Result<Balances> {
  const balances = new Map<string, Balance>();
  const problems: Problem[] = [];
  for (const [index, entry] of entries.entries()) {
    const sample = locked.get(entry.sampleId);
    const before = balances.get(entry.sampleId) ?? sample?.balance ?? EMPTY_BALANCE;
    const moved = sample === undefined ? unknown() : step(sample.requestMode, before, entry);
    if (moved.ok) balances.set(entry.sampleId, moved.value);
    else problems.push(...under([String(index)], moved.problems));
  }
  return problems.length === 0 ? ok(balances) : refused(...problems);
}

function unknown(): Result<Balance> {
  return refused(problem("UNKNOWN_SAMPLE"));
}

/** An indivisible sample is promised whole, and only while nothing of it is promised or out. */
function step(requestMode: RequestMode, before: Balance, entry: LedgerMove): Result<Balance> {
  const moved = applyEntry(before, entry);
  if (!moved.ok || requestMode === "BY_MASS" || entry.reason !== "RESERVATION") return moved;
  const isWhole = moved.value.availableUg === 0n && before.reservedUg + before.onLoanUg === 0n;
  return isWhole ? moved : refused(problem("UNIT_ALL_OR_NOTHING"));
}

function toRow(entry: NewLedgerEntry): Prisma.LedgerEntryCreateManyInput {
  const { from, to, applicationItemId, note, splitId, counterpartSampleId, ...rest } = entry;
  return {
    sampleId: rest.sampleId,
    fromBucket: from,
    toBucket: to,
    massUg: rest.massUg,
    reason: rest.reason,
    at: rest.at,
    actorId: rest.actorId,
    provenance: rest.provenance,
    applicationItemId: applicationItemId ?? null,
    note: note ?? null,
    splitId: splitId ?? null,
    counterpartSampleId: counterpartSampleId ?? null,
  };
}
