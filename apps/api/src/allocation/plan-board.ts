import type { PlanEntry } from "@regolith/db";
import {
  boardDraftProblems,
  movedToRank,
  problem,
  proposeAllocation,
  reasonProblems,
  refused,
  textProblems,
  OFFICE_NOTE_MAX_LENGTH,
  under,
  type AllocationGoal,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import type { Board } from "./board.ts";
import { changeBoard, keepDraft, type BoardChange } from "./change-board.ts";
import { readGrants, readOutcomes, type GrantInput, type OutcomeInput } from "./read-plan.ts";

/** What the board's form sends: all outcomes and all grants. */
export interface PlanToSave extends BoardChange {
  readonly applications: readonly OutcomeInput[];
  readonly grants: readonly GrantInput[];
}

/** Saves what is planned; it may be more than there is, since nothing is promised by it. */
export async function saveAllocation(acting: Acting, plan: PlanToSave): Promise<Result<string>> {
  return changeBoard(acting, plan, async (tx, board) => {
    const entries = readOutcomes(board, plan.applications);
    const grants = readGrants(board, plan.grants);
    const problems = [
      ...entries.problems,
      ...grants.problems,
      ...shapeProblems(entries.value),
      ...boardDraftProblems(board.instance, grants.value),
    ];
    if (problems.length > 0) return refused(...firstOfEach(problems));
    const contents = { entries: entries.value, grants: grants.value };
    return keepDraft(tx, acting, board, { ...contents, action: "allocation.saved" });
  });
}

/** Puts a proposal for the whole board in place of what was granted. */
export async function proposeOnBoard(
  acting: Acting,
  { goal, ...change }: BoardChange & { readonly goal: AllocationGoal },
): Promise<Result<string>> {
  return changeBoard(acting, change, async (tx, board) => {
    const grants = proposeAllocation(board.instance, goal);
    const { entries } = board;
    const contents = { entries, grants, details: { goal } };
    return keepDraft(tx, acting, board, { ...contents, action: "allocation.proposed" });
  });
}

/** Gives an application another rank, with the chair's reason. */
export async function rerank(
  acting: Acting,
  {
    applicationId,
    rank,
    reason,
    ...change
  }: BoardChange & {
    readonly applicationId: string | null;
    readonly rank: number;
    readonly reason: string;
  },
): Promise<Result<string>> {
  return changeBoard(acting, change, async (tx, board) => {
    const ids = board.entries.map((entry) => entry.applicationId);
    if (applicationId === null || !ids.includes(applicationId)) {
      return refused(problem("NOT_ON_BOARD", ["applicationId"]));
    }
    const problems = reasonProblems(reason);
    if (problems.length > 0) return refused(...problems);
    const order = movedToRank(ids, applicationId, rank);
    const entries = order.map((id): PlanEntry => {
      const entry = entryOf(board, id);
      return id === applicationId ? { ...entry, moveReason: reason.trim() } : entry;
    });
    const details = { applicationId, rank: order.indexOf(applicationId) + 1 };
    const contents = { entries, grants: board.grants, details };
    return keepDraft(tx, acting, board, { ...contents, action: "allocation.reranked" });
  });
}

function entryOf({ entries }: Board, id: string): PlanEntry {
  const entry = entries.find(({ applicationId }) => applicationId === id);
  if (entry === undefined) throw new Error(`Application ${id} is not on the board`);
  return entry;
}

function shapeProblems(entries: readonly PlanEntry[]): Problem[] {
  return entries.flatMap(({ reason }, index) =>
    under(
      ["applications", String(index)],
      textProblems(reason, OFFICE_NOTE_MAX_LENGTH, ["reason"]),
    ),
  );
}

/** A figure that could not be read is named once, not also as missing. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ path = [] }: Problem) => path.join(" ");
  return problems.filter(
    (found, index) => problems.findIndex((other) => placeOf(other) === placeOf(found)) === index,
  );
}
