import {
  FORMS,
  ok,
  problem,
  refused,
  ROUND_DATES,
  type Provenance,
  type Result,
  type RoundPlan,
} from "@regolith/domain";
import { followReviewsDue } from "../committee/follow-round.ts";
import { newestPolicy } from "../policy/policy-of.ts";
import type { Connection } from "../transaction.ts";
import type { OfficeRound } from "./office-round.ts";
import { recordRound, type RoundChange } from "./round-history.ts";

export interface NewRound {
  readonly id: string;
  readonly code: string;
  readonly plan: RoundPlan;
  readonly provenance: Provenance;
}

/** Writes a round that only the office knows of. Its code may have been taken a moment ago: then it is refused. */
export async function insertRound(
  tx: Connection,
  { id, code, plan, provenance }: NewRound,
  by: RoundChange,
): Promise<Result<string>> {
  const { number } = await pinned(tx);
  const { count } = await tx.round.createMany({
    data: {
      ...{ id, code, provenance, stage: "DRAFT" as const, ...columnsOf(plan) },
      ...{ formVersion: FORMS.RESEARCH.version, policyVersion: number },
      ...{ createdAt: by.at, createdById: by.actorId },
    },
    skipDuplicates: true,
  });
  if (count === 0) return refused(problem("CODE_TAKEN", ["code"]));
  const named = await nameMissions(tx, id, plan.missions);
  if (!named.ok) return named;
  await recordRound(tx, id, { ...by, action: "CREATED", changes: [] });
  return ok(id);
}

/** Writes what the office says of a locked round now. */
export async function recordRoundPlan(
  tx: Connection,
  before: OfficeRound,
  plan: RoundPlan,
  by: RoundChange,
): Promise<Result<void>> {
  await tx.round.update({
    where: { id: before.id },
    data: { ...columnsOf(plan), ...setAnew(before, plan, by.at), version: { increment: 1 } },
  });
  const { reviewsDueAt: from } = before;
  const { reviewsDueAt: to } = plan;
  if (from !== null && from.getTime() !== to?.getTime()) {
    await followReviewsDue(tx, before.id, { from, to, at: by.at });
  }
  const named = await nameMissions(tx, before.id, plan.missions);
  if (!named.ok) return named;
  const changes = COMPARED.map((field) => ({
    ...{ field, before: textOf(before[field]), after: textOf(plan[field]) },
  })).filter((change) => change.before !== change.after);
  await recordRound(tx, before.id, { ...by, action: "CHANGED", changes });
  return ok(undefined);
}

/** Shows a locked draft to everybody; from now on it keeps the form and the policy of this moment. */
export async function recordPublishing(
  tx: Connection,
  { id }: OfficeRound,
  by: RoundChange,
): Promise<void> {
  const { number } = await pinned(tx);
  await tx.round.update({
    where: { id },
    data: {
      ...{ stage: "PUBLISHED", publishedAt: by.at, version: { increment: 1 } },
      ...{ formVersion: FORMS.RESEARCH.version, policyVersion: number },
    },
  });
  await recordRound(tx, id, { ...by, action: "PUBLISHED", changes: [] });
}

async function pinned(tx: Connection): Promise<{ readonly number: number }> {
  const { version } = await newestPolicy(tx);
  return { number: version };
}

async function nameMissions(
  tx: Connection,
  id: string,
  codes: readonly string[],
): Promise<Result<void>> {
  const found = await tx.mission.findMany({
    where: { code: { in: [...codes] } },
    select: { id: true },
  });
  if (found.length !== new Set(codes).size) return refused(problem("INVALID", ["missions"]));
  await tx.round.update({ where: { id }, data: { missions: { set: found } } });
  return ok(undefined);
}

/** Notes of the days that applicants are reminded of when they were moved. */
function setAnew(before: RoundPlan, after: RoundPlan, at: Date) {
  const isMoved = (day: "noticeDueAt" | "closesAt") =>
    before[day]?.getTime() !== after[day]?.getTime();
  return {
    ...(isMoved("noticeDueAt") && { noticeDueSetAt: at }),
    ...(isMoved("closesAt") && { closesSetAt: at }),
  };
}

function columnsOf(plan: RoundPlan) {
  const { nameEn, nameZh, audience, asksEndorsement } = plan;
  const { opensAt, noticeDueAt, closesAt, reviewsDueAt, panelAt, decisionDueAt } = plan;
  return {
    ...{ nameEn, nameZh, audience, asksEndorsement },
    ...{ opensAt, noticeDueAt, closesAt, reviewsDueAt, panelAt, decisionDueAt },
  };
}

const COMPARED = [
  ...(["nameEn", "nameZh", "audience", "missions", "asksEndorsement"] as const),
  ...ROUND_DATES.map(({ at }) => at),
] as const satisfies readonly (keyof RoundPlan)[];

function textOf(value: RoundPlan[(typeof COMPARED)[number]]): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? value.join(", ") : String(value);
}
