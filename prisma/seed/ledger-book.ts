import {
  applyEntry,
  EMPTY_BALANCE,
  type Balance,
  type LedgerReason,
  type Bucket,
  type Microgram,
} from "@regolith/domain";
import type { Prisma } from "@regolith/db";
import type { NextId } from "./ids.ts";

/** One movement to be entered. */
export interface Entry {
  readonly sampleId: string;
  readonly from: Bucket;
  readonly to: Bucket;
  readonly massUg: Microgram;
  readonly reason: LedgerReason;
  readonly at: Date;
  readonly note?: string;
  readonly actorId?: string;
  readonly applicationItemId?: string;
  readonly splitId?: string;
  readonly counterpartSampleId?: string;
}

/** All ledger entries of the seed, checked against the rules as they are entered. All stock is invented. */
export class LedgerBook {
  readonly #nextId: NextId;
  readonly #balances = new Map<string, Balance>();
  readonly #latest = new Map<string, Date>();
  readonly #entries: Entry[] = [];

  constructor(nextId: NextId) {
    this.#nextId = nextId;
  }

  /** Enters a movement. Throws when the ledger's rules refuse it, or when it is older than the one before. */
  enter(entry: Entry): void {
    const { sampleId, at } = entry;
    const latest = this.#latest.get(sampleId);
    if (latest !== undefined && at < latest) {
      throw new Error(`Entries of ${sampleId} are not in the order of time`);
    }
    const balance = applyEntry(this.balanceOf(sampleId), entry);
    if (!balance.ok) {
      const codes = balance.problems.map(({ code }) => code).join(", ");
      throw new Error(`The ledger refuses ${entry.reason} of ${sampleId}: ${codes}`);
    }
    this.#balances.set(sampleId, balance.value);
    this.#latest.set(sampleId, at);
    this.#entries.push(entry);
  }

  balanceOf(sampleId: string): Balance {
    return this.#balances.get(sampleId) ?? EMPTY_BALANCE;
  }

  /** Whether the sample was ever taken in. */
  knows(sampleId: string): boolean {
    return this.#balances.has(sampleId);
  }

  /** Rows in the order of time; entries of one sample keep theirs. */
  rows(): Prisma.LedgerEntryCreateManyInput[] {
    const inOrder = this.#entries.toSorted((one, other) => one.at.getTime() - other.at.getTime());
    return inOrder.map(({ from, to, ...entry }) => ({
      ...entry,
      id: this.#nextId(),
      fromBucket: from,
      toBucket: to,
      provenance: "DEMONSTRATION",
    }));
  }
}
