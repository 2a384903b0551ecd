import {
  eventsOf,
  findHeads,
  findRounds,
  findWholes,
  newestPolicy,
  policiesOfRounds,
  type ApplicationEvent,
  type ApplicationHead,
  type RoundOfApplication,
  type WholeApplication,
} from "@regolith/db";
import { capacityIn, seesEvent, type Policy } from "@regolith/domain";
import { signedIn, type Context } from "../context.ts";

/** The application as the viewer may see it; null when it does not exist for them. */
export async function headOf(context: Context, id: string): Promise<ApplicationHead | null> {
  return heads(context).load(id);
}

/** All answers of an application whose head the viewer was given. */
export async function wholeOf(context: Context, id: string): Promise<WholeApplication> {
  const whole = await wholes(context).load(id);
  if (whole === null) throw new Error(`Application ${id} went while it was read`);
  return whole;
}

/** The steps of an application whose head the viewer was given, oldest first, as far as the viewer reads them. */
export async function stepsOf(
  context: Context,
  head: ApplicationHead,
): Promise<readonly ApplicationEvent[]> {
  const all = await steps(context).load(head.id);
  return all.filter((event) => readsStep(context, event, head));
}

/** All steps of an application whose head the viewer was given: to count by, and not to be shown. */
export async function allStepsOf(
  context: Context,
  id: string,
): Promise<readonly ApplicationEvent[]> {
  return steps(context).load(id);
}

/** Whether the viewer reads one step of an application they were given. */
export function readsStep(
  context: Context,
  event: ApplicationEvent,
  head: ApplicationHead,
): boolean {
  const actor = signedIn(context);
  return seesEvent(event, { id: actor.id, capacity: capacityIn(head, actor) });
}

/** The round of an application, with those of its samples that it offers. */
export async function roundWithSamples(
  context: Context,
  id: string,
): Promise<RoundOfApplication | null> {
  return rounds(context).load(id);
}

/** The policy an application keeps whose head the viewer was given. */
export async function policyFor(context: Context, id: string): Promise<Policy> {
  const { roundId } = await wholeOf(context, id);
  return policyOfRound(context, roundId);
}

/** The policy of a round, which all its applications keep; the newest for null. */
export async function policyOfRound(
  { db, loaders }: Context,
  roundId: string | null,
): Promise<Policy> {
  if (roundId === null) return loaders.once("newest policy", () => newestPolicy(db.prisma));
  const policies = loaders.of("policies of rounds", async (ids: readonly string[]) => {
    const found = await policiesOfRounds(db.prisma, ids);
    return ids.map((id) => found.get(id) ?? new Error(`There is no round ${id}`));
  });
  return policies.load(roundId);
}

/** When the round promises decisions. */
export async function decisionDueAt(context: Context, roundId: string): Promise<Date | null> {
  const { db, loaders } = context;
  const due = loaders.of("decisions due", async (ids: readonly string[]) => {
    const found = await findRounds(db.prisma, ids);
    return ids.map((one) => found.get(one)?.decisionDueAt ?? null);
  });
  return due.load(roundId);
}

/** What was read of an application before it changed is read anew. */
export function forgetApplication({ loaders }: Context, id: string): void {
  const read = [HEADS, WHOLES, STEPS, ROUNDS, CHANGE_REQUESTS, DECISIONS];
  for (const key of read) loaders.forget(key, id);
}

/** The name under which requests for changes are read once. */
export const CHANGE_REQUESTS = "requests for changes";

/** The name under which decisions are read once. */
export const DECISIONS = "decisions on applications";

const HEADS = "application heads";
const WHOLES = "whole applications";
const STEPS = "application events";
const ROUNDS = "rounds of applications";

function heads(context: Context) {
  return context.loaders.of(HEADS, async (ids: readonly string[]) => {
    const found = await findHeads(context.db.prisma, signedIn(context), ids);
    return ids.map((id) => found.get(id) ?? null);
  });
}

function wholes(context: Context) {
  return context.loaders.of(WHOLES, async (ids: readonly string[]) => {
    const found = await findWholes(context.db.prisma, signedIn(context), ids);
    return ids.map((id) => found.get(id) ?? null);
  });
}

function steps({ db, loaders }: Context) {
  return loaders.of(STEPS, async (ids: readonly string[]) => {
    const found = await eventsOf(db.prisma, ids);
    return ids.map((id) => found.get(id) ?? []);
  });
}

function rounds(context: Context) {
  return context.loaders.of(ROUNDS, async (ids: readonly string[]) => {
    const applications = await Promise.all(ids.map((id) => wholeOf(context, id)));
    const roundIds = applications.flatMap(({ roundId }) => roundId ?? []);
    const sampleIds = applications.flatMap(({ items }) => items.map(({ sampleId }) => sampleId));
    const found = await findRounds(context.db.prisma, roundIds, sampleIds);
    return applications.map(({ roundId }) => found.get(roundId ?? "") ?? null);
  });
}
