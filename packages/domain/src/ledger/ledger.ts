import type { Microgram } from "../mass/mass.ts";

/** Where a microgram is. OUTSIDE is not ours (yet, or any more); OTHER_SAMPLE is a sample it was split to. */
export const BUCKETS = [
  "OUTSIDE",
  "AVAILABLE",
  "RESERVED",
  "ON_LOAN",
  "CONSUMED",
  "LOST",
  "OTHER_SAMPLE",
] as const;
export type Bucket = (typeof BUCKETS)[number];

export const LEDGER_REASONS = [
  "INTAKE",
  "CORRECTION",
  "SPLIT",
  "RESERVATION",
  "RELEASE",
  "HANDOVER",
  "RETURN",
  "CONSUMPTION",
  "LOSS",
] as const;
export type LedgerReason = (typeof LEDGER_REASONS)[number];

/** One movement of mass (µg > 0) of one sample. */
export interface LedgerMove {
  readonly from: Bucket;
  readonly to: Bucket;
  readonly massUg: Microgram;
  readonly reason: LedgerReason;
}

type MoveTable = Readonly<
  Partial<Record<Bucket, Readonly<Partial<Record<Bucket, readonly LedgerReason[]>>>>>
>;

/** Which movements there are, and why each may happen. The database holds the same list. */
export const LEDGER_MOVES: MoveTable = {
  OUTSIDE: { AVAILABLE: ["INTAKE", "CORRECTION"] },
  AVAILABLE: {
    OUTSIDE: ["CORRECTION"],
    RESERVED: ["RESERVATION"],
    CONSUMED: ["CONSUMPTION"],
    LOST: ["LOSS"],
    OTHER_SAMPLE: ["SPLIT"],
  },
  RESERVED: {
    AVAILABLE: ["RELEASE"],
    ON_LOAN: ["HANDOVER"],
    LOST: ["LOSS"],
    OTHER_SAMPLE: ["SPLIT"],
  },
  ON_LOAN: { AVAILABLE: ["RETURN"], CONSUMED: ["CONSUMPTION"], LOST: ["LOSS"] },
  OTHER_SAMPLE: { AVAILABLE: ["SPLIT"], RESERVED: ["SPLIT"] },
};

export function isAllowedMove({ from, to, reason }: LedgerMove): boolean {
  return LEDGER_MOVES[from]?.[to]?.includes(reason) ?? false;
}
