import {
  askReviewer,
  assignmentsOf,
  changeAssignment,
  inTransaction,
  lockApplication,
  lockAssignment,
  nudgeReviewer,
  refreshConflicts,
  reviewsDueOf,
  standingConflicts,
  takeOffReviewer,
  waitedPlace,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import {
  askingProblems,
  assigningProblems,
  dueOnceReminded,
  hasChief,
  holdsPlace,
  ok,
  problem,
  problemWith,
  refused,
  remindingProblems,
  reviewDue,
  under,
  type Problem,
  type Result,
  type ReviewRole,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";
import { isHolderOf, namesOf } from "./role-holders.ts";

/** Most people asked at once. */
const MOST = 300;

/** Somebody to be asked; ids are rows', null where the caller's named nothing. */
export interface ToAsk {
  readonly applicationId: string | null;
  readonly personId: string | null;
  readonly role: ReviewRole;
  readonly dueAt: Date | null;
}

/** Asks all of them, or none. Conflicts of interest are looked for again before anybody is asked. */
export async function assignReviewers(
  acting: Acting,
  asked: readonly ToAsk[],
  { repeatable, resultId }: { readonly repeatable: Repeatable; readonly resultId: string },
): Promise<Result<string>> {
  if (asked.length === 0) return refused(problem("REQUIRED", ["assignments"]));
  if (asked.length > MOST) {
    return refused(problemWith("TOO_MANY", { max: MOST, count: asked.length }, ["assignments"]));
  }
  const done = await once(acting, { resultId, repeatable }, async (tx) => {
    const problems: Problem[] = [];
    // Always in the same order, so that two who assign at once never wait for each other.
    for (const index of inOrderOfApplications(asked)) {
      const one = asked[index];
      if (one === undefined) continue;
      const found = await askOne(tx, acting, one);
      problems.push(...under(["assignments", String(index)], found));
    }
    return problems.length > 0 ? refused(...problems) : ok(resultId);
  });
  if (!done.ok && done.problems.some(({ code }) => code === "CONFLICT_OF_INTEREST")) {
    await keepConflicts(acting, asked);
  }
  return done;
}

async function askOne(tx: Connection, acting: Acting, asked: ToAsk): Promise<readonly Problem[]> {
  const { actor, now } = acting;
  const { applicationId, personId, role, dueAt } = asked;
  const application =
    applicationId === null ? null : await lockApplication(tx, actor, applicationId);
  if (application === null) return [problem("NOT_FOUND", ["applicationId"])];
  const forbidden = assigningProblems(application, actor);
  if (forbidden.length > 0) return forbidden;
  if (dueAt !== null && dueAt <= now) return [problem("REVIEW_DUE_PAST", ["dueAt"])];
  const name = personId === null ? undefined : (await namesOf(tx, [personId])).get(personId);
  if (personId === null || name === undefined) return [problem("UNKNOWN_PERSON", ["personId"])];
  await refreshConflicts(tx, { applicationId: application.id }, now);
  const problems = await problemsOfAsking(tx, application, { personId, role });
  if (problems.length > 0) return problems;
  const ofRound = await reviewsDueOf(tx, application);
  await askReviewer(tx, {
    ...{ head: application, person: { id: personId, name }, role },
    ...{ dueAt: reviewDue(dueAt, { ofRound, now }), actorId: actor.id, at: now },
  });
  return [];
}

async function problemsOfAsking(
  tx: Connection,
  { id: applicationId }: WholeApplication,
  { personId, role }: { readonly personId: string; readonly role: ReviewRole },
): Promise<readonly Problem[]> {
  const conflicts = await standingConflicts(tx, { applicationId, personId });
  const assigned = (await assignmentsOf(tx, [applicationId])).get(applicationId) ?? [];
  const isReviewer = await isHolderOf(tx, personId, "REVIEWER");
  const found = askingProblems({ personId, isReviewer, role, conflicts }, assigned);
  const wroteBefore = assigned.some(
    (one) => one.personId === personId && !holdsPlace(one.state) && one.review !== null,
  );
  return wroteBefore ? [...found, problem("ALREADY_ASSIGNED", ["personId"])] : found;
}

/** A conflict that kept somebody from being asked stays on record although nobody was asked. */
async function keepConflicts({ db, now }: Acting, asked: readonly ToAsk[]): Promise<void> {
  const ids = [...new Set(asked.flatMap(({ applicationId }) => applicationId ?? []))].sort();
  await inTransaction(db, async (tx) => {
    for (const applicationId of ids) await refreshConflicts(tx, { applicationId }, now);
    return ok(undefined);
  });
}

function inOrderOfApplications(asked: readonly ToAsk[]): readonly number[] {
  const keyOf = (index: number) => asked[index]?.applicationId ?? "";
  return asked
    .map((_, index) => index)
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));
}

interface Seen {
  readonly id: string | null;
  readonly expectedVersion: number;
}

/** Gives somebody who is asked another part, or another day. */
export async function changeReviewer(
  acting: Acting,
  { role, dueAt, ...seen }: Seen & { readonly role: ReviewRole; readonly dueAt: Date | null },
): Promise<Result<string>> {
  return onHeldPlace(acting, seen, async (tx, { application, assignment }) => {
    const isLater = dueAt === null || dueAt > acting.now;
    if (!isLater && dueAt.getTime() !== assignment.dueAt?.getTime()) {
      return refused(problem("REVIEW_DUE_PAST", ["dueAt"]));
    }
    const all = (await assignmentsOf(tx, [application.id])).get(application.id) ?? [];
    const others = all.filter(({ id }) => id !== assignment.id);
    if (role === "CHIEF" && hasChief(others)) return refused(problem("CHIEF_THERE", ["role"]));
    await changeAssignment(tx, assignment, { role, dueAt, at: acting.now });
    return ok(assignment.id);
  });
}

/** Reminds somebody of a review that is waited for; where its day has passed they get a week more. */
export async function remindReviewer(acting: Acting, seen: Seen): Promise<Result<string>> {
  const { actor, now: at } = acting;
  return onHeldPlace(acting, seen, async (tx, { application, assignment }) => {
    const place = waitedPlace(assignment);
    const problems = remindingProblems(place, at);
    if (problems.length > 0) return refused(...problems);
    const dueAt = dueOnceReminded(place, at);
    await nudgeReviewer(tx, { head: application, assignment, dueAt, actorId: actor.id, at });
    return ok(assignment.id);
  });
}

export async function withdrawReviewer(acting: Acting, seen: Seen): Promise<Result<string>> {
  const { actor, now } = acting;
  return onHeldPlace(acting, seen, async (tx, { application, assignment }) => {
    await takeOffReviewer(tx, { head: application, assignment, at: now, actorId: actor.id });
    return ok(assignment.id);
  });
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockAssignment>>>;

async function onHeldPlace(
  { db, actor }: Acting,
  { id, expectedVersion }: Seen,
  work: (tx: Connection, locked: Locked) => Promise<Result<string>>,
): Promise<Result<string>> {
  if (id === null) return refused(problem("NOT_FOUND"));
  return inTransaction(db, async (tx) => {
    const locked = await lockAssignment(tx, actor, { id, as: "OFFICE" });
    if (locked === null) return refused(problem("NOT_FOUND"));
    const forbidden = assigningProblems(locked.application, actor);
    if (forbidden.length > 0) return refused(...forbidden);
    if (!holdsPlace(locked.assignment.state)) return refused(problem("ASSIGNMENT_ENDED"));
    if (locked.assignment.version !== expectedVersion) return refused(problem("STALE"));
    return work(tx, locked);
  });
}
