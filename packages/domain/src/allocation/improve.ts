import type { BoardBook, Claim } from "./board-book.ts";
import { bestOffer } from "./greedy.ts";
import { wishUg } from "./instance.ts";

/**
 * Down the rank order, gives items more without taking anything from any other: what is left of their sample or of an
 * equivalent, or what becomes free because others do as well with an equivalent of theirs. Ends when nothing more is
 * found; every step adds mass or serves one more unit, so it ends.
 */
export function improve(book: BoardBook): void {
  for (const claim of book.claims) {
    const isWaiting = claim.item.requestMode === "WHOLE_UNIT" && book.grantOf(claim) === undefined;
    if (isWaiting) findUnit(book, claim, new Set());
  }
  const powders = book.claims.filter(({ item }) => item.requestMode === "BY_MASS");
  let isBetter = true;
  while (isBetter) {
    isBetter = false;
    for (const claim of powders) isBetter = giveMore(book, claim) || isBetter;
  }
}

/**
 * A unit for an item, where those who hold one may go over to another that serves them as well: an augmenting path of
 * the matching of items and units. It is found whenever there is one, and whoever had a unit has one afterwards.
 */
function findUnit(book: BoardBook, claim: Claim, seen: Set<string>): boolean {
  const free = claim.places.find(
    (sampleId) => book.holdersOf(sampleId).length === 0 && book.offer(claim, sampleId) > 0n,
  );
  const found = free ?? claim.places.find((sampleId) => isVacated(book, sampleId, seen));
  if (found === undefined) return false;
  book.give(claim, found, book.offer(claim, found));
  return true;
}

/** Whether the holder of a unit went over to another one; each unit is asked for once on the way. */
function isVacated(book: BoardBook, sampleId: string, seen: Set<string>): boolean {
  if (seen.has(sampleId)) return false;
  seen.add(sampleId);
  const [holder] = book.holdersOf(sampleId);
  return holder !== undefined && findUnit(book, holder, seen);
}

function giveMore(book: BoardBook, claim: Claim): boolean {
  const given = givenTo(book, claim);
  if (given >= wishUg(claim.item)) return false;
  const best = bestOffer(book, claim, claim.places);
  if (best !== null && best.massUg > given) {
    book.give(claim, best.sampleId, best.massUg);
    return true;
  }
  return claim.places.some((sampleId) => makeRoom(book, claim, sampleId));
}

/** Somebody else who holds some of a sample goes over to an equivalent with all they have, if that helps this item. */
function makeRoom(book: BoardBook, claim: Claim, sampleId: string): boolean {
  const given = givenTo(book, claim);
  for (const holder of book.holdersOf(sampleId)) {
    const held = givenTo(book, holder);
    if (holder === claim || book.offer(claim, sampleId, held) <= given) continue;
    const refuge = holder.places.find(
      (place) => place !== sampleId && book.offer(holder, place) >= held,
    );
    if (refuge === undefined) continue;
    book.give(holder, refuge, held);
    book.give(claim, sampleId, book.offer(claim, sampleId));
    return true;
  }
  return false;
}

function givenTo(book: BoardBook, claim: Claim): bigint {
  return book.grantOf(claim)?.massUg ?? 0n;
}
