import type { DecisionLevel, DecisionOutcome } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

/** What one level decided. */
export interface Decision {
  readonly id: string;
  readonly applicationId: string;
  readonly level: DecisionLevel;
  readonly outcome: DecisionOutcome;
  readonly reasons: string;
  readonly personId: string;
  readonly at: Date;
}

/** All decisions on applications, oldest first, by the application's id. Whoever asks reads for the office. */
export async function decisionsOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const rows = await db.decision.findMany({
    where: { applicationId: { in: [...applicationIds] } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return Map.groupBy(rows, ({ applicationId }) => applicationId);
}
