import { ok, refused, type Amounts, type Result } from "@regolith/domain";
import { problemsIn, readMass } from "../applications/read-answers.ts";

export interface AmountsInput {
  readonly minimumMg?: number | null;
  readonly optimumMg?: number | null;
}

/** Figures as sent, in mg; refused when they are no masses at all. */
export function readAmounts({ minimumMg, optimumMg }: AmountsInput): Result<Amounts> {
  const minimum = readMass(minimumMg, ["minimumMg"]);
  const optimum = readMass(optimumMg, ["optimumMg"]);
  if (!minimum.ok || !optimum.ok) return refused(...problemsIn(minimum, optimum));
  return ok({ minimumUg: minimum.value, optimumUg: optimum.value });
}
