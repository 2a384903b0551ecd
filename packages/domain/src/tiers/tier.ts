import type { Microgram } from "../mass/mass.ts";
import { shareOfRemaining } from "../samples/share.ts";
import type { RequestMode } from "../samples/sample.ts";

/** FAST_TRACK needs no meeting of the whole committee, FULL_PANEL does. */
export const TIERS = ["FAST_TRACK", "FULL_PANEL"] as const;
export type Tier = (typeof TIERS)[number];

/** What is asked of one sample, and what there is. */
export interface ItemForTier {
  readonly sampleCode: string;
  readonly requestMode: RequestMode;
  /** The most that is asked of a powder; null for whole units, and where no figure is given. */
  readonly askedUg: Microgram | null;
  readonly availableUg: Microgram;
  /** Whole units of its form and lithology that can still be promised, this one among them. */
  readonly unitsOfKind: number;
  /** How many of those this application asks for. */
  readonly unitsAsked: number;
  /** Whether a step of the plan destroys of it. */
  readonly isDestroyed: boolean;
}

export interface TierFacts {
  /** Whether no application of the responsible user was ever approved. */
  readonly isNewPi: boolean;
  readonly items: readonly ItemForTier[];
}

/** The settings of the policy that decide. */
export interface TierPolicy {
  readonly warnAboveShare: number;
  readonly fullPanelAboveShare: number;
  /** The full panel decides where fewer whole units of a kind would be left. */
  readonly fullPanelUnitsLeft: number;
  readonly fullPanelForNewPi: boolean;
  readonly fullPanelForDestructiveUnique: boolean;
}

/** Why; shares are parts of one. The sentences are in the words package, by code. */
export type TierReason =
  | { readonly code: "NEW_PI" }
  | {
      readonly code: "LARGE_SHARE";
      readonly sample: string;
      readonly share: number;
      readonly limit: number;
    }
  | { readonly code: "NOTHING_LEFT"; readonly sample: string }
  | {
      readonly code: "FEW_UNITS";
      readonly sample: string;
      readonly left: number;
      readonly limit: number;
    }
  | { readonly code: "DESTROYS_UNIQUE"; readonly sample: string }
  | {
      readonly code: "NOTABLE_SHARE";
      readonly sample: string;
      readonly share: number;
      readonly limit: number;
    };

export interface TierVerdict {
  readonly tier: Tier;
  /** What sends it before the full panel; empty on the fast track. */
  readonly reasons: readonly TierReason[];
  /** What is to be noticed, and sends it nowhere. */
  readonly warnings: readonly TierReason[];
}

/** Before whom an application goes, and every reason for it. */
export function tierOf({ isNewPi, items }: TierFacts, policy: TierPolicy): TierVerdict {
  const reasons: TierReason[] = [
    ...(isNewPi && policy.fullPanelForNewPi ? [{ code: "NEW_PI" } as const] : []),
    ...items.flatMap((item) => reasonsOf(item, policy)),
  ];
  const warnings = items.flatMap((item) => warningsOf(item, policy));
  return { tier: reasons.length > 0 ? "FULL_PANEL" : "FAST_TRACK", reasons, warnings };
}

function reasonsOf(item: ItemForTier, policy: TierPolicy): TierReason[] {
  return item.requestMode === "BY_MASS" ? powderReasons(item, policy) : unitReasons(item, policy);
}

function powderReasons(
  { sampleCode: sample, askedUg, availableUg }: ItemForTier,
  { fullPanelAboveShare: limit }: TierPolicy,
): TierReason[] {
  if (askedUg === null) return [];
  const share = shareOfRemaining(askedUg, availableUg);
  if (share === null) return [{ code: "NOTHING_LEFT", sample }];
  return share > limit ? [{ code: "LARGE_SHARE", sample, share, limit }] : [];
}

function unitReasons(
  { sampleCode: sample, availableUg, unitsOfKind, unitsAsked, isDestroyed }: ItemForTier,
  { fullPanelUnitsLeft: limit, fullPanelForDestructiveUnique }: TierPolicy,
): TierReason[] {
  if (availableUg <= 0n) return [{ code: "NOTHING_LEFT", sample }];
  const left = Math.max(0, unitsOfKind - unitsAsked);
  const isUnique = unitsOfKind <= 1;
  return [
    ...(left < limit ? [{ code: "FEW_UNITS", sample, left, limit } as const] : []),
    ...(isUnique && isDestroyed && fullPanelForDestructiveUnique
      ? [{ code: "DESTROYS_UNIQUE", sample } as const]
      : []),
  ];
}

function warningsOf(
  { sampleCode: sample, requestMode, askedUg, availableUg }: ItemForTier,
  { warnAboveShare: limit, fullPanelAboveShare }: TierPolicy,
): TierReason[] {
  if (requestMode === "WHOLE_UNIT" || askedUg === null) return [];
  const share = shareOfRemaining(askedUg, availableUg);
  const isNotable = share !== null && share > limit && share <= fullPanelAboveShare;
  return isNotable ? [{ code: "NOTABLE_SHARE", sample, share, limit }] : [];
}
