import {
  inTransaction,
  lockAssignment,
  recordReview,
  reviewOf,
  saveReview,
  type Connection,
  type Review,
} from "@regolith/db";
import {
  draftProblems,
  handingInProblems,
  ok,
  problem,
  refused,
  reviewProblems,
  RUBRIC_VERSION,
  writingProblems,
  type InReview,
  type Result,
  type ReviewAnswers,
  type ReviewedItem,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";

interface OfReview {
  /** The row's id of the assignment; null where the caller's names nothing. */
  readonly assignmentId: string | null;
  readonly expectedVersion: number;
}

/** Keeps what is written so far, however little. */
export async function saveDraft(
  acting: Acting,
  { assignmentId, expectedVersion, answers }: OfReview & { readonly answers: ReviewAnswers },
): Promise<Result<string>> {
  if (assignmentId === null) return refused(problem("NOT_FOUND"));
  const at = acting.now;
  return inTransaction(acting.db, async (tx) => {
    const found = await lockReview(tx, acting, assignmentId);
    if (!found.ok) return found;
    const { state, reviewed } = found.value;
    const problems = [...writingProblems(state), ...draftProblems(answers, reviewed)];
    if (problems.length > 0) return refused(...problems);
    const saving = { assignmentId, answers, expectedVersion, rubricVersion: RUBRIC_VERSION, at };
    return (await saveReview(tx, saving)) ? ok(assignmentId) : refused(problem("STALE"));
  });
}

/** Hands a review in as it is saved, once nothing is missing. */
export async function handIn(
  acting: Acting,
  { assignmentId, expectedVersion, repeatable }: OfReview & { readonly repeatable: Repeatable },
): Promise<Result<string>> {
  if (assignmentId === null) return refused(problem("NOT_FOUND"));
  const at = acting.now;
  return once(acting, { resultId: assignmentId, repeatable }, async (tx) => {
    const found = await lockReview(tx, acting, assignmentId);
    if (!found.ok) return found;
    const { state, reviewed, review, locked } = found.value;
    const forbidden = handingInProblems(state, at);
    if (forbidden.length > 0) return refused(...forbidden);
    if ((review?.version ?? 0) !== expectedVersion) return refused(problem("STALE"));
    const problems = reviewProblems(review ?? EMPTY, reviewed);
    if (problems.length > 0) return refused(...problems);
    await recordReview(tx, { head: locked.application, assignment: locked.assignment, at });
    return ok(assignmentId);
  });
}

const EMPTY: ReviewAnswers = {
  ...{ scores: {}, confidence: null, recommendation: null, suggestions: [] },
  ...{ noteToApplicant: "", noteToCommittee: "" },
};

interface LockedReview {
  readonly locked: NonNullable<Awaited<ReturnType<typeof lockAssignment>>>;
  readonly review: Review | null;
  readonly state: InReview;
  readonly reviewed: {
    readonly type: "RESEARCH" | "PUBLIC_WELFARE";
    readonly items: readonly ReviewedItem[];
  };
}

async function lockReview(
  tx: Connection,
  { actor }: Acting,
  id: string,
): Promise<Result<LockedReview>> {
  const locked = await lockAssignment(tx, actor, { id, as: "REVIEWER" });
  if (locked === null) return refused(problem("NOT_FOUND"));
  const { application, assignment } = locked;
  const review = await reviewOf(tx, id);
  const { status, type, items } = application;
  const { state: place, dueAt } = assignment;
  return ok({
    ...{ locked, review, reviewed: { type, items } },
    state: { status, assignment: place, review: review?.state ?? null, dueAt },
  });
}
