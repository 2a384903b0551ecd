import { idOf, type Ids, type SeedContext } from "./context.ts";
import { PAST_ROUNDS, type PastRoundRecord } from "./data.ts";
import { inBoth } from "./text.ts";

/** Writes the real rounds of the past with the rows and shares that were published. */
export async function seedPastRounds(
  context: SeedContext,
  known: { readonly missions: Ids; readonly samples: Ids },
): Promise<void> {
  const { tx, nextId, sources } = context;
  for (const [position, record] of PAST_ROUNDS.entries()) {
    const { name, note, missions, allotments: _, sources: read, massUg, ...announced } = record;
    const id = nextId();
    sources.add("pastRounds", id, read);
    await tx.pastRound.create({
      data: {
        ...{ id, position, ...announced, ...inBoth("name", name), ...inBoth("note", note) },
        massUg: massUg === null ? null : BigInt(massUg),
        missions: { connect: missions.map((code) => ({ id: idOf(known.missions, code) })) },
      },
      select: { id: true },
    });
    await seedAllotments(context, id, record, known.samples);
  }
}

async function seedAllotments(
  { tx, nextId, sources }: SeedContext,
  pastRoundId: string,
  { allotments }: PastRoundRecord,
  samples: Ids,
): Promise<void> {
  const rows = allotments.map((allotment, position) => {
    const { key, institution, sampleCode, massUg, note, sources: read } = allotment;
    const id = nextId();
    sources.add("allotments", id, read);
    return {
      ...{ id, pastRoundId, position, key, sampleCode },
      ...inBoth("institution", institution),
      ...inBoth("note", note),
      sampleId: sampleCode === null ? null : idOf(samples, sampleCode),
      massUg: massUg === null ? null : BigInt(massUg),
    };
  });
  await tx.publishedAllotment.createMany({ data: rows });
}
