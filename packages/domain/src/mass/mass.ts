import { problem, problemWith, type Problem, type ProblemPath } from "../problems/problem.ts";
import { ok, refused, type Result } from "../result.ts";

/** Mass inside the portal: whole micrograms. */
export type Microgram = bigint;

/** Requests and grants step by 0.1 mg. */
export const REQUEST_STEP_UG = 100n;

/** No vial, lot or mission comes near this: one tonne, in mg. */
export const LARGEST_MG = 1_000_000_000;

/** A weighing in mg with at most three decimals, as µg. */
export function mgToUg(mg: number, path: ProblemPath = []): Result<Microgram> {
  if (!Number.isFinite(mg)) return refused(problem("INVALID", path));
  if (mg < 0) return refused(problem("MASS_NOT_POSITIVE", path));
  if (mg > LARGEST_MG)
    return refused(problemWith("OUT_OF_RANGE", { min: 0, max: LARGEST_MG }, path));
  const ug = Math.round(mg * 1000);
  // Both sides are the double nearest to the same decimal exactly when mg has three decimals at most.
  return ug / 1000 === mg ? ok(BigInt(ug)) : refused(problem("MASS_PRECISION", path));
}

/** A mass somebody asks for or grants: more than nothing, in steps of 0.1 mg. */
export function requestMass(mg: number, path: ProblemPath = []): Result<Microgram> {
  const mass = mgToUg(mg, path);
  if (!mass.ok) {
    const tooFine = mass.problems.some(({ code }) => code === "MASS_PRECISION");
    return tooFine ? refused(problem("MASS_STEP", path)) : mass;
  }
  const problems = requestMassProblems(mass.value, path);
  return problems.length === 0 ? mass : refused(...problems);
}

export function requestMassProblems(massUg: Microgram, path: ProblemPath = []): Problem[] {
  if (massUg <= 0n) return [problem("MASS_NOT_POSITIVE", path)];
  if (massUg % REQUEST_STEP_UG !== 0n) return [problem("MASS_STEP", path)];
  const max = LARGEST_MG;
  return massUg > BigInt(max) * 1000n ? [problemWith("OUT_OF_RANGE", { min: 0.1, max }, path)] : [];
}

/** µg as mg; exact to three decimals for every mass up to 9,000 tonnes. */
export function ugToMg(ug: Microgram): number {
  return Number(ug) / 1000;
}

export function sumUg(masses: Iterable<Microgram>): Microgram {
  let sum = 0n;
  for (const mass of masses) sum += mass;
  return sum;
}
