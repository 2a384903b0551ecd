import { OWN_TERMS } from "@regolith/domain";
import type { Ids, SeedContext } from "../context.ts";
import { daysBefore } from "../days.ts";

/** How long ago everybody invented agreed: before all that they did with it. */
const DAYS_AGO = 609;

/** Everybody invented has agreed to the terms, so that whoever signs in as them can go on where they stand. */
export async function seedTermsAcceptances(
  { tx, now, nextId }: SeedContext,
  people: Ids,
): Promise<void> {
  await tx.termsAcceptance.createMany({
    data: [...people.values()].flatMap((personId) =>
      OWN_TERMS.map(({ document, version, hashes }) => ({
        ...{ id: nextId(), personId, document, version, textHash: hashes.EN },
        ...{ language: "EN" as const, at: daysBefore(now, DAYS_AGO) },
      })),
    ),
  });
}
