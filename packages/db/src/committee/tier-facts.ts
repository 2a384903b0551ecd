import type { ItemForTier, TierFacts } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

const FACTS = {
  ...{ id: true, personId: true },
  items: {
    select: {
      ...{ optimumUg: true, minimumUg: true, sampleId: true },
      sample: {
        select: {
          ...{ code: true, form: true, lithologyEn: true, requestMode: true, missionId: true },
          stock: { select: { availableUg: true } },
        },
      },
    },
    orderBy: { position: "asc" },
  },
  analysisSteps: { where: { destructive: true }, select: { sampleId: true } },
} satisfies Prisma.ApplicationSelect;

type Row = Prisma.ApplicationGetPayload<{ select: typeof FACTS }>;
type Item = Row["items"][number];

/** What decides before whom applications go, as things are now, by the application's id. */
export async function tierFactsOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, TierFacts>> {
  const rows = await db.application.findMany({
    where: { id: { in: [...applicationIds] } },
    select: FACTS,
  });
  const known = await withSamplesBefore(db, rows);
  const left = await unitsLeft(
    db,
    rows.flatMap(({ items }) => items),
  );
  return new Map(rows.map((row) => [row.id, toFacts(row, known, left)]));
}

function toFacts(
  { personId, items, analysisSteps }: Row,
  known: ReadonlySet<string>,
  left: ReadonlyMap<string, number>,
): TierFacts {
  const asked = Map.groupBy(items, kindOf);
  const destroyed = new Set(analysisSteps.map(({ sampleId }) => sampleId));
  return {
    isNewPi: !known.has(personId),
    items: items.map((item): ItemForTier => {
      const { sample, sampleId, optimumUg, minimumUg } = item;
      return {
        ...{ sampleCode: sample.code, requestMode: sample.requestMode },
        askedUg: sample.requestMode === "BY_MASS" ? (optimumUg ?? minimumUg) : null,
        availableUg: sample.stock?.availableUg ?? 0n,
        unitsOfKind: left.get(kindOf(item)) ?? 0,
        unitsAsked: asked.get(kindOf(item))?.length ?? 0,
        isDestroyed: destroyed.has(sampleId),
      };
    }),
  };
}

/** Those who were responsible user of an application that was approved. */
async function withSamplesBefore(
  db: Connection,
  rows: readonly Row[],
): Promise<ReadonlySet<string>> {
  const approved = await db.application.findMany({
    where: { personId: { in: rows.map(({ personId }) => personId) }, status: "APPROVED" },
    select: { personId: true },
    distinct: ["personId"],
  });
  return new Set(approved.map(({ personId }) => personId));
}

/** How many whole units of each kind can still be promised. */
async function unitsLeft(
  db: Connection,
  items: readonly Item[],
): Promise<ReadonlyMap<string, number>> {
  const kinds = new Map(items.filter(isUnit).map((item) => [kindOf(item), item.sample]));
  const counts = await Promise.all(
    [...kinds].map(async ([kind, { form, lithologyEn, missionId }]) => {
      const where = {
        ...{ form, lithologyEn, missionId, requestMode: "WHOLE_UNIT", withheld: false },
        useCategory: { in: ["RESEARCH", "PUBLIC_WELFARE"] },
        stock: { availableUg: { gt: 0 } },
      } satisfies Prisma.SampleWhereInput;
      return [kind, await db.sample.count({ where })] as const;
    }),
  );
  return new Map(counts);
}

function isUnit({ sample }: Item): boolean {
  return sample.requestMode === "WHOLE_UNIT";
}

/** Units of one mission, form and lithology stand for each other. */
function kindOf({ sample: { missionId, form, lithologyEn } }: Item): string {
  return JSON.stringify([missionId, form, lithologyEn]);
}
