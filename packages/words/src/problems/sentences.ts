import type { PlainProblemCode, ProblemCodeWithParams, ProblemParams } from "@regolith/domain";

/** One sentence per code: what is wrong, and the way out. `it` is the field, quoted. */
export type Sentences = {
  readonly [Code in PlainProblemCode]: (it: string) => string;
} & {
  readonly [Code in ProblemCodeWithParams]: (it: string, params: ProblemParams[Code]) => string;
};
