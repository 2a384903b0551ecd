/** What a sample lent to the public is shown for. */
export const EXHIBITION_KINDS = ["EXHIBITION", "OUTREACH", "TEACHING"] as const;
export type ExhibitionKind = (typeof EXHIBITION_KINDS)[number];

/** The exhibition or teaching plan: it stands where a research application has its project. */
export interface ExhibitionAnswers {
  readonly title: string;
  readonly kind: ExhibitionKind | null;
  readonly summary: string;
  readonly purpose: string;
}

/** Where a sample is shown, and what keeps it unchanged there. */
export interface VenueAnswers {
  readonly venue: string;
  readonly address: string;
  readonly showcase: string;
  readonly climate: string;
  readonly light: string;
  readonly handling: string;
}

export interface SecurityAnswers {
  readonly protection: string;
  readonly emergency: string;
  readonly insurer: string;
  /** With its currency. */
  readonly insuredSum: string;
  readonly insuranceCover: string;
}

/** The days of the loan, written YYYY-MM-DD, and whom it is for. */
export interface PeriodAnswers {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly audience: string;
  readonly expectedVisitors: number | null;
  readonly admission: string;
  readonly accompaniment: string;
}
