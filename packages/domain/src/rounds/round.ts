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

export const ROUND_STATES = ["UPCOMING", "OPEN", "CLOSED"] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export function roundState(round: Pick<Round, "opensAt" | "closesAt">, now: Date): RoundState {
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
