import {
  applicationsByStatus,
  countNotices,
  resultsPublishedAt,
  type StatusCount,
} from "@regolith/db";
import type { Context } from "../context.ts";

/** How many submitted applications of a round stand in each status. The viewer reads the round as the office does. */
export async function countsOf(
  { db, loaders }: Context,
  roundId: string,
): Promise<readonly StatusCount[]> {
  const counts = loaders.of("applications of rounds", async (ids: readonly string[]) => {
    const found = await applicationsByStatus(db.prisma, ids);
    return ids.map((id) => found.get(id) ?? []);
  });
  return counts.load(roundId);
}

/** How many notices of intent stand for a round. */
export async function noticesStanding({ db, loaders }: Context, roundId: string): Promise<number> {
  const standing = loaders.of("notices of rounds", async (ids: readonly string[]) => {
    const found = await countNotices(db.prisma, ids);
    return ids.map((id) => found.get(id) ?? 0);
  });
  return standing.load(roundId);
}

/** When the results of a round were published last; null before. */
export async function publishedAt({ db, loaders }: Context, roundId: string): Promise<Date | null> {
  const published = loaders.of(RESULTS, async (ids: readonly string[]) => {
    const found = await resultsPublishedAt(db.prisma, ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  return published.load(roundId);
}

/** What was read of a round before it changed is read anew. */
export function forgetRound({ loaders }: Context, roundId: string): void {
  loaders.forget(RESULTS, roundId);
}

const RESULTS = "results of rounds";
