import fc from "fast-check";
import { aBalance } from "../testing/builders.ts";
import { applyEntry, balanceHolds, EMPTY_BALANCE, type Balance } from "./balance.ts";
import { BUCKETS, isAllowedMove, LEDGER_REASONS, type LedgerMove } from "./ledger.ts";

const anyMove: fc.Arbitrary<LedgerMove> = fc.record({
  from: fc.constantFrom(...BUCKETS),
  to: fc.constantFrom(...BUCKETS),
  reason: fc.constantFrom(...LEDGER_REASONS),
  massUg: fc.bigInt({ min: -2n, max: 50n }),
});
const kinds = BUCKETS.flatMap((from) =>
  BUCKETS.flatMap((to) => LEDGER_REASONS.map((reason) => ({ from, to, reason, massUg: 1n }))),
).filter(isAllowedMove);
const allowedMove = fc
  .tuple(fc.constantFrom(...kinds), fc.bigInt({ min: 1n, max: 50n }))
  .map(([kind, massUg]) => ({ ...kind, massUg }));

function replay(moves: readonly LedgerMove[]): Balance {
  return moves.reduce<Balance>((balance, move) => {
    const next = applyEntry(balance, move);
    return next.ok ? next.value : balance;
  }, EMPTY_BALANCE);
}

it("random histories never break the invariant", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(allowedMove, anyMove), { maxLength: 80 }), (moves) => {
      expect(balanceHolds(replay(moves))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it("a movement takes from one bucket exactly what it puts into the other", () => {
  fc.assert(
    fc.property(fc.array(allowedMove, { maxLength: 40 }), allowedMove, (history, move) => {
      const before = replay(history);
      const after = applyEntry(before, move);
      if (!after.ok) return;
      const total = (balance: Balance) =>
        balance.availableUg +
        balance.reservedUg +
        balance.onLoanUg +
        balance.consumedUg +
        balance.lostUg +
        balance.splitOutUg;
      const arrives = move.from === "OUTSIDE" || move.from === "OTHER_SAMPLE";
      const gained = arrives ? move.massUg : move.to === "OUTSIDE" ? -move.massUg : 0n;
      expect(total(after.value) - total(before)).toBe(gained);
    }),
  );
});

it("knows sixteen movements, and no other", () => {
  expect(kinds.map(({ from, to, reason }) => `${from} > ${to} ${reason}`).toSorted()).toEqual([
    "AVAILABLE > CONSUMED CONSUMPTION",
    "AVAILABLE > LOST LOSS",
    "AVAILABLE > OTHER_SAMPLE SPLIT",
    "AVAILABLE > OUTSIDE CORRECTION",
    "AVAILABLE > RESERVED RESERVATION",
    "ON_LOAN > AVAILABLE RETURN",
    "ON_LOAN > CONSUMED CONSUMPTION",
    "ON_LOAN > LOST LOSS",
    "OTHER_SAMPLE > AVAILABLE SPLIT",
    "OTHER_SAMPLE > RESERVED SPLIT",
    "OUTSIDE > AVAILABLE CORRECTION",
    "OUTSIDE > AVAILABLE INTAKE",
    "RESERVED > AVAILABLE RELEASE",
    "RESERVED > LOST LOSS",
    "RESERVED > ON_LOAN HANDOVER",
    "RESERVED > OTHER_SAMPLE SPLIT",
  ]);
});

it("refuses more than is left and says what is left", () => {
  const move: LedgerMove = {
    from: "AVAILABLE",
    to: "RESERVED",
    reason: "RESERVATION",
    massUg: 10_001n,
  };
  expect(applyEntry(aBalance(10_000n), move)).toEqual({
    ok: false,
    problems: [{ code: "MORE_THAN_LEFT", path: [], params: { leftMg: 10 } }],
  });
});

it("a correction downwards lowers what was received", () => {
  const move: LedgerMove = {
    from: "AVAILABLE",
    to: "OUTSIDE",
    reason: "CORRECTION",
    massUg: 300n,
  };
  expect(applyEntry(aBalance(1_000n), move)).toEqual({ ok: true, value: aBalance(700n) });
});

it.each<[string, Balance]>([
  ["a negative bucket", { ...EMPTY_BALANCE, availableUg: -1n, reservedUg: 1n }],
  ["mass from nowhere", { ...EMPTY_BALANCE, availableUg: 1n }],
  ["mass gone without trace", { ...EMPTY_BALANCE, receivedUg: 1n }],
])("does not hold with %s", (_what, balance) => {
  expect(balanceHolds(balance)).toBe(false);
});
