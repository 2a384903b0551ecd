import type { Microgram } from "../mass/mass.ts";
import { isPlainEquivalent } from "./equivalence.ts";
import {
  inSteps,
  leastUg,
  mostUg,
  type AllocatableItem,
  type AllocatableSample,
  type AllocationInstance,
  type Grant,
} from "./instance.ts";

/** An item with every sample that can serve it: the one asked for first, then equivalents in the order of the samples. */
export interface Claim {
  readonly item: AllocatableItem;
  readonly places: readonly string[];
}

/** Grants under way, and what they leave. Nothing is ever given that is not there. */
export class BoardBook {
  /** From the first rank to the last, and within an application in the order of its items. */
  readonly claims: readonly Claim[];
  readonly #left: Map<string, Microgram>;
  readonly #grants = new Map<string, Grant>();
  readonly #holders = new Map<string, Set<Claim>>();

  constructor({ applications, samples }: AllocationInstance) {
    const byId = new Map(samples.map((sample) => [sample.id, sample]));
    this.#left = new Map(samples.map(({ id, availableUg }) => [id, availableUg]));
    this.claims = applications.flatMap(({ items }) =>
      items.map((item) => ({ item, places: placesOf(item, byId, samples) })),
    );
  }

  /** In the order of the claims. */
  get grants(): readonly Grant[] {
    return this.claims.flatMap(({ item }) => this.#grants.get(item.id) ?? []);
  }

  grantOf({ item }: Claim): Grant | undefined {
    return this.#grants.get(item.id);
  }

  leftIn(sampleId: string): Microgram {
    return this.#left.get(sampleId) ?? 0n;
  }

  holdersOf(sampleId: string): readonly Claim[] {
    return [...(this.#holders.get(sampleId) ?? [])];
  }

  /** What could be given of a sample now, if the item's present grant were taken back; nothing below its minimum. */
  offer(claim: Claim, sampleId: string, further = 0n): Microgram {
    const { item } = claim;
    const own = this.grantOf(claim);
    const back = own?.sampleId === sampleId ? own.massUg : 0n;
    const left = this.leftIn(sampleId) + back + further;
    if (item.requestMode === "WHOLE_UNIT") return left;
    const most = mostUg(item, sampleId);
    const offered = inSteps(left < most ? left : most);
    return offered >= leastUg(item) ? offered : 0n;
  }

  /** Gives an item this in place of what it had. */
  give(claim: Claim, sampleId: string, massUg: Microgram): void {
    this.takeBack(claim);
    this.#grants.set(claim.item.id, { itemId: claim.item.id, sampleId, massUg });
    this.#left.set(sampleId, this.leftIn(sampleId) - massUg);
    const holders = this.#holders.get(sampleId) ?? new Set();
    this.#holders.set(sampleId, holders.add(claim));
  }

  takeBack(claim: Claim): void {
    const grant = this.grantOf(claim);
    if (grant === undefined) return;
    this.#grants.delete(claim.item.id);
    this.#left.set(grant.sampleId, this.leftIn(grant.sampleId) + grant.massUg);
    this.#holders.get(grant.sampleId)?.delete(claim);
  }
}

/** What the curator found not feasible is not given; an equivalent may be. */
function placesOf(
  item: AllocatableItem,
  byId: ReadonlyMap<string, AllocatableSample>,
  samples: readonly AllocatableSample[],
): readonly string[] {
  const asked = byId.get(item.sampleId);
  if (asked === undefined) return [];
  const own = item.feasibility === "NOT_FEASIBLE" ? [] : [asked.id];
  if (!item.acceptsEquivalent) return own;
  const others = samples.filter((sample) => isPlainEquivalent(item, asked, sample));
  return [...own, ...others.map(({ id }) => id)];
}
