import type { Balance } from "../ledger/balance.ts";
import { requestability, type RequestableSample } from "../samples/requestability.ts";

/** A sample somebody wants to offer in a round. */
export interface OfferCandidate {
  readonly sample: RequestableSample;
  /** Code of the mission that brought it. */
  readonly mission: string;
  /** Null when no stock is known. */
  readonly balance: Balance | null;
}

/** A round offers what can be lent now, of the missions it names. */
export function isOfferable(
  { sample, mission, balance }: OfferCandidate,
  missions: readonly string[],
): boolean {
  return missions.includes(mission) && requestability(sample, balance).requestable;
}
