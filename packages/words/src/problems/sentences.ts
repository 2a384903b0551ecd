import type {
  PLAIN_ROUND_PROBLEMS,
  PlainProblemCode,
  ProblemCodeWithParams,
  ProblemParams,
  RoundProblemParams,
} from "@regolith/domain";

/** One sentence per code: what is wrong, and the way out. `it` is the field, quoted. */
export type Sentences = {
  readonly [Code in PlainProblemCode]: (it: string) => string;
} & {
  readonly [Code in ProblemCodeWithParams]: (it: string, params: ProblemParams[Code]) => string;
};

/** Those of rounds, kept beside the others. */
export type RoundSentences = Pick<
  Sentences,
  (typeof PLAIN_ROUND_PROBLEMS)[number] | keyof RoundProblemParams
>;
