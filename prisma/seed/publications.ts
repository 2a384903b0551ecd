import { idOf, type Ids, type SeedContext } from "./context.ts";
import { PUBLICATIONS } from "./data.ts";

/** Writes the published papers with the numbered samples they name. Returns their ids by key. */
export async function seedPublications({ tx, nextId }: SeedContext, sampleIds: Ids): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const { samples, ...publication } of PUBLICATIONS) {
    const id = nextId();
    ids.set(publication.key, id);
    const connect = samples.map((code) => ({ id: idOf(sampleIds, code) }));
    await tx.publication.create({
      data: { id, ...publication, provenance: "PUBLISHED", samples: { connect } },
      select: { id: true },
    });
  }
  return ids;
}
