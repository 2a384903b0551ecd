import { findableBy } from "@regolith/db";
import type { SeedContext } from "./context.ts";
import { INSTITUTIONS, PAST_ROUNDS } from "./data.ts";

/**
 * Writes the real institutions of the directory, as authors write them: ids of the Research Organization Registry,
 * countries as far as they were read off affiliations. Chinese names are those of the published lists of allotments.
 */
export async function seedInstitutions({ tx, now, nextId }: SeedContext): Promise<void> {
  const chinese = new Map(
    PAST_ROUNDS.flatMap(({ allotments }) =>
      allotments.map(({ institution }) => [institution.en, institution.zh]),
    ),
  );
  await tx.institution.createMany({
    data: INSTITUTIONS.map(({ rorId, name, country }) => {
      const nameZh = chinese.get(name) ?? null;
      return {
        ...{ id: nextId(), rorId, nameEn: name, nameZh, country, emailDomains: [] },
        ...{ ...findableBy([name, nameZh ?? ""]), provenance: "PUBLISHED", createdAt: now },
      };
    }),
  });
}
