import { idOf, type Ids, type SeedContext } from "./context.ts";
import { LABELS, MEASUREMENTS, type MeasurementRecord } from "./data.ts";
import { inBoth } from "./text.ts";

interface Known {
  readonly missions: Ids;
  readonly samples: Ids;
  readonly publications: Ids;
}

/** Writes the labels that authors print, and every published value. */
export async function seedMeasurements(context: SeedContext, known: Known): Promise<void> {
  const { tx, nextId, sources } = context;
  const labels = await seedLabels(context, known.samples);
  const rows = MEASUREMENTS.map((record, position) => {
    const id = nextId();
    sources.add("measurements", id, record.sources);
    return {
      ...{ id, position, provenance: "PUBLISHED" as const, ...valueColumns(record) },
      missionId: idOf(known.missions, record.mission),
      sampleId: record.sampleCode === null ? null : idOf(known.samples, record.sampleCode),
      labelId: record.label === null ? null : idOf(labels, record.label),
      publicationId: idOf(known.publications, record.publication),
    };
  });
  await tx.measurement.createMany({ data: rows });
}

function valueColumns(record: MeasurementRecord) {
  const { key, value, valueText, valueMin, valueMax, approximate } = record;
  const { unit, uncertainty, instrument } = record;
  return {
    ...{ key, value, valueText, valueMin, valueMax, approximate, unit, uncertainty, instrument },
    ...inBoth("material", record.material),
    ...inBoth("property", record.property),
    ...inBoth("method", record.method),
    ...inBoth("note", record.note),
  };
}

async function seedLabels({ tx, nextId }: SeedContext, samples: Ids): Promise<Ids> {
  const ids = new Map(LABELS.map(({ label }) => [label, nextId()]));
  await tx.publishedLabel.createMany({
    data: LABELS.map(({ label, sampleCode, description }) => ({
      id: idOf(ids, label),
      label,
      sampleId: sampleCode === null ? null : idOf(samples, sampleCode),
      ...inBoth("description", description),
    })),
  });
  return ids;
}
