import {
  lockBalances,
  recordItemMoves,
  recordMove,
  recordOutcomes,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import {
  decisionProblems,
  isBlank,
  itemOutcomes,
  noteProblems,
  ok,
  refused,
  reservations,
  type ItemDecision,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication, permitMove, type Change } from "./change-application.ts";

export interface Approval extends Change {
  readonly expectedVersion: number;
  readonly decisions: readonly ItemDecision[];
  /** What could not be read as a decision at all. */
  readonly unreadable: readonly Problem[];
  readonly note: string;
}

/** The approver grants all or part; what is granted is reserved in the ledger at the same moment. */
export async function approveApplication(
  acting: Acting,
  approval: Approval,
): Promise<Result<string>> {
  const { actor } = acting;
  const { expectedVersion } = approval;
  return changeApplication(acting, approval, async (tx, application) => {
    const to = permitMove(application, "APPROVE", { actor, expectedVersion });
    if (!to.ok) return to;
    const decided = await decide(tx, acting, application, approval);
    if (!decided.ok) return decided;
    await recordMove(tx, application, {
      ...{ action: "APPROVE", to: to.value, actorId: actor.id, at: acting.now },
      note: isBlank(approval.note) ? undefined : approval.note,
    });
    return ok(undefined);
  });
}

/** The stock is locked before it is looked at, so that nobody else can promise the same mass. */
async function decide(
  tx: Connection,
  { actor, now }: Acting,
  application: WholeApplication,
  approval: Approval,
): Promise<Result<void>> {
  const { decisions } = approval;
  const stocks = await lockBalances(
    tx,
    application.items.map(({ sampleId }) => sampleId),
  );
  const problems = allProblems(approval, decisionProblems(application, decisions, stocks));
  if (problems.length > 0) return refused(...problems);
  const noteOf = new Map(decisions.map(({ itemId, note }) => [itemId, note]));
  const outcomes = itemOutcomes(application, decisions, stocks);
  await recordOutcomes(
    tx,
    outcomes.map((outcome) => ({ ...outcome, note: noteOf.get(outcome.itemId) ?? "" })),
  );
  return recordItemMoves(tx, reservations(application, decisions, stocks), {
    ...{ at: now, actorId: actor.id, provenance: application.provenance },
  });
}

/** A figure that could not be read is named once, not also as missing. */
function allProblems({ note, unreadable }: Approval, others: readonly Problem[]): Problem[] {
  const placeOf = ({ path = [] }: Problem) => path.join(" ");
  const named = new Set(unreadable.map(placeOf));
  const further = others.filter((found) => !named.has(placeOf(found)));
  return [...unreadable, ...further, ...noteProblems(note)];
}
