import {
  APPLICATION_TYPES,
  type ApplicationType,
  typeFor,
  type UseCategory,
} from "@regolith/domain";

/** How many samples there are for each type of application. */
export type PerType = Readonly<Record<ApplicationType, number>>;

/** Counts samples by the type of application they can be asked for in. */
export function countPerType(samples: readonly { readonly useCategory: UseCategory }[]): PerType {
  const counts: Record<ApplicationType, number> = { RESEARCH: 0, PUBLIC_WELFARE: 0 };
  for (const { useCategory } of samples) {
    const type = typeFor(useCategory);
    if (type !== null) counts[type] += 1;
  }
  return counts;
}

/** The type somebody with these samples most likely wants: the one most of them are for. */
export function likelyType(counts: PerType): ApplicationType {
  return APPLICATION_TYPES.toSorted((one, other) => counts[other] - counts[one])[0] ?? "RESEARCH";
}

export function readType(text: unknown): ApplicationType | null {
  return APPLICATION_TYPES.find((type) => type === text) ?? null;
}
