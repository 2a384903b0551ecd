import {
  auditAllocation,
  findBoardRound,
  lockBoard,
  saveDraft,
  type Connection,
  type PlanContents,
} from "@regolith/db";
import {
  ok,
  problem,
  problemWith,
  readsBoards,
  refused,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";
import { loadBoard, type Board } from "./board.ts";

export interface BoardChange {
  /** Code of the round. */
  readonly round: string;
  /** Of the draft; 0 before the first save. */
  readonly expectedVersion: number;
  readonly repeatable?: Repeatable;
}

type Work = (tx: Connection, board: Board) => Promise<Result<unknown>>;

const NOT_THERE = problem("NOT_FOUND", ["round"]);

/**
 * Changes what is planned for a round in one transaction, while nobody else can. Only the chair does, and only having
 * seen what was saved last.
 * @returns the round's code
 */
export async function changeBoard(
  acting: Acting,
  { round: code, expectedVersion, repeatable }: BoardChange,
  work: Work,
): Promise<Result<string>> {
  const { db, actor } = acting;
  const round = await findBoardRound(db.prisma, code);
  if (round === null || !readsBoards(actor)) return refused(NOT_THERE);
  const done = await once(acting, { resultId: round.id, repeatable }, async (tx) => {
    await lockBoard(tx, round.id);
    const board = await loadBoard(tx, actor, code);
    if (board === null) return refused(NOT_THERE);
    const problems = [...refusalOf(board), ...staleness(board, expectedVersion)].slice(0, 1);
    if (problems.length > 0) return refused(...problems);
    const result = await work(tx, board);
    return result.ok ? ok(round.id) : result;
  });
  return done.ok ? ok(code) : done;
}

/** Saves the draft as its next version, and what was done in the audit record. */
export async function keepDraft(
  tx: Connection,
  { actor, now }: Acting,
  board: Board,
  {
    action,
    isCommit = false,
    details = {},
    ...contents
  }: PlanContents & {
    readonly action: string;
    readonly isCommit?: boolean;
    readonly details?: Readonly<Record<string, string | number>>;
  },
): Promise<Result<void>> {
  const { round, draft } = board;
  const saving = { roundId: round.id, actorId: actor.id, at: now };
  await saveDraft(tx, draft, contents, { ...saving, stocks: availableNow(board), isCommit });
  const version = (draft?.version ?? 0) + 1;
  await auditAllocation(tx, { ...saving, action, details: { version, ...details } });
  return ok(undefined);
}

/** What is available of every sample on the board. */
export function availableNow({ samples }: Pick<Board, "samples">): ReadonlyMap<string, bigint> {
  return new Map(samples.map(({ id, availableUg }) => [id, availableUg]));
}

function refusalOf({ access: { refusal } }: Board): Problem[] {
  return refusal === null ? [] : [refusal];
}

function staleness({ draft }: Board, expectedVersion: number): Problem[] {
  if ((draft?.version ?? 0) === expectedVersion) return [];
  return [
    draft === null ? problem("STALE") : problemWith("BOARD_STALE", { name: draft.savedByName }),
  ];
}
