import { isMethodOf } from "@regolith/domain";
import type { SeedContext } from "./context.ts";
import { MEASUREMENTS, TECHNIQUES, type TechniqueRecord } from "./data.ts";
import { daysBefore } from "./days.ts";
import { inBoth } from "./text.ts";

/**
 * Writes the office's list of techniques. That they exist is common knowledge, and the sources of published
 * values show some of them at work; the masses are invented starting points until an office sets its own.
 */
export async function seedTechniques({ tx, now, nextId, sources }: SeedContext): Promise<void> {
  const at = daysBefore(now, 600);
  const rows = TECHNIQUES.map((record, index) => {
    const id = nextId();
    const read = sourcesOf(record);
    if (read.length > 0) sources.add("techniques", id, read);
    return {
      ...{ id, code: record.code, position: (index + 1) * 10 },
      ...inBoth("name", record.name),
      ...inBoth("leaves", record.leaves),
      minimumUg: toUg(record.minimumMg),
      typicalUg: toUg(record.typicalMg),
      consumedUg: toUg(record.consumedMg),
      destructiveness: record.destructiveness,
      isImaging: record.imaging,
      forms: [...record.forms],
      methodKeywords: [...record.methodKeywords],
      provenance: "DEMONSTRATION" as const,
      ...{ createdAt: at, updatedAt: at },
    };
  });
  await tx.technique.createMany({ data: rows });
}

/** Sources of the published values that were measured by it. */
function sourcesOf(technique: TechniqueRecord): string[] {
  const measured = MEASUREMENTS.filter(
    ({ method }) => method !== null && isMethodOf(technique, method.en),
  );
  return [...new Set(measured.flatMap(({ sources }) => sources))];
}

function toUg(mg: number | null): bigint | null {
  return mg === null ? null : BigInt(Math.round(mg * 1000));
}
