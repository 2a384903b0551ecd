import { requestModeOf, type Microgram } from "@regolith/domain";
import { idOf, type Ids, type SeedContext } from "../context.ts";
import { daysBefore } from "../days.ts";
import { consume, lend, lose, splitOff, takeBack, takeIn } from "../movements.ts";
import type { Random } from "../random.ts";
import type { InventedLot } from "./invent-lot.ts";
import type { Piece } from "./piece.ts";

const NOTES = {
  takenIn: "Demonstration: taken in with its lot · 演示：随批样入库",
  split: "Demonstration: taken out and weighed · 演示：分取并称量",
  lent: "Demonstration: an earlier loan · 演示：先前的借用",
  returned: "Demonstration: back from an earlier loan · 演示：先前借用归还",
  used: "Demonstration: used up by the analyses · 演示：分析消耗",
};

/** Takes the lot in, and enters how everything else was made from it. */
export function stockLot(context: SeedContext, { whole }: InventedLot, ids: Ids): void {
  const { book, now } = context;
  const sampleId = idOf(ids, whole.code);
  takeIn(book, { sampleId, at: daysBefore(now, 600), note: NOTES.takenIn }, whole.massUg);
  divide(context, whole, ids, 590);
}

/** Children are made two hours apart, those of vials and clasts some weeks after the lot's. */
function divide(context: SeedContext, piece: Piece, ids: Ids, days: number): void {
  const { book, now, nextId } = context;
  const sampleId = idOf(ids, piece.code);
  for (const [index, child] of piece.children.entries()) {
    const at = daysBefore(now, days - index / 12);
    const made = { sampleId: idOf(ids, child.code), splitId: nextId(), massUg: child.massUg };
    splitOff(book, { sampleId, at, note: NOTES.split }, made);
    divide(context, child, ids, 545);
  }
  if (piece.lossUg === 0n) return;
  const at = daysBefore(now, days - piece.children.length / 12);
  lose(book, { sampleId, at, note: piece.lossNote }, piece.lossUg);
}

/**
 * What may have happened since to a sample that can be lent: out on loan, back with a part used, or used up.
 * Returns whether anything did.
 */
export function liveOn(
  context: SeedContext,
  piece: Piece,
  sampleId: string,
  random: Random,
): boolean {
  const { book, now } = context;
  const { availableUg } = book.balanceOf(sampleId);
  const turn = random.next();
  if (turn > 0.24 || availableUg < 1_000n) return false;
  const loan = (days: number, note: string) => ({ sampleId, at: daysBefore(now, days), note });
  const isWhole = requestModeOf(piece.form) === "WHOLE_UNIT";
  const lentUg = isWhole ? availableUg : part(availableUg, random.between(0.1, 0.6, 2));
  if (turn < 0.03) {
    lend(book, loan(470, NOTES.lent), availableUg);
    consume(book, loan(260, NOTES.used), availableUg);
    return true;
  }
  lend(book, loan(random.whole(300, 460), NOTES.lent), lentUg);
  if (turn < 0.13) return true;
  const usedUg = part(lentUg, random.between(0.05, 0.4, 2));
  consume(book, loan(random.whole(250, 290), NOTES.used), usedUg);
  if (lentUg > usedUg)
    takeBack(book, loan(random.whole(205, 245), NOTES.returned), lentUg - usedUg);
  return true;
}

/** In whole steps of 0.1 mg. */
function part(massUg: Microgram, share: number): Microgram {
  const steps = BigInt(Math.max(1, Math.floor((Number(massUg) * share) / 100)));
  return steps * 100n;
}
