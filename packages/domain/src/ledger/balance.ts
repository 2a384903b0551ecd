import { ugToMg, type Microgram } from "../mass/mass.ts";
import { problem, problemWith } from "../problems/problem.ts";
import { ok, refused, type Result } from "../result.ts";
import { isAllowedMove, type Bucket, type LedgerMove } from "./ledger.ts";

/** What came in of one sample, and where all of it is now; µg. */
export interface Balance {
  readonly receivedUg: Microgram;
  readonly availableUg: Microgram;
  readonly reservedUg: Microgram;
  readonly onLoanUg: Microgram;
  readonly consumedUg: Microgram;
  readonly lostUg: Microgram;
  readonly splitOutUg: Microgram;
}

export const EMPTY_BALANCE: Balance = {
  receivedUg: 0n,
  availableUg: 0n,
  reservedUg: 0n,
  onLoanUg: 0n,
  consumedUg: 0n,
  lostUg: 0n,
  splitOutUg: 0n,
};

/** A balance as it is in truth, with the part of what is reserved that is not decided yet. */
export interface TrueBalance extends Balance {
  readonly undecidedUg: Microgram;
}

/**
 * The balance as everybody outside the office is told it: what is recommended and not approved yet counts as available,
 * so that nobody reads a recommendation off the stock before the decision.
 */
export function toldBalance({ undecidedUg, ...balance }: TrueBalance): Balance {
  const { availableUg, reservedUg } = balance;
  return {
    ...balance,
    availableUg: availableUg + undecidedUg,
    reservedUg: reservedUg - undecidedUg,
  };
}

const PLACE = {
  AVAILABLE: "availableUg",
  RESERVED: "reservedUg",
  ON_LOAN: "onLoanUg",
  CONSUMED: "consumedUg",
  LOST: "lostUg",
  OTHER_SAMPLE: "splitOutUg",
} as const;

/** Everything that came in is somewhere, and no bucket owes anything. */
export function balanceHolds(balance: Balance): boolean {
  const { receivedUg, availableUg, reservedUg, onLoanUg, consumedUg, lostUg, splitOutUg } = balance;
  const buckets = [availableUg, reservedUg, onLoanUg, consumedUg, lostUg, splitOutUg];
  const sum = buckets.reduce((total, bucket) => total + bucket, 0n);
  return receivedUg === sum && buckets.every((bucket) => bucket >= 0n);
}

/** The balance after one movement; refused when it is none of the ledger's, or more than is there. */
export function applyEntry(balance: Balance, move: LedgerMove): Result<Balance> {
  if (move.massUg <= 0n) return refused(problem("MASS_NOT_POSITIVE"));
  if (!isAllowedMove(move)) {
    const { from, to, reason } = move;
    return refused(problemWith("LEDGER_MOVE_NOT_ALLOWED", { from, to, reason }));
  }
  const taken = take(balance, move.from, move.massUg);
  return taken.ok ? ok(put(taken.value, move.to, move.massUg)) : taken;
}

/** What comes from outside or from another sample is received by this one. */
function take(balance: Balance, from: Bucket, massUg: Microgram): Result<Balance> {
  if (from === "OUTSIDE" || from === "OTHER_SAMPLE") {
    return ok({ ...balance, receivedUg: balance.receivedUg + massUg });
  }
  const place = PLACE[from];
  const left = balance[place];
  if (massUg > left) return refused(problemWith("MORE_THAN_LEFT", { leftMg: ugToMg(left) }));
  return ok({ ...balance, [place]: left - massUg });
}

/** What is corrected out was never here; what is split off stays counted as received. */
function put(balance: Balance, to: Bucket, massUg: Microgram): Balance {
  if (to === "OUTSIDE") return { ...balance, receivedUg: balance.receivedUg - massUg };
  const place = PLACE[to];
  return { ...balance, [place]: balance[place] + massUg };
}
