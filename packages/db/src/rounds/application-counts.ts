import { isUnsubmitted, type ApplicationStatus } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

export interface StatusCount {
  readonly status: ApplicationStatus;
  readonly count: number;
}

/** How many applications of a round stand in each status, those submitted; a draft is its team's alone. */
export async function applicationsByStatus(
  db: Connection,
  roundId: string,
): Promise<StatusCount[]> {
  const rows = await db.application.groupBy({
    by: ["status"],
    where: { roundId },
    _count: true,
    orderBy: { status: "asc" },
  });
  return rows
    .filter(({ status }) => !isUnsubmitted(status))
    .map(({ status, _count: count }) => ({ status, count }));
}
