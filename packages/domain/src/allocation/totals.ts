import type { Microgram } from "../mass/mass.ts";
import {
  leastUg,
  satisfiedUg,
  wishUg,
  type AllocatableItem,
  type Allocation,
  type AllocationInstance,
  type Grant,
  type RankedApplication,
} from "./instance.ts";

/** What an allocation comes to, to compare it with another. */
export interface AllocationTotals {
  /** What all items wish for, and how much of that is satisfied. */
  readonly wishedUg: Microgram;
  readonly satisfiedUg: Microgram;
  /** What leaves the stock. */
  readonly grantedUg: Microgram;
  readonly items: number;
  /** Items given at least their minimum, and whole units given. */
  readonly minimumMet: number;
  readonly applications: number;
  /** Applications given anything, and given something for every item. */
  readonly served: number;
  readonly servedWholly: number;
  /** Items given an equivalent. */
  readonly equivalents: number;
}

export function allocationTotals(
  { applications }: Pick<AllocationInstance, "applications">,
  allocation: Allocation,
): AllocationTotals {
  const grants = new Map(allocation.map((grant) => [grant.itemId, grant]));
  const items = applications.flatMap((application) => application.items);
  const isGiven = ({ id }: AllocatableItem) => grants.has(id);
  const count = (isCounted: (item: AllocatableItem, grant: Grant) => boolean) =>
    items.filter((item) => {
      const grant = grants.get(item.id);
      return grant !== undefined && isCounted(item, grant);
    }).length;
  return {
    wishedUg: items.reduce((sum, item) => sum + wishUg(item), 0n),
    satisfiedUg: applications.reduce((sum, one) => sum + satisfiedOf(one, grants), 0n),
    grantedUg: allocation.reduce((sum, { massUg }) => sum + massUg, 0n),
    items: items.length,
    minimumMet: count(
      (item, { massUg }) => item.requestMode === "WHOLE_UNIT" || massUg >= leastUg(item),
    ),
    applications: applications.length,
    served: applications.filter((one) => one.items.some(isGiven)).length,
    servedWholly: applications.filter((one) => one.items.length > 0 && one.items.every(isGiven))
      .length,
    equivalents: count((item, { sampleId }) => sampleId !== item.sampleId),
  };
}

/** How much of its wishes each application has satisfied, from the first rank to the last. */
export function satisfiedByRank(
  { applications }: Pick<AllocationInstance, "applications">,
  allocation: Allocation,
): readonly Microgram[] {
  const grants = new Map(allocation.map((grant) => [grant.itemId, grant]));
  return applications.map((application) => satisfiedOf(application, grants));
}

function satisfiedOf({ items }: RankedApplication, grants: ReadonlyMap<string, Grant>): Microgram {
  return items.reduce((sum, item) => {
    const grant = grants.get(item.id);
    return grant === undefined ? sum : sum + satisfiedUg(item, grant.massUg);
  }, 0n);
}
