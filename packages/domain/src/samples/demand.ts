import type { Balance } from "../ledger/balance.ts";
import type { Microgram } from "../mass/mass.ts";
import type { RequestMode } from "./sample.ts";

/** What open applications ask of one sample, without who asks. */
export interface OpenRequests {
  /** How many applications ask for it. */
  readonly count: number;
  /** Sums over powder, µg. */
  readonly minimumUg: Microgram;
  readonly optimumUg: Microgram;
}

/**
 * What is asked against what is left: nothing, all of it fits, the optimum amounts together are more, or even the
 * minimum amounts together are.
 */
export const DEMANDS = ["NONE", "FITS", "OPTIMUM_EXCEEDS", "MINIMUM_EXCEEDS"] as const;
export type Demand = (typeof DEMANDS)[number];

/** Null where nothing is known of the stock. */
export function demandOn(
  requestMode: RequestMode,
  { count, minimumUg, optimumUg }: OpenRequests,
  stock: Pick<Balance, "availableUg"> | null,
): Demand | null {
  if (count === 0) return "NONE";
  if (stock === null) return null;
  if (requestMode === "WHOLE_UNIT") {
    return count === 1 && stock.availableUg > 0n ? "FITS" : "MINIMUM_EXCEEDS";
  }
  if (minimumUg > stock.availableUg) return "MINIMUM_EXCEEDS";
  return optimumUg > stock.availableUg ? "OPTIMUM_EXCEEDS" : "FITS";
}
