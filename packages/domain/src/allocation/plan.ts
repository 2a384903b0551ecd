import type { ItemOutcome } from "../applications/decision.ts";
import { declineProblems, reasonProblems, type DeclineReason } from "../applications/office.ts";
import type { ApplicationType } from "../applications/status.ts";
import { problem, problemWith, under, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";
import type { Allocation, RankedApplication } from "./instance.ts";

/** What becomes of an application to which nothing is granted; OPEN stays before the panel. */
export const ALLOCATION_OUTCOMES = ["OPEN", "RESERVE", "DECLINE"] as const;
export type AllocationOutcome = (typeof ALLOCATION_OUTCOMES)[number];

/** Of one application on the board. */
export interface PlannedOutcome {
  readonly applicationId: string;
  readonly outcome: AllocationOutcome;
  /** Words to the applicant with the reserve list or with declining. */
  readonly reason: string;
  /** With declining. */
  readonly reasonCode: DeclineReason | null;
}

export interface OnBoard extends RankedApplication {
  readonly number: string;
  readonly type: ApplicationType;
}

/** A move that committing a plan makes. */
export interface PlannedMove<Application> {
  readonly application: Application;
  readonly action: "RECOMMEND" | "RESERVE" | "DECLINE";
  /** Null for one that is recommended. */
  readonly planned: PlannedOutcome | null;
}

export const SIMULATION_NAME_MAX_LENGTH = 80;
export const SIMULATIONS_PER_ROUND = 20;

/** A simulation is named, and a round keeps only so many. */
export function simulationProblems(name: string, kept: number): Problem[] {
  return [
    ...(isBlank(name)
      ? [problem("REQUIRED", ["name"])]
      : textProblems(name, SIMULATION_NAME_MAX_LENGTH, ["name"])),
    ...(kept >= SIMULATIONS_PER_ROUND
      ? [problemWith("TOO_MANY_SIMULATIONS", { max: SIMULATIONS_PER_ROUND })]
      : []),
  ];
}

/** What committing does, in rank order; applications left open are not among them. */
export function plannedMoves<Application extends OnBoard>(
  applications: readonly Application[],
  allocation: Allocation,
  outcomes: readonly PlannedOutcome[],
): PlannedMove<Application>[] {
  return applications.flatMap((application): PlannedMove<Application>[] => {
    const planned = outcomes.find(({ applicationId }) => applicationId === application.id);
    if (isGranted(application, allocation)) {
      return [{ application, action: "RECOMMEND", planned: null }];
    }
    if (planned === undefined || planned.outcome === "OPEN") return [];
    return [{ application, action: planned.outcome, planned }];
  });
}

/** What the items of an application become by grants without problems; those without a grant are refused. */
export function grantedOutcomes(
  items: readonly { readonly id: string; readonly sampleId: string }[],
  grants: Allocation,
): ItemOutcome[] {
  return items.map(({ id: itemId, sampleId }) => {
    const grant = grants.find((one) => one.itemId === itemId);
    if (grant === undefined) {
      return { itemId, state: "REFUSED", grantedUg: null, grantedSampleId: null };
    }
    const grantedSampleId = grant.sampleId === sampleId ? null : grant.sampleId;
    return { itemId, state: "RECOMMENDED", grantedUg: grant.massUg, grantedSampleId };
  });
}

/** Why the outcomes of a plan cannot be committed; paths `applications, index, field`. */
export function outcomeProblems(
  applications: readonly OnBoard[],
  allocation: Allocation,
  outcomes: readonly PlannedOutcome[],
): Problem[] {
  const found = outcomes.flatMap((planned, index) => {
    const application = applications.find(({ id }) => id === planned.applicationId);
    const problems =
      application === undefined
        ? [problem("NOT_ON_BOARD", ["applicationId"])]
        : oneOutcome(application, allocation, planned);
    return under([String(index)], problems);
  });
  const isEmpty = plannedMoves(applications, allocation, outcomes).length === 0;
  return [...under(["applications"], found), ...(isEmpty ? [problem("NOTHING_TO_COMMIT")] : [])];
}

function oneOutcome(
  application: OnBoard,
  allocation: Allocation,
  { outcome, reason, reasonCode }: PlannedOutcome,
): Problem[] {
  if (outcome === "OPEN") return [];
  const { number, type } = application;
  if (isGranted(application, allocation)) {
    return [problemWith("GRANTED_AND_SET_ASIDE", { number }, ["outcome"])];
  }
  if (outcome === "RESERVE") return reasonProblems(reason);
  if (reasonCode === null) return [problem("REQUIRED", ["reasonCode"]), ...reasonProblems(reason)];
  return declineProblems(type, { reason, reasonCode });
}

function isGranted({ items }: RankedApplication, allocation: Allocation): boolean {
  return items.some(({ id }) => allocation.some(({ itemId }) => itemId === id));
}

/** The order with one application taken to another rank, counted from 1; ranks beyond the ends are the ends. */
export function movedToRank(order: readonly string[], id: string, rank: number): string[] {
  const others = order.filter((one) => one !== id);
  return others.toSpliced(Math.max(0, rank - 1), 0, id);
}

/**
 * The order of a board: that of the panel's ranking, until the chair gave an application another rank with a reason;
 * then the plan's own. Those that only the other of the two knows come last.
 */
export function orderOfBoard(
  planned: readonly { readonly applicationId: string; readonly moveReason: string }[],
  ranking: readonly string[],
): string[] {
  const own = planned.map(({ applicationId }) => applicationId);
  const isReranked = planned.some(({ moveReason }) => moveReason !== "");
  return [...new Set(isReranked ? [...own, ...ranking] : [...ranking, ...own])];
}

/** Applications in the order of a plan; those that came since are last, in the order they come. */
export function inPlannedOrder<Application extends { readonly id: string }>(
  applications: readonly Application[],
  order: readonly string[],
): Application[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const place = ({ id }: Application) => places.get(id) ?? order.length;
  return applications.toSorted((one, other) => place(one) - place(other));
}
