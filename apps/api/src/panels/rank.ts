import {
  lockRanking,
  rankingOf,
  recordRanking,
  type Connection,
  type RecordedPanel,
} from "@regolith/db";
import {
  memberOf,
  movedInRanking,
  ok,
  presidingProblems,
  problem,
  refused,
  type Actor,
  type RankMove,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { byOf, changePanel } from "./change-panel.ts";
import { readableIn } from "./readable.ts";

/** Whoever presides moves an application in the ranking of the round, and says why. */
export async function rank(
  acting: Acting,
  {
    id,
    expectedVersion,
    ...move
  }: RankMove & { readonly id: string | null; readonly expectedVersion: number },
): Promise<Result<string>> {
  return changePanel(acting, id, async (tx, panel) => {
    const problems = rankingProblems(panel, acting.actor);
    if (problems.length > 0) return refused(...problems);
    const version = await lockRanking(tx, panel.roundId);
    if (version !== expectedVersion) return refused(problem("STALE"));
    const ranking = await idsOf(tx, panel);
    const reads = await readableIn(tx, acting.actor, ranking);
    const moved = movedInRanking(ranking, move, (one) => !reads(one));
    if (!moved.ok) return moved;
    await recordRanking(
      tx,
      {
        ...{ roundId: panel.roundId, panelId: panel.id, version: version + 1 },
        ...{ applicationIds: moved.value, movedId: move.applicationId, reason: move.reason },
      },
      byOf(acting),
    );
    return ok(undefined);
  });
}

/** The ranking is made while the meeting is in session, by whoever presides. */
export function rankingProblems(panel: RecordedPanel, actor: Pick<Actor, "id">) {
  if (panel.state !== "IN_SESSION") return [problem("PANEL_NOT_IN_SESSION")];
  if (memberOf(panel, actor.id) === null) return [problem("NOT_PRESIDING")];
  return presidingProblems(panel, actor.id);
}

async function idsOf(tx: Connection, { roundId }: RecordedPanel): Promise<string[]> {
  return (await rankingOf(tx, roundId)).map(({ applicationId }) => applicationId);
}
