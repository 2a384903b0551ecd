import type { List } from "../list.ts";

/** On material without a catalogue number. */
export const isUnnumbered = (row: string) => `${row}."sampleId" is null`;

/** Measurements of one sample or one publication, in the order of entry. */
export function listMeasurementsOf(
  noun: "sample" | "publication",
  row: string,
  link: string,
): List {
  const all = { from: `"Measurement" ${row}`, where: [link] };
  const keys = [
    { sql: `${row}."position"`, type: "bigint" },
    { sql: `${row}."id"`, type: "uuid" },
  ] as const;
  return { name: `measurements of a ${noun}`, runs: [{ ...all, keys }], all };
}

/**
 * Measurements paper by paper: the newest first, then papers without a year, then values without a
 * paper; in the order of entry within each.
 */
export function listMeasurements(row: string, where: readonly string[]): List {
  const paper = `${row}p`;
  const from = `"Measurement" ${row} join "Publication" ${paper} on ${paper}."id" = ${row}."publicationId"`;
  const year = { sql: `${paper}."year"`, type: "bigint", isDown: true } as const;
  const key = { sql: `${paper}."key"`, type: "text" } as const;
  const within = [
    { sql: `${row}."position"`, type: "bigint" },
    { sql: `${row}."id"`, type: "uuid" },
  ] as const;
  return {
    name: "measurements",
    runs: [
      { from, where: [...where, `${paper}."year" is not null`], keys: [year, key, ...within] },
      { from, where: [...where, `${paper}."year" is null`], keys: [key, ...within] },
      {
        from: `"Measurement" ${row}`,
        where: [...where, `${row}."publicationId" is null`],
        keys: within,
      },
    ],
    all: { from: `"Measurement" ${row}`, where },
  };
}
