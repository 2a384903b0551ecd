import type { Pool } from "pg";

/** One step of what PostgreSQL did to answer. */
export interface PlanStep {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Actual Loops": number;
  readonly "Actual Rows": number;
  readonly Plans?: readonly PlanStep[];
}

/** Runs a statement and gives every step of its plan. */
export async function planOf(
  pool: Pool,
  { text, values }: { readonly text: string; readonly values: readonly unknown[] },
): Promise<PlanStep[]> {
  const { rows } = await pool.query<{ "QUERY PLAN": { Plan: PlanStep }[] }>(
    `explain (analyze, format json) ${text}`,
    [...values],
  );
  return rows.flatMap((row) => row["QUERY PLAN"].flatMap((one) => flatten(one.Plan)));
}

function flatten(step: PlanStep): PlanStep[] {
  return [step, ...(step.Plans ?? []).flatMap(flatten)];
}

/** Tables that were read from their first row to their last. */
export function scannedTables(steps: readonly PlanStep[]): string[] {
  return steps
    .filter((step) => step["Node Type"] === "Seq Scan" && step["Actual Loops"] > 0)
    .flatMap((step) => step["Relation Name"] ?? []);
}

/** Most rows that any step of the plan gave in all. */
export function mostRows(steps: readonly PlanStep[]): number {
  return Math.max(...steps.map((step) => step["Actual Rows"] * step["Actual Loops"]));
}
