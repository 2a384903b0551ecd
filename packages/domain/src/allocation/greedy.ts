import { BoardBook, type Claim } from "./board-book.ts";
import { leastUg, type Allocation, type AllocationInstance } from "./instance.ts";

/**
 * The baseline: down the rank order, each item is given as much of the sample it asks for as is left, up to its optimum,
 * and nothing where that is below its minimum.
 */
export function greedyAllocation(instance: AllocationInstance): Allocation {
  const book = new BoardBook(instance);
  giveInOrder(book, ownPlaces);
  return book.grants;
}

/** Down the rank order, each item takes the first of its places that offers the most. */
export function giveInOrder(
  book: BoardBook,
  placesOf: (claim: Claim) => readonly string[] = ({ places }) => places,
): void {
  for (const claim of book.claims) {
    const best = bestOffer(book, claim, placesOf(claim));
    if (best !== null) book.give(claim, best.sampleId, best.massUg);
  }
}

/**
 * Down the rank order, each item is given its minimum of the sample it asks for where that is left; then, down the rank
 * order again, as much more as is left, up to its optimum.
 *
 * On each sample this gives at least as much as `greedyAllocation`. Both go down the same list. Until the first item that
 * one serves and the other does not, both serve the same, and this way has given no more; so such an item is served
 * here. That the baseline could not serve it means that its minimum and the optimum amounts above it are more than there
 * is, and then the second walk gives all there is. If there is no such item, the same items are served, and the second
 * walk gives all there is or everyone's optimum.
 */
export function minimumFirst(book: BoardBook): void {
  for (const claim of book.claims) {
    const [sampleId] = ownPlaces(claim);
    if (sampleId === undefined) continue;
    const offer = book.offer(claim, sampleId);
    const isPowder = claim.item.requestMode === "BY_MASS";
    if (offer > 0n) book.give(claim, sampleId, isPowder ? leastUg(claim.item) : offer);
  }
  for (const claim of book.claims) {
    const grant = book.grantOf(claim);
    if (grant === undefined) continue;
    book.give(claim, grant.sampleId, book.offer(claim, grant.sampleId));
  }
}

export function ownPlaces({ item, places }: Claim): readonly string[] {
  return places.filter((id) => id === item.sampleId);
}

/** Of equal offers the first: the sample asked for, then equivalents in their order. */
export function bestOffer(book: BoardBook, claim: Claim, places: readonly string[]) {
  let best: { readonly sampleId: string; readonly massUg: bigint } | null = null;
  for (const sampleId of places) {
    const massUg = book.offer(claim, sampleId);
    const isEnough = claim.item.requestMode === "WHOLE_UNIT" && best !== null;
    if (massUg > (best?.massUg ?? 0n) && !isEnough) best = { sampleId, massUg };
  }
  return best;
}
