import type { RulesForFormsFragment } from "@regolith/client";
import { panelTier, REQUEST_STEP_UG, type RequestTier, shareOfRemaining } from "@regolith/domain";

/** How much of what is left a powder's figures take. */
export interface AskedShare {
  /** 0 to 1 and beyond; null where the figure or the stock is not known. */
  readonly minimum: number | null;
  readonly optimum: number | null;
  readonly tier: RequestTier;
  /** The largest request in mg that needs no full panel; null when it would be nothing. */
  readonly withoutPanelMg: number | null;
}

interface Figures {
  readonly minimumMg: number | null;
  readonly optimumMg: number | null;
  readonly availableMg: number | null;
}

type Rules = Pick<RulesForFormsFragment, "warnAboveShare" | "fullPanelAboveShare">;

/** Shares and tier of what is typed, by the stock known in the page. Never decides anything: the server does. */
export function askedShare(
  { minimumMg, optimumMg, availableMg }: Figures,
  rules: Rules,
): AskedShare {
  const available = toUg(availableMg ?? 0);
  const share = (mg: number | null) => (mg === null ? null : shareOfRemaining(toUg(mg), available));
  const optimum = share(optimumMg);
  return {
    minimum: share(minimumMg),
    optimum,
    tier: optimum === null ? "LOW" : panelTier(optimum, rules),
    withoutPanelMg: largestWithoutPanel(available, rules),
  };
}

const PARTS = 1_000_000;

/** In steps of 0.1 mg, rounded down. */
function largestWithoutPanel(availableUg: bigint, { fullPanelAboveShare }: Rules): number | null {
  const parts = BigInt(Math.round(fullPanelAboveShare * PARTS));
  const steps = (availableUg * parts) / BigInt(PARTS) / REQUEST_STEP_UG;
  return steps === 0n ? null : Number(steps) / 10;
}

function toUg(mg: number): bigint {
  return BigInt(Math.round(mg * 1000));
}
