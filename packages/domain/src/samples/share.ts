import type { Microgram } from "../mass/mass.ts";
import type { PolicySettings } from "../policy/settings.ts";

/** LOW passes, NOTICE is pointed out, FULL_PANEL goes before the whole committee. */
export const REQUEST_TIERS = ["LOW", "NOTICE", "FULL_PANEL"] as const;
export type RequestTier = (typeof REQUEST_TIERS)[number];

/** Part of what remains that a request takes: 0 to 1 and beyond; null when nothing remains. */
export function shareOfRemaining(massUg: Microgram, availableUg: Microgram): number | null {
  return availableUg > 0n ? Number(massUg) / Number(availableUg) : null;
}

/** How carefully a share is looked at; the thresholds themselves still belong below. */
export function panelTier(
  share: number,
  policy: Pick<PolicySettings, "warnAboveShare" | "fullPanelAboveShare">,
): RequestTier {
  if (share > policy.fullPanelAboveShare) return "FULL_PANEL";
  return share > policy.warnAboveShare ? "NOTICE" : "LOW";
}
