import type { Balance } from "../ledger/balance.ts";
import { under, type Problem } from "../problems/problem.ts";
import { amountProblems, leftProblems, type Amounts } from "./amounts.ts";
import { requestability, type RequestableSample, type RequestContext } from "./requestability.ts";

/** A sample with what is there of it; null when no stock is known. */
export interface SampleWithStock {
  readonly sample: RequestableSample;
  readonly stock: Balance | null;
}

/**
 * Why an amount of a sample cannot be asked for: the sample itself, the figures, what is left.
 * Paths `sampleCode`, `minimumMg`, `optimumMg`. Figures not given yet are no problem here.
 */
export function requestProblems(
  { sample, stock }: SampleWithStock,
  amounts: Amounts,
  context: RequestContext = {},
): Problem[] {
  const figures = amountProblems(sample.requestMode, amounts);
  const comparable = figures.length === 0 && stock !== null && stock.availableUg > 0n;
  return [
    ...under(["sampleCode"], requestability(sample, stock, context).reasons),
    ...figures,
    ...(comparable && sample.requestMode === "BY_MASS" ? leftProblems(amounts, stock) : []),
  ];
}
