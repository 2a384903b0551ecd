/** Of the policy, of rounds and of notices of intent: codes that say everything by themselves. */
export const PLAIN_ROUND_PROBLEMS = [
  "SHARE_OUT_OF_RANGE",
  "MORE_REVIEWS_THAN_REVIEWERS",
  "WARNS_ABOVE_PANEL",
  "POLICY_UNCHANGED",
  "ROUND_DATE_PAST",
  "ROUND_FIXED_ONCE_OPEN",
  "ROUND_ONLY_EXTENDED",
  "ROUND_ONLY_WIDENED",
  "ROUND_PUBLISHED",
  "ROUND_OFFERS_NOTHING",
  "ROUND_NOT_PUBLISHED",
  "ROUND_NOT_CLOSED",
  "ROUND_CANCELLED",
  "ROUND_DATE_MISSING",
  "INVALID_ROUND_CODE",
  "NOTHING_CHOSEN",
  "NOTICE_NOT_ASKED",
  "NOTICE_WITHDRAWN",
] as const;

/** Codes of rounds whose sentence needs figures or names; instants in ISO 8601, fields by their names. */
export interface RoundProblemParams {
  readonly SAMPLES_UNKNOWN: { readonly samples: string };
  readonly SAMPLES_NOT_OFFERABLE: { readonly samples: string };
  readonly ROUND_DATE_ORDER: { readonly after: string };
  readonly SAMPLES_ASKED_FOR: { readonly count: number; readonly samples: string };
  readonly ROUND_HAS_APPLICATIONS: { readonly count: number };
  readonly ROUND_UNDECIDED: { readonly count: number };
  readonly NOTICE_REQUIRED: { readonly round: string; readonly dueAt: string };
  readonly NOTICE_TOO_LATE: { readonly dueAt: string };
}

export const ROUND_PROBLEMS_WITH_PARAMS = [
  "SAMPLES_UNKNOWN",
  "SAMPLES_NOT_OFFERABLE",
  "ROUND_DATE_ORDER",
  "SAMPLES_ASKED_FOR",
  "ROUND_HAS_APPLICATIONS",
  "ROUND_UNDECIDED",
  "NOTICE_REQUIRED",
  "NOTICE_TOO_LATE",
] as const satisfies readonly (keyof RoundProblemParams)[];
