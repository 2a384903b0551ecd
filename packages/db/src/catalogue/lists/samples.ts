import type { Key, Run } from "../keyset.ts";
import type { List } from "../list.ts";
import { TOLD_UG } from "../told-stock.ts";

export const SAMPLE_ORDERS = ["CODE", "MASS", "AVAILABLE", "MISSION"] as const;
export type SampleOrderField = (typeof SAMPLE_ORDERS)[number];

export interface SampleOrder {
  readonly field: SampleOrderField;
  readonly direction: "ASC" | "DESC";
}

const BY_CODE: SampleOrder = { field: "CODE", direction: "ASC" };

/** Samples in an order; what has no mass, or no known stock, comes last either way. */
export function listSamples(row: string, where: readonly string[], order = BY_CODE): List {
  const { field, direction } = order;
  const isDown = direction === "DESC";
  const all = { from: `"Sample" ${row}`, where };
  return {
    name: `samples ${field} ${direction}`,
    runs: RUNS[field](row, (sql, type) => ({ sql, type, isDown })).map((run) => ({
      ...run,
      where: [...where, ...run.where],
    })),
    all,
  };
}

type ToKey = (sql: string, type: Key["type"]) => Key;

/** Each order has an index that ends in its last key, so that a page costs the same anywhere in the list. */
const RUNS: Readonly<Record<SampleOrderField, (row: string, key: ToKey) => readonly Run[]>> = {
  CODE: (row, key) => [
    { from: `"Sample" ${row}`, where: [], keys: [key(`${row}."code"`, "text")] },
  ],
  MASS: (row, key) => {
    const from = `"Sample" ${row}`;
    const code = key(`${row}."code"`, "text");
    const mass = key(`${row}."massUg"`, "bigint");
    return [
      { from, where: [`${row}."massUg" is not null`], keys: [mass, code] },
      { from, where: [`${row}."massUg" is null`], keys: [code] },
    ];
  },
  AVAILABLE: (row, key) => {
    const stock = `${row}s`;
    const from = `"SampleStock" ${stock} join "Sample" ${row} on ${row}."id" = ${stock}."sampleId"`;
    const available = key(TOLD_UG.availableUg(stock), "bigint");
    const none = `not exists (select from "SampleStock" s where s."sampleId" = ${row}."id")`;
    return [
      { from, where: [], keys: [available, key(`${stock}."sampleId"`, "uuid")] },
      { from: `"Sample" ${row}`, where: [none], keys: [key(`${row}."id"`, "uuid")] },
    ];
  },
  // Missions come in the order in which they were entered, which is the order of their ids.
  MISSION: (row, key) => [
    {
      from: `"Sample" ${row}`,
      where: [],
      keys: [key(`${row}."missionId"`, "uuid"), key(`${row}."code"`, "text")],
    },
  ],
};
