/** What the programme may change of its rules, one version at a time. */
export interface PolicySettings {
  /** Reviewers without a conflict an application needs before it is opened to review. */
  readonly reviewersPerApplication: number;
  /** Written reviews that must be in before the chair decides whether it goes before the panel. */
  readonly reviewsRequired: number;
  /** Days before a review is due on which its reviewer is reminded, the earliest first. */
  readonly reviewReminderDays: readonly number[];
  /** Years for which having written together is a conflict of interest. */
  readonly coAuthorYears: number;
  /** Days an applicant has for changes asked for, unless the office names another day. */
  readonly changesDays: number;
  /** Days before changes are due on which the team is reminded, the earliest first. */
  readonly changesReminderDays: readonly number[];
  /** Days before a round closes, and before its notices of intent are due, on which its drafts are reminded of, the earliest first. */
  readonly roundReminderDays: readonly number[];
  /** Part of the panel's members, rounded up, that makes its quorum … */
  readonly quorumShare: number;
  /** … and the least that ever does. */
  readonly quorumLeast: number;
  /** Days after a decision within which it can be appealed. */
  readonly appealDays: number;
  /** Months for which an application put on the reserve list stays there. */
  readonly reserveListMonths: number;
  /** Working days within which the loan agreement is signed. */
  readonly agreementWorkingDays: number;
  /** Share of what remains of a powder, above which a request is pointed out. */
  readonly warnAboveShare: number;
  /** Share of what remains of a powder, above which the full panel decides. */
  readonly fullPanelAboveShare: number;
  /** The full panel decides where fewer whole units of the same form and lithology would be left. */
  readonly fullPanelUnitsLeft: number;
  /** Whether the full panel decides on an applicant who never had samples before. */
  readonly fullPanelForNewPi: boolean;
  /** Whether the full panel decides on destructive work on a piece that is the only one of its kind. */
  readonly fullPanelForDestructiveUnique: boolean;
  /** Longest loan for research, in months. */
  readonly researchLoanMonths: number;
  /** Longest loan for public welfare, in months. */
  readonly publicWelfareLoanMonths: number;
}

export type PolicySetting = keyof PolicySettings;

/** What a setting is, and between which bounds it lies. */
export type PolicyRule =
  | { readonly kind: "COUNT"; readonly min: number; readonly max: number }
  /** Above 0, and at most 1. */
  | { readonly kind: "SHARE" }
  | { readonly kind: "FLAG" }
  | { readonly kind: "DAYS"; readonly min: number; readonly max: number; readonly most: number };

/** Every setting in the order in which it is shown. */
export const POLICY_RULES = {
  reviewersPerApplication: { kind: "COUNT", min: 1, max: 9 },
  reviewsRequired: { kind: "COUNT", min: 1, max: 9 },
  reviewReminderDays: { kind: "DAYS", min: 1, max: 60, most: 5 },
  coAuthorYears: { kind: "COUNT", min: 0, max: 20 },
  changesDays: { kind: "COUNT", min: 1, max: 90 },
  changesReminderDays: { kind: "DAYS", min: 1, max: 60, most: 5 },
  roundReminderDays: { kind: "DAYS", min: 1, max: 60, most: 5 },
  quorumShare: { kind: "SHARE" },
  quorumLeast: { kind: "COUNT", min: 1, max: 30 },
  appealDays: { kind: "COUNT", min: 1, max: 365 },
  reserveListMonths: { kind: "COUNT", min: 1, max: 60 },
  agreementWorkingDays: { kind: "COUNT", min: 1, max: 60 },
  warnAboveShare: { kind: "SHARE" },
  fullPanelAboveShare: { kind: "SHARE" },
  fullPanelUnitsLeft: { kind: "COUNT", min: 0, max: 50 },
  fullPanelForNewPi: { kind: "FLAG" },
  fullPanelForDestructiveUnique: { kind: "FLAG" },
  researchLoanMonths: { kind: "COUNT", min: 1, max: 60 },
  publicWelfareLoanMonths: { kind: "COUNT", min: 1, max: 60 },
} as const satisfies Readonly<Record<PolicySetting, PolicyRule>>;

export const POLICY_SETTINGS = Object.keys(POLICY_RULES) as readonly PolicySetting[];

/** The first version's settings, and what an older version counts as having said of a setting that came later. */
export const FIRST_POLICY: PolicySettings = {
  reviewersPerApplication: 3,
  reviewsRequired: 2,
  reviewReminderDays: [7, 2],
  coAuthorYears: 4,
  changesDays: 14,
  changesReminderDays: [3, 1],
  roundReminderDays: [7, 1],
  quorumShare: 0.5,
  quorumLeast: 3,
  appealDays: 30,
  reserveListMonths: 12,
  agreementWorkingDays: 10,
  warnAboveShare: 0.1,
  fullPanelAboveShare: 0.25,
  fullPanelUnitsLeft: 3,
  fullPanelForNewPi: true,
  fullPanelForDestructiveUnique: true,
  researchLoanMonths: 12,
  publicWelfareLoanMonths: 6,
};
