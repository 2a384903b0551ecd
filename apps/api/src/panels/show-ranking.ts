import {
  findAnyHeads,
  findPeople,
  movesOf,
  newestRanking,
  rankingOf,
  type RecordedPanel,
} from "@regolith/db";
import { Application } from "../applications/application.types.ts";
import { signedIn, type Context } from "../context.ts";
import type { PanelRanking } from "./panel.types.ts";
import { RANKINGS } from "./panel-reads.ts";
import { rankingProblems } from "./rank.ts";
import { readableIn } from "./readable.ts";

/** The ranking of a meeting's round, without what the viewer is recused from; meetings of one round share it. */
export async function showRanking(context: Context, panel: RecordedPanel): Promise<PanelRanking> {
  const rankings = context.loaders.of(RANKINGS, (roundIds: readonly string[]) =>
    Promise.all(roundIds.map((roundId) => readRanking(context, roundId))),
  );
  const ranking = await rankings.load(panel.roundId);
  return { ...ranking, canRank: rankingProblems(panel, signedIn(context)).length === 0 };
}

async function readRanking(
  context: Context,
  roundId: string,
): Promise<Omit<PanelRanking, "canRank">> {
  const { prisma } = context.db;
  const actor = signedIn(context);
  const [ranking, moves, { version }] = await Promise.all([
    rankingOf(prisma, roundId),
    movesOf(prisma, roundId),
    newestRanking(prisma, roundId),
  ]);
  const ids = [
    ...new Set([...ranking.map((one) => one.applicationId), ...moves.map((one) => one.movedId)]),
  ];
  const reads = await readableIn(prisma, actor, ids);
  const heads = await findAnyHeads(prisma, ids.filter(reads));
  const people = await findPeople(
    prisma,
    moves.map(({ personId }) => personId),
  );
  return {
    version,
    // A place that is closed would tell whom it is closed for that their case was recommended.
    entries: ranking
      .flatMap(({ applicationId, reason }) => {
        const head = heads.get(applicationId);
        return head === undefined ? [] : [{ application: new Application(head), reason }];
      })
      .map((entry, index) => ({ ...entry, rank: index + 1 })),
    moves: moves.toReversed().flatMap((move) => {
      const head = heads.get(move.movedId);
      const by = people.get(move.personId)?.name ?? "";
      const { reason, at } = move;
      return head === undefined
        ? []
        : [{ version: move.version, application: new Application(head), reason, by, at }];
    }),
  };
}
