import { DAY_MS } from "../time/beijing.ts";
import type { ApplicationStatus } from "../applications/status.ts";
import type { Microgram } from "../mass/mass.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import type { RoundStage } from "./round.ts";

/** What the figures of a round are made of; drafts are not among them. */
export interface CountedApplication {
  readonly status: ApplicationStatus;
  /** Country of the institution, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly decidedAt: Date | null;
  /** Of all its items. */
  readonly grantedUg: Microgram;
}

export interface CountryFigures {
  readonly country: string;
  readonly applied: number;
  readonly approved: number;
  readonly massUg: Microgram;
}

/** What everybody may know of how a round went. */
export interface RoundFigures {
  readonly applied: number;
  readonly approved: number;
  readonly massUg: Microgram;
  /** Whole days from the closing to the decision, half of them sooner; null when nothing was decided. */
  readonly medianDays: number | null;
  /** Most applications first. */
  readonly countries: readonly CountryFigures[];
}

const KEEPS_WAITING: Readonly<Record<ApplicationStatus, boolean>> = {
  DRAFT: false,
  ENDORSEMENT: false,
  SUBMITTED: true,
  SCREENING: true,
  UNDER_REVIEW: true,
  CHANGES_REQUESTED: true,
  PANEL: true,
  RECOMMENDED: true,
  // Whoever is on it may wait for years; the results tell what was decided so far.
  RESERVE_LIST: false,
  APPROVED: false,
  DECLINED: false,
  LAPSED: false,
  WITHDRAWN: false,
  REVOKED: false,
};

/** Whether the results of its round wait for an application. */
export function keepsResultsWaiting(status: ApplicationStatus): boolean {
  return KEEPS_WAITING[status];
}

/** Everything that keeps the results of a round from being published now. */
export function resultsProblems(
  { stage, closesAt }: { readonly stage: RoundStage; readonly closesAt: Date },
  { now, undecided }: { readonly now: Date; readonly undecided: number },
): Problem[] {
  if (stage === "DRAFT") return [problem("ROUND_NOT_PUBLISHED")];
  if (now < closesAt) return [problem("ROUND_NOT_CLOSED")];
  return undecided > 0 ? [problemWith("ROUND_UNDECIDED", { count: undecided })] : [];
}

/** The open figures of a round. Only what is approved, and not revoked, counts as approved. */
export function roundFigures(
  applications: readonly CountedApplication[],
  closesAt: Date,
): RoundFigures {
  const byCountry = Map.groupBy(applications, ({ country }) => country);
  const countries = [...byCountry].map(([country, own]) => ({ country, ...totals(own) }));
  return {
    ...totals(applications),
    medianDays: medianDays(applications, closesAt),
    countries: countries.toSorted(
      (one, other) => other.applied - one.applied || (one.country < other.country ? -1 : 1),
    ),
  };
}

function totals(applications: readonly CountedApplication[]) {
  const approved = applications.filter(({ status }) => status === "APPROVED");
  return {
    applied: applications.length,
    approved: approved.length,
    massUg: approved.reduce((sum, { grantedUg }) => sum + grantedUg, 0n),
  };
}

function medianDays(applications: readonly CountedApplication[], closesAt: Date): number | null {
  const days = applications
    .flatMap(({ decidedAt }) => decidedAt ?? [])
    .map((at) => Math.max(0, Math.floor((at.getTime() - closesAt.getTime()) / DAY_MS)))
    .toSorted((one, other) => one - other);
  const middle = Math.floor(days.length / 2);
  const [low, high] = [days[Math.max(0, middle - 1)], days[middle]];
  if (low === undefined || high === undefined) return null;
  return days.length % 2 === 1 ? high : Math.round((low + high) / 2);
}
