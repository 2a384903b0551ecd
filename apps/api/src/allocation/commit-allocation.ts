import {
  availableOf,
  lockApplication,
  lockBalances,
  recordMove,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import {
  allocationProblems,
  move,
  ok,
  outcomeProblems,
  plannedMoves,
  problem,
  problemWith,
  refused,
  ugToMg,
  type AllocationInstance,
  type Grant,
  type PlannedMove,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { panelVerdictProblems } from "../applications/panel-verdict.ts";
import type { Board } from "./board.ts";
import { changeBoard, keepDraft, type BoardChange } from "./change-board.ts";
import { recommendGranted } from "./recommend-granted.ts";

type Planned = PlannedMove<Board["applications"][number]>;

/**
 * Recommends, puts on the reserve list and declines what the plan says and the panel voted for, with all reservations,
 * or does nothing. What no longer fits is refused with what it was when the plan was saved and what it is now.
 */
export async function commitAllocation(
  acting: Acting,
  change: BoardChange,
): Promise<Result<string>> {
  return changeBoard(acting, change, async (tx, board) => {
    const gone = await leftTheBoard(tx, board);
    if (gone.length > 0) return refused(...gone);
    const unplanned = outcomeProblems(board.applications, board.grants, board.entries);
    if (unplanned.length > 0) return refused(...unplanned);
    const moves = plannedMoves(board.applications, board.grants, board.entries);
    const locked = await lockAll(tx, acting, moves);
    if (!locked.ok) return locked;
    const problems = [...(await voteProblems(tx, moves)), ...(await stockProblems(tx, board))];
    if (problems.length > 0) return refused(...problems);
    for (const planned of moves) {
      const done = await carryOut(tx, acting, { planned, application: locked.value, board });
      if (!done.ok) return done;
    }
    return keepRest(tx, acting, board, moves);
  });
}

/** Applications that were given something and are not before the panel any more. */
async function leftTheBoard(tx: Connection, { draft, grants }: Board): Promise<Problem[]> {
  const onBoard = new Set(grants.map(({ itemId }) => itemId));
  const others = draft?.grants.filter(({ itemId }) => !onBoard.has(itemId)) ?? [];
  if (others.length === 0) return [];
  const rows = await tx.application.findMany({
    where: { items: { some: { id: { in: others.map(({ itemId }) => itemId) } } } },
    select: { number: true },
    orderBy: { number: "asc" },
  });
  return rows.map(({ number }) => problemWith("LEFT_THE_BOARD", { number }));
}

/** Locked in the order of their ids, so that two who commit wait for each other and never deadlock. */
async function lockAll(
  tx: Connection,
  { actor }: Acting,
  moves: readonly Planned[],
): Promise<Result<ReadonlyMap<string, WholeApplication>>> {
  const found = new Map<string, WholeApplication>();
  const problems: Problem[] = [];
  const inOrder = moves.toSorted((one, other) =>
    one.application.id < other.application.id ? -1 : 1,
  );
  for (const { application } of inOrder) {
    const { id, number, version } = application;
    const whole = await lockApplication(tx, actor, id);
    // What was read of it before it was locked must still be so.
    if (whole?.status === "PANEL" && whole.version === version) found.set(id, whole);
    else problems.push(problemWith("LEFT_THE_BOARD", { number }));
  }
  return problems.length > 0 ? refused(...problems) : ok(found);
}

/** Applications, locked, of which the panel did not vote for what is planned. */
async function voteProblems(tx: Connection, moves: readonly Planned[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { application, action } of moves) {
    const { number } = application;
    for (const { code } of await panelVerdictProblems(tx, application, action)) {
      const isOther = code === "PANEL_VOTE_DIFFERS";
      problems.push(problemWith(isOther ? "BOARD_VOTE_DIFFERS" : "BOARD_VOTE_MISSING", { number }));
    }
  }
  return problems;
}

/** With the stock locked: what does not fit, and of what changed since the plan was saved, how. */
async function stockProblems(tx: Connection, board: Board): Promise<Problem[]> {
  const given = new Set(board.grants.map(({ sampleId }) => sampleId));
  const balances = await lockBalances(tx, [...given]);
  const samples = board.samples.map((sample) => {
    const stock = balances.get(sample.id) ?? null;
    return given.has(sample.id)
      ? { ...sample, availableUg: availableOf(sample.requestMode, stock) }
      : sample;
  });
  const instance: AllocationInstance = { applications: board.applications, samples };
  const found = allocationProblems(instance, board.grants);
  if (found.length === 0) return [];
  const changed = samples.flatMap((sample) => changedStock(board, sample));
  return changed.length > 0 ? changed : found;
}

/** A sample that does not suffice any more, though it did when the plan was saved. */
function changedStock(
  { draft, grants }: Board,
  { id, code, availableUg, requestMode }: AllocationInstance["samples"][number],
): Problem[] {
  const thenUg = draft?.stocks.get(id);
  const grantedUg = grants.reduce((sum, one) => (one.sampleId === id ? sum + one.massUg : sum), 0n);
  const suffices = requestMode === "BY_MASS" && grantedUg <= availableUg;
  if (thenUg === undefined || thenUg === availableUg || suffices) return [];
  const masses = {
    grantedMg: ugToMg(grantedUg),
    thenMg: ugToMg(thenUg),
    leftMg: ugToMg(availableUg),
  };
  return [problemWith("STOCK_CHANGED", { sample: code, ...masses }, ["samples", code])];
}

async function carryOut(
  tx: Connection,
  acting: Acting,
  {
    planned: { application: onBoard, action, planned },
    application: locked,
    board,
  }: {
    readonly planned: Planned;
    readonly application: ReadonlyMap<string, WholeApplication>;
    readonly board: Board;
  },
): Promise<Result<void>> {
  const application = locked.get(onBoard.id);
  if (application === undefined) return refused(problem("NOT_FOUND"));
  if (action === "RECOMMEND") {
    return recommendGranted(tx, acting, application, grantsOf(board, onBoard));
  }
  const to = move(application, action, acting.actor);
  if (!to.ok) return to;
  const { reason = "", reasonCode = null } = planned ?? {};
  const event = { action, to: to.value, actorId: acting.actor.id, at: acting.now, note: reason };
  await recordMove(tx, application, { ...event, reasonCode: reasonCode ?? undefined });
  return ok(undefined);
}

function grantsOf({ grants }: Board, { items }: Planned["application"]): readonly Grant[] {
  return grants.filter(({ itemId }) => items.some(({ id }) => id === itemId));
}

/** The draft goes on with what stays before the panel. */
async function keepRest(
  tx: Connection,
  acting: Acting,
  board: Board,
  moves: readonly Planned[],
): Promise<Result<void>> {
  const done = new Set(moves.map(({ application }) => application.id));
  const count = (action: Planned["action"]) => moves.filter((one) => one.action === action).length;
  return keepDraft(tx, acting, board, {
    entries: board.entries.filter(({ applicationId }) => !done.has(applicationId)),
    grants: [],
    isCommit: true,
    action: "allocation.committed",
    details: {
      recommended: count("RECOMMEND"),
      reserved: count("RESERVE"),
      declined: count("DECLINE"),
    },
  });
}
