import {
  APPLICATION_STATUSES,
  isUnsubmitted,
  keepsResultsWaiting,
  type ApplicationStatus,
} from "@regolith/domain";
import type { Connection } from "../transaction.ts";

export interface StatusCount {
  readonly status: ApplicationStatus;
  readonly count: number;
}

/**
 * How many applications of each round stand in each status, in the workflow's order and by the round's id. Only those
 * submitted: a draft is its team's alone.
 */
export async function applicationsByStatus(
  db: Connection,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StatusCount[]>> {
  const rows = await db.application.groupBy({
    by: ["roundId", "status"],
    where: { roundId: { in: [...roundIds] } },
    _count: true,
  });
  const counts = rows
    .filter(({ status }) => !isUnsubmitted(status))
    .map(({ roundId, status, _count: count }) => ({ roundId: roundId ?? "", status, count }))
    .sort((one, other) => placeOf(one.status) - placeOf(other.status));
  const byRound = Map.groupBy(counts, ({ roundId }) => roundId);
  return new Map(
    [...byRound].map(([id, found]) => [id, found.map(({ status, count }) => ({ status, count }))]),
  );
}

function placeOf(status: ApplicationStatus): number {
  return APPLICATION_STATUSES.indexOf(status);
}

/** How many of them the results of their round wait for. */
export function undecidedAmong(counts: readonly StatusCount[]): number {
  return counts
    .filter(({ status }) => keepsResultsWaiting(status))
    .reduce((sum, { count }) => sum + count, 0);
}
