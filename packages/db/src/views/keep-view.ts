import {
  ok,
  problem,
  refused,
  savedViewProblems,
  viewCountProblems,
  type Actor,
  type Result,
  type ViewToSave,
} from "@regolith/domain";
import { readsForOffice } from "../applications/visible-to.ts";
import { recordAudit } from "../people/audit.ts";
import type { Connection } from "../transaction.ts";

export interface ViewAnswers extends ViewToSave {
  readonly isShared: boolean;
  readonly isDefault: boolean;
}

interface Doing {
  readonly actor: Actor;
  readonly at: Date;
}

/** Keeps one more view of somebody of the office. */
export async function createView(
  tx: Connection,
  { actor, at }: Doing,
  { id, ...answers }: ViewAnswers & { readonly id: string },
): Promise<Result<string>> {
  if (!readsForOffice(actor)) return refused(problem("NOT_FOUND"));
  const view = { ...answers, name: answers.name.trim() };
  await lockViews(tx, actor.id);
  const problems = [
    ...savedViewProblems(view),
    ...viewCountProblems(await tx.savedView.count({ where: { personId: actor.id } })),
    ...(await nameProblems(tx, actor.id, { id, name: view.name })),
  ];
  if (problems.length > 0) return refused(...problems);
  if (view.isDefault) await clearDefault(tx, actor.id);
  const times = { createdAt: at, updatedAt: at };
  await tx.savedView.create({ data: { id, personId: actor.id, ...view, ...times } });
  await audit(tx, { actor, at }, "view.saved", id);
  return ok(id);
}

/** Changes a view of one's own that was seen in its newest version. */
export async function changeView(
  tx: Connection,
  { actor, at }: Doing,
  { id, expectedVersion, ...changes }: Partial<ViewAnswers> & ExpectedView,
): Promise<Result<string>> {
  const before = await lockOwn(tx, actor, { id, expectedVersion });
  if (!before.ok) return before;
  const { name, query } = { ...before.value, ...changes };
  const view = { ...changes, name: name.trim(), query };
  const problems = [
    ...savedViewProblems(view),
    ...(await nameProblems(tx, actor.id, { id, name: view.name })),
  ];
  if (problems.length > 0) return refused(...problems);
  if (view.isDefault === true) await clearDefault(tx, actor.id);
  await tx.savedView.update({
    where: { id },
    data: { ...view, updatedAt: at, version: { increment: 1 } },
  });
  await audit(tx, { actor, at }, "view.changed", id);
  return ok(id);
}

/** Deletes a view of one's own. */
export async function deleteView(
  tx: Connection,
  { actor, at }: Doing,
  expected: ExpectedView,
): Promise<Result<string>> {
  const before = await lockOwn(tx, actor, expected);
  if (!before.ok) return before;
  await tx.savedView.delete({ where: { id: expected.id } });
  await audit(tx, { actor, at }, "view.deleted", expected.id);
  return ok(expected.id);
}

interface ExpectedView {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The person's row stands for all views they keep, so that two of them are never counted at once. */
async function lockViews(tx: Connection, personId: string): Promise<void> {
  await tx.$queryRaw`select from "Person" where "id" = ${personId}::uuid for no key update`;
}

async function lockOwn(
  tx: Connection,
  actor: Actor,
  { id, expectedVersion }: ExpectedView,
): Promise<Result<ViewAnswers>> {
  await lockViews(tx, actor.id);
  const view = await tx.savedView.findFirst({ where: { id, personId: actor.id } });
  if (view === null || !readsForOffice(actor)) return refused(problem("NOT_FOUND"));
  return view.version === expectedVersion ? ok(view) : refused(problem("STALE"));
}

async function nameProblems(
  tx: Connection,
  personId: string,
  { id, name }: { readonly id: string; readonly name: string },
) {
  const taken = await tx.$queryRaw<unknown[]>`
    select from "SavedView" where "personId" = ${personId}::uuid and "id" <> ${id}::uuid
      and lower("name") = lower(${name.replaceAll("\0", "")})`;
  return taken.length > 0 ? [problem("VIEW_NAME_TAKEN", ["name"])] : [];
}

async function clearDefault(tx: Connection, personId: string): Promise<void> {
  await tx.savedView.updateMany({
    where: { personId, isDefault: true },
    data: { isDefault: false },
  });
}

async function audit(tx: Connection, { actor, at }: Doing, action: string, viewId: string) {
  await recordAudit(tx, { at, actorId: actor.id, action, personId: actor.id, details: { viewId } });
}
