import type { PolicySettings } from "../policy/settings.ts";
import { problem, type Problem } from "../problems/problem.ts";
import type { Recommendation } from "../reviews/rubric.ts";
import type { Tier } from "../tiers/tier.ts";
import type { MotionKind } from "./panel.ts";

/** What a panel with quorum said of an application since it came before the panel; its last carried motion. */
export interface PanelVerdict {
  readonly kind: MotionKind;
}

/** The written reviews of an application that needs no meeting, and how many of them say the same as the move. */
export interface WrittenVerdict {
  readonly agreeing: number;
  readonly all: number;
}

/** Which move each recommendation of a review speaks for. */
const SPEAKS_FOR: Readonly<Record<Recommendation, MotionKind>> = {
  ...{ ALL: "RECOMMEND", PART: "RECOMMEND", RESERVE: "RESERVE", DECLINE: "DECLINE" },
};

/**
 * How far the reviews that were handed in speak for a move; null for what the full panel decides on, and where fewer
 * count than an application needs to come before the panel at all.
 */
export function writtenVerdict(
  move: MotionKind,
  {
    tier,
    recommendations,
  }: { readonly tier: Tier; readonly recommendations: readonly Recommendation[] },
  { reviewsRequired }: Pick<PolicySettings, "reviewsRequired">,
): WrittenVerdict | null {
  const all = recommendations.length;
  if (tier === "FULL_PANEL" || all < reviewsRequired) return null;
  return { agreeing: recommendations.filter((one) => SPEAKS_FOR[one] === move).length, all };
}

/** Which share of the written reviews is enough on the fast track. */
const ENOUGH = { of: 2, outOf: 3 } as const;

/**
 * What keeps the chair from carrying out a move from the panel: the last motion carried has to say the same. On the
 * fast track two thirds of the written reviews are enough, unless a panel said something else.
 */
export function verdictProblems(
  move: MotionKind,
  {
    voted,
    written,
  }: {
    readonly voted: PanelVerdict | null;
    /** Null for what the full panel decides on. */
    readonly written: WrittenVerdict | null;
  },
): Problem[] {
  if (voted !== null) return voted.kind === move ? [] : [problem("PANEL_VOTE_DIFFERS")];
  return written !== null && isEnough(written) ? [] : [problem("PANEL_VOTE_MISSING")];
}

function isEnough({ agreeing, all }: WrittenVerdict): boolean {
  return all > 0 && agreeing * ENOUGH.outOf >= all * ENOUGH.of;
}
