import { beijingDay } from "@regolith/domain";
import type { SeedContext, Ids } from "../context.ts";
import type { DemonstrationSample } from "./catalogue.ts";
import { LOTS } from "./lots.ts";

/** How many lots have an invented paper. */
const PAPERS = 6;

/** Invents papers, recognisable by title and journal, without any DOI. Returns their ids by the lot's code. */
export async function seedDemonstrationPublications(
  { tx, now, nextId }: SeedContext,
  samples: readonly DemonstrationSample[],
): Promise<Ids> {
  const ids = new Map<string, string>();
  const year = Number(beijingDay(now).slice(0, 4)) - 1;
  const lots = LOTS.filter((_, index) => index % 4 === 0).slice(0, PAPERS);
  for (const [index, { code }] of lots.entries()) {
    const id = nextId();
    ids.set(code, id);
    const sections = samples.filter(
      ({ lot, piece }) =>
        lot.code === code && piece.form === "SECTION" && piece.useCategory === "RESEARCH",
    );
    await tx.publication.create({
      data: {
        id,
        key: `demo-paper-${index + 1}`,
        title: `Demonstration: mineral compositions in sections of lot ${code}`,
        authors: "Invented authors",
        journal: "Demonstration Journal of Returned Samples",
        year,
        provenance: "DEMONSTRATION",
        samples: { connect: sections.map((section) => ({ id: section.id })) },
      },
      select: { id: true },
    });
  }
  return ids;
}
