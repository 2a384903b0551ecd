/** Refusals about letters of decision and appeals that say everything by themselves. */
export const PLAIN_LETTER_PROBLEMS = [
  "APPEALED_ALREADY",
  "DECIDER_ANSWERS_NO_APPEAL",
  "ONE_LINE_ONLY",
] as const;

/** Those whose sentence needs names, in braces as they are written, or instants. */
export interface LetterProblemParams {
  readonly UNKNOWN_PLACEHOLDER: { readonly name: string; readonly known: string };
  readonly PLACEHOLDER_MISSING: { readonly name: string };
  readonly PLACEHOLDER_NOT_ALONE: { readonly name: string };
  readonly STRAY_BRACE: { readonly brace: string };
  readonly APPEAL_TOO_LATE: { readonly endedAt: string };
}

export const LETTER_PROBLEMS_WITH_PARAMS = [
  "UNKNOWN_PLACEHOLDER",
  "PLACEHOLDER_MISSING",
  "PLACEHOLDER_NOT_ALONE",
  "STRAY_BRACE",
  "APPEAL_TOO_LATE",
] as const satisfies readonly (keyof LetterProblemParams)[];

export type LetterProblemCode = (typeof PLAIN_LETTER_PROBLEMS)[number] | keyof LetterProblemParams;
