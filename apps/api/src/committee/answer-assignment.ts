import {
  acceptToReview,
  declareConflict,
  declineToReview,
  inTransaction,
  lockAssignment,
  refreshConflicts,
  standingConflicts,
  type Connection,
} from "@regolith/db";
import {
  assignmentActions,
  conflictProblem,
  noteProblems,
  ok,
  problem,
  refused,
  type AssignmentAction,
  type ConflictKind,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";

interface Answering {
  /** The row's id; null where the caller's names nothing. */
  readonly id: string | null;
  /** Null where any version will do. */
  readonly expectedVersion: number | null;
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockAssignment>>>;

/** A reviewer accepts; from now on they read the application. Conflicts are looked for once more before. */
export async function acceptAssignment(
  acting: Acting,
  answering: Answering & { readonly declaresNoConflict: boolean },
): Promise<Result<string>> {
  const { now } = acting;
  const accepted = await answer(acting, answering, "ACCEPT", async (tx, locked) => {
    if (!answering.declaresNoConflict) return refused(problem("REQUIRED", ["declaresNoConflict"]));
    const { application, assignment } = locked;
    const [applicationId, personId] = [application.id, assignment.personId];
    await refreshConflicts(tx, { applicationId }, now);
    const [conflict] = await standingConflicts(tx, { applicationId, personId });
    if (conflict !== undefined) return refused({ ...conflictProblem(conflict), path: [] });
    await acceptToReview(tx, { head: application, assignment, at: now });
    return ok(assignment.id);
  });
  // What was found is kept, and shuts the file, although the answer was refused.
  const isConflict =
    !accepted.ok && accepted.problems.some(({ code }) => code === "CONFLICT_OF_INTEREST");
  if (isConflict) await keepConflicts(acting, answering);
  return accepted;
}

/** A reviewer does not want to, or cannot. */
export async function declineAssignment(
  acting: Acting,
  { note, ...answering }: Answering & { readonly note: string },
): Promise<Result<string>> {
  const problems = noteProblems(note);
  if (problems.length > 0) return refused(...problems);
  return answer(acting, answering, "DECLINE", async (tx, { application, assignment }) => {
    await declineToReview(tx, { head: application, assignment, at: acting.now, note });
    return ok(assignment.id);
  });
}

/** A reviewer says that they have a conflict of interest: the file is shut at once. */
export async function declareOnAssignment(
  acting: Acting,
  { note, kind, id }: { readonly id: string | null; readonly kind: ConflictKind; note: string },
): Promise<Result<string>> {
  const problems = noteProblems(note);
  if (problems.length > 0) return refused(...problems);
  const answering = { id, expectedVersion: null };
  return answer(acting, answering, "DECLARE_CONFLICT", async (tx, { application, assignment }) => {
    const { personId } = assignment;
    await declareConflict(tx, { head: application, personId, kind, note, at: acting.now });
    return ok(assignment.id);
  });
}

async function answer(
  { db, actor }: Acting,
  { id, expectedVersion }: Answering,
  action: AssignmentAction,
  work: (tx: Connection, locked: Locked) => Promise<Result<string>>,
): Promise<Result<string>> {
  if (id === null) return refused(problem("NOT_FOUND"));
  return inTransaction(db, async (tx) => {
    const locked = await lockAssignment(tx, actor, { id, as: "REVIEWER" });
    if (locked === null) return refused(problem("NOT_FOUND"));
    const { application, assignment } = locked;
    const { status } = application;
    if (!assignmentActions({ state: assignment.state, status }).includes(action)) {
      return refused(problem("ASSIGNMENT_ENDED"));
    }
    const isStale = expectedVersion !== null && assignment.version !== expectedVersion;
    return isStale ? refused(problem("STALE")) : work(tx, locked);
  });
}

async function keepConflicts({ db, actor, now }: Acting, { id }: Answering): Promise<void> {
  await inTransaction(db, async (tx) => {
    const locked = id === null ? null : await lockAssignment(tx, actor, { id, as: "REVIEWER" });
    if (locked === null) return refused(problem("NOT_FOUND"));
    await refreshConflicts(tx, { applicationId: locked.application.id }, now);
    return ok(undefined);
  });
}
