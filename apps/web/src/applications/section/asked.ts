import { panelTier, POLICY_V1, type RequestTier, shareOfRemaining } from "@regolith/domain";

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

/** Shares and tier of what is typed, by the stock known in the page. Never decides anything: the server does. */
export function askedShare({ minimumMg, optimumMg, availableMg }: Figures): AskedShare {
  const available = toUg(availableMg ?? 0);
  const share = (mg: number | null) => (mg === null ? null : shareOfRemaining(toUg(mg), available));
  const optimum = share(optimumMg);
  return {
    minimum: share(minimumMg),
    optimum,
    tier: optimum === null ? "LOW" : panelTier(optimum),
    withoutPanelMg: largestWithoutPanel(available),
  };
}

/** In steps of 0.1 mg, rounded down. */
function largestWithoutPanel(availableUg: bigint): number | null {
  const hundredths = BigInt(Math.round(POLICY_V1.fullPanelAboveShare * 100));
  const steps = (availableUg * hundredths) / 100n / 100n;
  return steps === 0n ? null : Number(steps) / 10;
}

function toUg(mg: number): bigint {
  return BigInt(Math.round(mg * 1000));
}
