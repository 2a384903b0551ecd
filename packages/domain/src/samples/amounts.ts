import { requestMassProblems, ugToMg, type Microgram } from "../mass/mass.ts";
import type { Balance } from "../ledger/balance.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import type { RequestMode } from "./sample.ts";

/** How much of a sample somebody asks for; both null for a whole unit. */
export interface Amounts {
  readonly minimumUg: Microgram | null;
  readonly optimumUg: Microgram | null;
}

/** What is wrong in itself with the figures given; paths `minimumMg`, `optimumMg`. */
export function amountProblems(requestMode: RequestMode, amounts: Amounts): Problem[] {
  const { minimumUg, optimumUg } = amounts;
  if (requestMode === "WHOLE_UNIT") return wholeUnitProblems(amounts);
  const problems = [
    ...(minimumUg === null ? [] : requestMassProblems(minimumUg, ["minimumMg"])),
    ...(optimumUg === null ? [] : requestMassProblems(optimumUg, ["optimumMg"])),
  ];
  if (problems.length === 0 && minimumUg !== null && optimumUg !== null && minimumUg > optimumUg) {
    problems.push(problem("MINIMUM_ABOVE_OPTIMUM", ["minimumMg"]));
  }
  return problems;
}

/** Figures that powder needs and that were not given. */
export function missingAmounts(requestMode: RequestMode, amounts: Amounts): Problem[] {
  if (requestMode === "WHOLE_UNIT") return [];
  return [
    ...(amounts.minimumUg === null ? [problem("MASS_REQUIRED", ["minimumMg"])] : []),
    ...(amounts.optimumUg === null ? [problem("MASS_REQUIRED", ["optimumMg"])] : []),
  ];
}

/** A powder's figures against what can still be promised, each on its own field. */
export function leftProblems(amounts: Amounts, stock: Balance): Problem[] {
  const leftMg = ugToMg(stock.availableUg);
  const exceeds = (massUg: Microgram | null) => massUg !== null && massUg > stock.availableUg;
  return [
    ...(exceeds(amounts.minimumUg)
      ? [problemWith("MORE_THAN_LEFT", { leftMg }, ["minimumMg"])]
      : []),
    ...(exceeds(amounts.optimumUg)
      ? [problemWith("MORE_THAN_LEFT", { leftMg }, ["optimumMg"])]
      : []),
  ];
}

function wholeUnitProblems({ minimumUg, optimumUg }: Amounts): Problem[] {
  if (optimumUg !== null) return [problem("WHOLE_UNIT_ONLY", ["optimumMg"])];
  return minimumUg === null ? [] : [problem("WHOLE_UNIT_ONLY", ["minimumMg"])];
}
