import type { DeclineReason } from "../applications/office.ts";
import type { CaseState, MotionKind, MotionResult } from "./panel.ts";
import type { Tally } from "./tally.ts";

/** Everything the minutes of a meeting say, in no language; instants in ISO 8601. */
export interface MinutesContent {
  /** Of this shape. */
  readonly version: 1;
  readonly round: { readonly code: string; readonly nameEn: string; readonly nameZh: string };
  readonly meetsAt: string;
  readonly place: string;
  readonly begunAt: string | null;
  readonly closedAt: string | null;
  readonly presider: string;
  readonly present: readonly MinutesAttendance[];
  /** Names of those who never came. */
  readonly absent: readonly string[];
  readonly quorum: { readonly members: number; readonly needed: number };
  readonly cases: readonly MinutesCase[];
  readonly ranking: readonly MinutesRank[];
  readonly isDemonstration: boolean;
}

export interface MinutesAttendance {
  readonly name: string;
  readonly from: string;
  /** Null for who stayed. */
  readonly until: string | null;
}

export interface MinutesCase {
  readonly applicationId: string;
  readonly place: number;
  readonly number: string;
  readonly title: string;
  readonly state: CaseState;
  readonly presider: string | null;
  /** Names of those with a conflict of interest; of which kind it is, the minutes do not say. */
  readonly recused: readonly string[];
  readonly notes: string;
  readonly motions: readonly MinutesMotion[];
  readonly deferral: string;
}

export interface MinutesMotion extends Tally {
  readonly kind: MotionKind;
  readonly reasonCode: DeclineReason | null;
  readonly reasons: string;
  readonly result: MotionResult | null;
  readonly isByPresider: boolean;
  readonly present: number | null;
  readonly needed: number | null;
  /** Whether it was put to one vote with others; minutes that were signed before there was such a vote say nothing. */
  readonly isTogether?: boolean;
  /** Who took it out of that vote for a discussion of its own; null where nobody did. */
  readonly takenOutBy?: string | null;
}

export interface MinutesRank {
  readonly applicationId: string;
  readonly rank: number;
  readonly number: string;
  readonly title: string;
  readonly reason: string;
}

/** A case that its reader is recused from. */
export interface Withheld {
  readonly place: number;
}

/** Minutes as one reader gets them. */
export interface MinutesForReader extends Omit<MinutesContent, "cases"> {
  readonly cases: readonly (MinutesCase | Withheld)[];
}

/**
 * The minutes without what somebody is recused from. Of a case only that it was on the agenda stays; the ranking, which
 * tells of each that it was recommended, is that of the others, counted from the first.
 */
export function minutesFor(
  content: MinutesContent,
  reads: (applicationId: string) => boolean,
): MinutesForReader {
  return {
    ...content,
    cases: content.cases.map((one) => (reads(one.applicationId) ? one : { place: one.place })),
    ranking: content.ranking
      .filter(({ applicationId }) => reads(applicationId))
      .map((one, index) => ({ ...one, rank: index + 1 })),
  };
}
