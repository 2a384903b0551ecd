import { isCountry } from "../people/country.ts";

/** DRAFT: the office prepares it and nobody else knows of it. What was published once stays so. */
export const ROUND_STAGES = ["DRAFT", "PUBLISHED"] as const;
export type RoundStage = (typeof ROUND_STAGES)[number];

export const AUDIENCES = ["DOMESTIC", "INTERNATIONAL", "BOTH"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A call for applications; `closesAt` is the first instant at which nothing can be submitted any more. */
export interface Round {
  readonly id: string;
  readonly code: string;
  readonly audience: Audience;
  readonly opensAt: Date;
  /** First instant at which no notice of intent is taken any more; null where none is asked for. */
  readonly noticeDueAt: Date | null;
  readonly closesAt: Date;
  /** Whether an officer of the applicant's institution has to endorse before submission. */
  readonly asksEndorsement: boolean;
}

/** A round with the samples it offers, as fixed when it was opened. */
export interface RoundWithSamples extends Round {
  readonly sampleIds: ReadonlySet<string>;
}

/** CANCELLED by the office before anything was submitted; the others follow from the clock. */
export const ROUND_STATES = ["UPCOMING", "OPEN", "CLOSED", "CANCELLED"] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export interface RoundTimes extends Pick<Round, "opensAt" | "closesAt"> {
  /** Left out of rounds that take applications, which are never cancelled. */
  readonly cancelledAt?: Date | null;
}

export function roundState(round: RoundTimes, now: Date): RoundState {
  if (round.cancelledAt != null) return "CANCELLED";
  if (now < round.opensAt) return "UPCOMING";
  return now < round.closesAt ? "OPEN" : "CLOSED";
}

/** The published domestic batches list institutions of Hong Kong and Macau too. */
const DOMESTIC: ReadonlySet<string> = new Set(["CN", "HK", "MO"]);

/** Whether an institution of this country (ISO 3166-1 alpha-2) may apply. */
export function fitsAudience(audience: Audience, country: string): boolean {
  if (!isCountry(country)) return false;
  if (audience === "BOTH") return true;
  return DOMESTIC.has(country) === (audience === "DOMESTIC");
}
