import { OWN_TERMS } from "@regolith/domain";
import type { Ids, SeedContext } from "../context.ts";

/** From the first working hour on that a version is in force, though never later than now. */
function agreedAt(inForceFrom: Date, now: Date): Date {
  const morning = inForceFrom.getTime() + 9 * 3_600_000;
  return new Date(Math.min(morning, now.getTime()));
}

/** Everybody invented has agreed to the terms, so that whoever signs in as them can go on where they stand. */
export async function seedTermsAcceptances(
  { tx, now, nextId }: SeedContext,
  people: Ids,
): Promise<void> {
  await tx.termsAcceptance.createMany({
    data: [...people.values()].flatMap((personId) =>
      OWN_TERMS.map(({ document, version, inForceFrom, hashes }) => ({
        ...{ id: nextId(), personId, document, version, textHash: hashes.EN },
        ...{ language: "EN" as const, at: agreedAt(inForceFrom, now) },
      })),
    ),
  });
}
