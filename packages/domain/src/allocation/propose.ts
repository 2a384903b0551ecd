import { BoardBook } from "./board-book.ts";
import { giveInOrder, minimumFirst, ownPlaces } from "./greedy.ts";
import { improve } from "./improve.ts";
import type { Allocation, AllocationInstance } from "./instance.ts";
import { allocationTotals, satisfiedByRank } from "./totals.ts";

/** What a proposal is to reach first. */
export const ALLOCATION_GOALS = ["OPTIMUM_FIRST", "MINIMUM_FIRST"] as const;
export type AllocationGoal = (typeof ALLOCATION_GOALS)[number];

/**
 * A proposal for the whole board. Every grant is in steps of 0.1 mg between minimum and optimum, or a whole unit, of
 * stock that is there; the same board has the same proposal.
 *
 * OPTIMUM_FIRST: the most satisfied mass in rank order. It begins with the baseline (`greedyAllocation`) and with a walk
 * down the rank order that takes equivalents at once, improves both so that nobody has less than before
 * (`improve`), and takes the one that satisfies more mass in all; of equals, the one that satisfies more of the highest
 * ranked application at which they differ; of equals again, the one that serves more items.
 *
 * MINIMUM_FIRST: as many served in rank order as their minimums allow, and only then more for anybody (`minimumFirst`),
 * improved in the same way.
 *
 * Both satisfy at least as much mass as the baseline, by their making: `improve` takes nothing from anybody, and
 * `minimumFirst` gives at least as much of every sample.
 */
export function proposeAllocation(
  instance: AllocationInstance,
  goal: AllocationGoal = "OPTIMUM_FIRST",
): Allocation {
  if (goal === "MINIMUM_FIRST") return improved(instance, minimumFirst);
  const fromBaseline = improved(instance, (book) => {
    giveInOrder(book, ownPlaces);
  });
  const withEquivalents = improved(instance, giveInOrder);
  return isBetter(instance, withEquivalents, fromBaseline) ? withEquivalents : fromBaseline;
}

function improved(instance: AllocationInstance, begin: (book: BoardBook) => void): Allocation {
  const book = new BoardBook(instance);
  begin(book);
  improve(book);
  return book.grants;
}

function isBetter(instance: AllocationInstance, one: Allocation, other: Allocation): boolean {
  const totals = allocationTotals(instance, one);
  const others = allocationTotals(instance, other);
  if (totals.satisfiedUg !== others.satisfiedUg) return totals.satisfiedUg > others.satisfiedUg;
  const byRank = satisfiedByRank(instance, one);
  const othersByRank = satisfiedByRank(instance, other);
  const differing = byRank.findIndex((massUg, rank) => massUg !== othersByRank[rank]);
  if (differing >= 0) return (byRank[differing] ?? 0n) > (othersByRank[differing] ?? 0n);
  return totals.minimumMet > others.minimumMet;
}
