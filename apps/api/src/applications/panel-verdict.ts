import {
  policyOfApplication,
  reviewsOf,
  tierFactsOf,
  verdictOf,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import {
  tierOf,
  verdictProblems,
  writtenVerdict,
  type MotionKind,
  type Problem,
  type WrittenVerdict,
} from "@regolith/domain";

type Decided = Pick<WholeApplication, "id" | "status" | "roundId">;

/**
 * What keeps the chair from taking an application on from the panel: the panel has to have voted for it, or on the
 * fast track the written reviews to say the same.
 */
export async function panelVerdictProblems(
  tx: Connection,
  application: Decided,
  move: MotionKind,
): Promise<Problem[]> {
  if (application.status !== "PANEL") return [];
  const voted = await verdictOf(tx, application.id);
  const written = voted === null ? await writtenFor(tx, application, move) : null;
  return verdictProblems(move, { voted, written });
}

async function writtenFor(
  tx: Connection,
  application: Decided,
  move: MotionKind,
): Promise<WrittenVerdict | null> {
  const { id } = application;
  const facts = (await tierFactsOf(tx, [id])).get(id);
  if (facts === undefined) return null;
  const policy = await policyOfApplication(tx, application);
  const reviews = (await reviewsOf(tx, [id])).get(id) ?? [];
  const recommendations = reviews.flatMap(({ state, recommendation }) =>
    state === "SUBMITTED" && recommendation !== null ? [recommendation] : [],
  );
  const { tier } = tierOf(facts, policy);
  return writtenVerdict(move, { tier, recommendations }, policy);
}
