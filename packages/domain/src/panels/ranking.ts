import { OFFICE_NOTE_MAX_LENGTH } from "../applications/office.ts";
import { problem, type Problem } from "../problems/problem.ts";
import { ok, refused, type Result } from "../result.ts";
import { isBlank, textProblems } from "../text/text.ts";

export const DIRECTIONS = ["UP", "DOWN"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * The ranking as it stands: those recommended in the order that was last decided; who was recommended since comes at
 * the end, in the order of the agenda. `recommended` is in that order.
 */
export function rankingOfRecommended(
  decided: readonly string[],
  recommended: readonly string[],
): readonly string[] {
  const known = decided.filter((id) => recommended.includes(id));
  return [...known, ...recommended.filter((id) => !known.includes(id))];
}

export interface RankMove {
  readonly applicationId: string;
  readonly direction: Direction;
  readonly reason: string;
}

/**
 * The ranking after one exchanges its place with its neighbour. Whoever moves has a conflict of interest with neither
 * of the two.
 */
export function movedInRanking(
  ranking: readonly string[],
  { applicationId, direction, reason }: RankMove,
  isRecusedFrom: (applicationId: string) => boolean,
): Result<readonly string[]> {
  const from = ranking.indexOf(applicationId);
  if (from < 0 || isRecusedFrom(applicationId)) return refused(problem("NOT_FOUND"));
  const to = direction === "UP" ? from - 1 : from + 1;
  const neighbour = ranking[to];
  if (neighbour === undefined) return refused(problem("END_OF_RANKING"));
  if (isRecusedFrom(neighbour)) return refused(problem("RECUSED"));
  const problems = rankReasonProblems(reason);
  if (problems.length > 0) return refused(...problems);
  return ok(ranking.with(to, applicationId).with(from, neighbour));
}

function rankReasonProblems(reason: string): Problem[] {
  if (isBlank(reason)) return [problem("REQUIRED", ["reason"])];
  return textProblems(reason, OFFICE_NOTE_MAX_LENGTH, ["reason"]);
}
