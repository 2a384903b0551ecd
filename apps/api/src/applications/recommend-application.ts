import {
  lockBalances,
  panelHeads,
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
  recommendingAloneProblems,
  refused,
  reservations,
  samplesToDecideOn,
  type ItemDecision,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication, permitMove, type Change } from "./change-application.ts";
import { panelVerdictProblems } from "./panel-verdict.ts";

/** What the committee says of one application. */
export interface Recommendation {
  readonly expectedVersion: number;
  readonly decisions: readonly ItemDecision[];
  /** What could not be read as a decision at all. */
  readonly unreadable: readonly Problem[];
  /** Why, for those who decide after it; they stand in the letter, too. */
  readonly reasons: string;
}

/** The chair recommends all or part of one application. */
export async function recommendApplication(
  acting: Acting,
  { id, repeatable, ...recommendation }: Recommendation & Change,
): Promise<Result<string>> {
  const change = repeatable === undefined ? { id } : { id, repeatable };
  return changeApplication(acting, change, async (tx, application) => {
    const permitted = permitRecommending(acting, application, recommendation);
    if (!permitted.ok) return permitted;
    const recused = await boardProblems(tx, acting, application);
    if (recused.length > 0) return refused(...recused);
    return recommend(tx, acting, application, recommendation);
  });
}

/** Whoever is kept from allocating a round's board takes nothing from its stock by itself either. */
async function boardProblems(
  tx: Connection,
  { actor }: Acting,
  { status, roundId }: WholeApplication,
): Promise<Problem[]> {
  if (status !== "PANEL" || roundId === null) return [];
  return recommendingAloneProblems(await panelHeads(tx, roundId), actor);
}

/**
 * Recommends an application that is locked already, in whoever's transaction: what is granted is reserved in the
 * ledger at the same moment. Nothing is written when it is refused.
 */
export async function recommend(
  tx: Connection,
  acting: Acting,
  application: WholeApplication,
  recommendation: Recommendation,
): Promise<Result<void>> {
  const { actor, now } = acting;
  const { reasons } = recommendation;
  const to = permitRecommending(acting, application, recommendation);
  if (!to.ok) return to;
  const unvoted = await panelVerdictProblems(tx, application, "RECOMMEND");
  if (unvoted.length > 0) return refused(...unvoted);
  const decided = await decide(tx, acting, application, recommendation);
  if (!decided.ok) return decided;
  await recordMove(tx, application, {
    ...{ action: recommendingOf(application), to: to.value, actorId: actor.id, at: now },
    reasons: isBlank(reasons) ? undefined : reasons,
  });
  return ok(undefined);
}

function permitRecommending(
  { actor }: Acting,
  application: WholeApplication,
  { expectedVersion }: Recommendation,
) {
  return permitMove(application, recommendingOf(application), { actor, expectedVersion });
}

/** From the reserve list, recommending is promoting. */
function recommendingOf({ status }: WholeApplication): "PROMOTE" | "RECOMMEND" {
  return status === "RESERVE_LIST" ? "PROMOTE" : "RECOMMEND";
}

/** The stock is locked before it is looked at, so that nobody else can promise the same mass. */
async function decide(
  tx: Connection,
  { actor, now }: Acting,
  application: WholeApplication,
  recommendation: Recommendation,
): Promise<Result<void>> {
  const { decisions } = recommendation;
  const stocks = await lockBalances(tx, samplesToDecideOn(application.items));
  const problems = allProblems(recommendation, decisionProblems(application, decisions, stocks));
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
function allProblems(
  { reasons, unreadable }: Recommendation,
  others: readonly Problem[],
): Problem[] {
  const placeOf = ({ path = [] }: Problem) => path.join(" ");
  const named = new Set(unreadable.map(placeOf));
  const further = others.filter((found) => !named.has(placeOf(found)));
  return [...unreadable, ...further, ...noteProblems(reasons, "reasons")];
}
