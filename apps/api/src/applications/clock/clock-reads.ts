import {
  dueDatesOfChanges,
  pastStageLengths,
  workingCalendar,
  type ApplicationHead,
} from "@regolith/db";
import {
  calendarDays,
  expectation,
  isPause,
  isRunningStage,
  officeStages,
  pastStages,
  pausedDays,
  publicStages,
  publicStatus,
  reserveEnd,
  whoActsNow,
  whoActsPublicly,
  workingDaysBetween,
  beijingDay,
  type ActingParty,
  type ApplicationStatus,
  type Expectation,
  type PastStages,
  type PublicStatus,
  type Stage,
  type WorkingCalendar,
  type WorkingDayCount,
} from "@regolith/domain";
import type { Context } from "../../context.ts";
import { allStepsOf, decisionDueAt, policyOfRound } from "../application-reads.ts";
import { seesAsOffice } from "../application-viewed.ts";
import { toWorkingDays, type ClockStage } from "./clock.types.ts";

/** Who acts next; within the programme only the office reads who. */
export function actingNow(context: Context, head: ApplicationHead): ActingParty {
  const { status, confirmedById, appeal } = head;
  const turn = { isConfirmed: confirmedById !== null, isAppealed: appeal === "OPEN" };
  return seesAsOffice(context, head) ? whoActsNow(status, turn) : whoActsPublicly(status, turn);
}

/** Since when it stands in its stage, as the viewer has stages. */
export async function stageSince(context: Context, head: ApplicationHead): Promise<Date> {
  if (seesAsOffice(context, head)) return head.statusSince;
  const last = publicStages(await clockSteps(context, head)).at(-1);
  return last?.key === publicStatus(head.status) ? last.since : head.statusSince;
}

/** Every stay so far, as the viewer has stages, oldest first. */
export async function stagesSoFar(context: Context, head: ApplicationHead): Promise<ClockStage[]> {
  const steps = await clockSteps(context, head);
  const calendar = await calendarOf(context);
  const now = context.now();
  const timed = <Key extends ApplicationStatus | PublicStatus>({
    key,
    since,
    until,
  }: Stage<Key>) => ({
    ...{ since, until, paused: isPause(key), days: calendarDays(since, until ?? now) },
    workingDays: toWorkingDays(workingDays(calendar, since, until ?? now)),
  });
  return seesAsOffice(context, head)
    ? officeStages(steps).map((stage) => ({
        ...timed(stage),
        ...{ status: stage.key, publicStatus: publicStatus(stage.key) },
      }))
    : publicStages(steps).map((stage) => ({
        ...timed(stage),
        ...{ status: null, publicStatus: stage.key },
      }));
}

/** In how many whole days the clock stood still. */
export async function pausedSoFar(context: Context, head: ApplicationHead): Promise<number> {
  return pausedDays(officeStages(await clockSteps(context, head)), context.now());
}

/** How long others were in the stage it is in; null when nobody has to act any more, or not yet. */
export async function pastOf(context: Context, head: ApplicationHead): Promise<PastStages | null> {
  if (!isRunningStage(head.status)) return null;
  const stages = seesAsOffice(context, head) ? "OFFICE" : "PUBLIC";
  const lengths = context.loaders.of(`past stages ${stages}`, async (keys: readonly string[]) => {
    const roundIds = keys.map((key) => (key === NO_ROUND ? null : key));
    const asked = { roundIds, stages, now: context.now() } as const;
    const found = await pastStageLengths(context.db.prisma, asked);
    return roundIds.map((id) => found.get(id) ?? null);
  });
  const found = await lengths.load(head.roundId ?? NO_ROUND);
  const stage = stages === "OFFICE" ? head.status : publicStatus(head.status);
  return pastStages(found?.get(stage) ?? null);
}

/** No loader is asked for null. */
const NO_ROUND = "none";

/** When to expect the next step, and what that is taken from. */
export async function expected(
  context: Context,
  head: ApplicationHead,
): Promise<Expectation | null> {
  // An appeal has no date of its own: the round's decisions were due before it.
  const isWithOffice = whoActsPublicly(head.status) === "OFFICE";
  const isAsked = head.status === "CHANGES_REQUESTED";
  if (!isWithOffice && !isAsked) return null;
  const due = head.roundId === null ? null : await decisionDueAt(context, head.roundId);
  const facts = {
    now: context.now(),
    stageSince: await stageSince(context, head),
    isWithOffice,
    changesDueAt: isAsked ? await changesDueAt(context, head.id) : null,
    reserveEndsAt: await reserveEndsAt(context, head),
    decisionDueAt: due,
    pausedDays: await pausedSoFar(context, head),
    past: due === null ? await pastOf(context, head) : null,
  };
  return expectation(facts, await calendarOf(context));
}

/** Working days from one instant to a later one. */
export function workingDays(calendar: WorkingCalendar, from: Date, to: Date): WorkingDayCount {
  return workingDaysBetween(calendar, beijingDay(from), beijingDay(to));
}

/** China's working days, read once for everything that is asked. */
export function calendarOf({ db, loaders }: Context): Promise<WorkingCalendar> {
  return loaders.once("working calendar", () => workingCalendar(db.prisma));
}

/** When its last day on the reserve list ends; null when it is not on it. */
async function reserveEndsAt(
  context: Context,
  { status, statusSince, roundId }: ApplicationHead,
): Promise<Date | null> {
  if (status !== "RESERVE_LIST") return null;
  return reserveEnd(statusSince, await policyOfRound(context, roundId));
}

async function changesDueAt(context: Context, applicationId: string): Promise<Date | null> {
  const dates = context.loaders.of("due dates of changes", async (ids: readonly string[]) => {
    const found = await dueDatesOfChanges(context.db.prisma, ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  return dates.load(applicationId);
}

async function clockSteps(context: Context, head: ApplicationHead) {
  const steps = await allStepsOf(context, head.id);
  return steps.map(({ at, toStatus }) => ({ at, to: toStatus }));
}
