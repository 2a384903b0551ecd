import type { Microgram } from "../mass/mass.ts";
import type { AllocatableSample, Allocation } from "./instance.ts";

/** What is left of each sample once all grants are taken from it, by its id; below nothing where it is over-asked. */
export function leftOf(
  samples: readonly Pick<AllocatableSample, "id" | "availableUg">[],
  allocation: Allocation,
): ReadonlyMap<string, Microgram> {
  const left = new Map(samples.map(({ id, availableUg }) => [id, availableUg]));
  for (const { sampleId, massUg } of allocation) {
    const before = left.get(sampleId);
    if (before !== undefined) left.set(sampleId, before - massUg);
  }
  return left;
}
