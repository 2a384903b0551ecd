import { massOrNull } from "../answers/mass-text.ts";
import { type Row, textIn } from "../answers/words.ts";

/** What is asked of a sample, mg; null where it is not known. */
export interface AskedMass {
  readonly code: string;
  readonly askedMg: number | null;
}

export interface PlanTotal extends AskedMass {
  readonly consumedMg: number;
  /** Above zero when the plan consumes more than is asked for. */
  readonly excessMg: number;
}

/** What the steps consume of each sample asked for, to the microgram. */
export function planTotals(
  steps: readonly Row[],
  asked: readonly AskedMass[],
): readonly PlanTotal[] {
  return asked.map(({ code, askedMg }) => {
    const consumedUg = steps
      .filter((step) => textIn(step, "sampleCode") === code)
      .reduce((sum, step) => sum + toUg(massOrNull(textIn(step, "consumedMg")) ?? 0), 0);
    const excessUg = askedMg === null ? 0 : Math.max(0, consumedUg - toUg(askedMg));
    return { code, askedMg, consumedMg: consumedUg / 1000, excessMg: excessUg / 1000 };
  });
}

function toUg(mg: number): number {
  return Math.round(mg * 1000);
}
