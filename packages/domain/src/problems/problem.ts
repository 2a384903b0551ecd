import * as allocation from "./allocation-problems.ts";
import * as files from "./file-problems.ts";
import * as letters from "./letter-problems.ts";
import * as panel from "./panel-problems.ts";
import * as review from "./review-problems.ts";
import * as rounds from "./round-problems.ts";
import * as screening from "./screening-problems.ts";
import { CHANGE_CODES } from "./change-codes.ts";

/** Codes that say everything by themselves. */
export const PLAIN_PROBLEM_CODES = [
  "REQUIRED",
  "NONE_CHOSEN",
  "INVALID",
  "INVALID_EMAIL",
  "INVALID_ORCID",
  "INVALID_COUNTRY",
  "INVALID_DATE",
  ...CHANGE_CODES,
  "MASS_STEP",
  "MASS_PRECISION",
  "MASS_NOT_POSITIVE",
  "MASS_REQUIRED",
  "MINIMUM_ABOVE_OPTIMUM",
  "INVALID_CODE",
  "CODE_TAKEN",
  "MINIMUM_ABOVE_TYPICAL",
  "CONSUMES_NOTHING",
  "UNKNOWN_TECHNIQUE",
  "WHOLE_UNIT_ONLY",
  "NOT_REQUESTABLE_SEALED",
  "NOT_REQUESTABLE_WITHHELD",
  "NOT_REQUESTABLE_NO_STOCK",
  "NOTHING_LEFT",
  "WRONG_USE_CATEGORY",
  "ENDORSEMENT_REQUIRED",
  "ENDORSEMENT_NOT_ASKED",
  "INSTITUTION_NOT_LISTED",
  "UNKNOWN_INSTITUTION",
  "INSTITUTION_NOT_CONFIRMED",
  "INSTITUTION_DECIDED",
  "MERGED_INTO_ITSELF",
  "ROR_TAKEN",
  "OFFICER_OF_TEAM",
  "OFFICER_THERE",
  "OFFICER_NOT_ACCEPTED",
  "OWN_OFFICERSHIP",
  "INVALID_DOMAIN",
  "INVALID_ROR",
  "NO_OFFICER",
  "ROUND_REQUIRED",
  "NO_OPEN_ROUND",
  "DUPLICATE_SAMPLE",
  "UNKNOWN_SAMPLE",
  "UNKNOWN_ROUND",
  "UNKNOWN_PERSON",
  "NO_SAMPLES",
  "NO_STEPS",
  "TEAM_EMPTY",
  "ALONE_WITH_TEAM",
  "DUPLICATE_MEMBER",
  "MEMBER_IS_APPLICANT",
  "NOT_INVITED",
  "PI_CHANGE_OPEN",
  "PI_CHANGE_OVER",
  "TEAM_CLOSED",
  "ALREADY_IN_TEAM",
  "INVITATION_UNKNOWN",
  "INVITATION_FOR_ANOTHER",
  "INVITATION_USED",
  "INVITATION_WITHDRAWN",
  "INVITATION_REPLACED",
  "INVITATION_EXPIRED",
  "NOT_AMONG_ITEMS",
  "NONE_OF_THIS_USE",
  "STALE",
  "NOT_FOUND",
  "NOT_ASKED",
  "LENT_AS_IT_IS",
  "SECTION_LOCKED",
  "TALK_READ_ONLY",
  "SECTION_NOT_IN_FORM",
  "ITEM_UNDECIDED",
  "ITEM_DECIDED_TWICE",
  "NOTHING_GRANTED",
  "UNIT_ALL_OR_NOTHING",
  "ALREADY_HOLDS_ROLE",
  "ROLE_NOT_HELD",
  "LAST_ADMINISTRATOR",
  "OWN_ROLE",
  "MAIL_NOT_PARKED",
  "IDEMPOTENCY_CONFLICT",
  "DATE_ORDER",
  "END_BEFORE_START",
  "EMAIL_TAKEN",
  "EMAIL_NOT_VERIFIED",
  "PASSWORD_TOO_COMMON",
  "ATTACHMENT_REMOVED",
  "FILE_SENT",
  "VIEW_NAME_TAKEN",
  ...screening.PLAIN_SCREENING_PROBLEMS,
  ...rounds.PLAIN_ROUND_PROBLEMS,
  ...review.PLAIN_REVIEW_PROBLEMS,
  ...panel.PLAIN_PANEL_PROBLEMS,
  ...allocation.PLAIN_ALLOCATION_PROBLEMS,
  ...letters.PLAIN_LETTER_PROBLEMS,
] as const;

/** Codes whose sentence needs figures or names; masses in mg, instants in ISO 8601, days YYYY-MM-DD. */
export interface ProblemParams
  extends
    files.FileProblemParams,
    screening.ScreeningProblemParams,
    rounds.RoundProblemParams,
    review.ReviewProblemParams,
    panel.PanelProblemParams,
    allocation.AllocationProblemParams,
    letters.LetterProblemParams {
  readonly SHARED_DOMAIN: { readonly domain: string };
  readonly ADDRESS_NOT_AT_INSTITUTION: { readonly domain: string };
  readonly OFFICER_NOT_THERE: { readonly state: string };
  readonly INVITED_TOO_OFTEN: { readonly max: number };
  readonly TOO_MANY_PROPOSALS: { readonly max: number };
  readonly TOO_LONG: { readonly max: number; readonly length: number };
  readonly TOO_SHORT: { readonly min: number; readonly length: number };
  readonly TOO_MANY: { readonly max: number; readonly count: number };
  readonly TOO_MANY_DRAFTS: { readonly max: number };
  readonly TOO_MANY_VIEWS: { readonly max: number };
  readonly OUT_OF_RANGE: { readonly min: number; readonly max: number };
  readonly MORE_THAN_LEFT: { readonly leftMg: number };
  readonly BELOW_MINIMUM: { readonly minimumMg: number };
  readonly ABOVE_OPTIMUM: { readonly optimumMg: number };
  readonly PLAN_CONSUMES_TOO_MUCH: {
    readonly sample: string;
    readonly consumedMg: number;
    readonly askedMg: number;
  };
  readonly LOAN_TOO_LONG: { readonly maxMonths: number; readonly latest: string };
  readonly NOT_OFFERED_IN_ROUND: { readonly round: string };
  readonly ROUND_NOT_OPEN_YET: { readonly opensAt: string };
  readonly ROUND_CLOSED: { readonly closedAt: string };
  readonly WRONG_AUDIENCE: { readonly country: string; readonly audience: string };
  readonly SIGNATURE_DIFFERS: { readonly name: string };
  readonly MEMBER_NOT_JOINED: { readonly name: string };
  readonly MEMBER_DECLINED: { readonly name: string };
  readonly MEMBER_PART_MISSING: { readonly name: string };
  readonly MEMBER_NOT_SIGNED: { readonly name: string };
  readonly MEMBER_NO_CO_INVESTIGATOR: { readonly name: string };
  readonly MEMBER_NOT_VERIFIED: { readonly name: string };
  readonly MEMBER_INVITED: { readonly name: string };
  readonly MEMBER_HAS_JOINED: { readonly name: string };
  readonly TOO_MANY_INVITATIONS: { readonly max: number };
  readonly TERMS_NOT_ACCEPTED: { readonly document: string; readonly version: number };
  readonly TERMS_NOT_IN_FORCE: { readonly document: string; readonly version: number };
  readonly NOT_ALLOWED: { readonly action: string; readonly status: string };
  readonly LEDGER_MOVE_NOT_ALLOWED: {
    readonly from: string;
    readonly to: string;
    readonly reason: string;
  };
}

export const PROBLEM_CODES_WITH_PARAMS = [
  "SHARED_DOMAIN",
  "ADDRESS_NOT_AT_INSTITUTION",
  "OFFICER_NOT_THERE",
  "INVITED_TOO_OFTEN",
  "TOO_MANY_PROPOSALS",
  "TOO_LONG",
  "TOO_SHORT",
  "TOO_MANY",
  "TOO_MANY_DRAFTS",
  "TOO_MANY_VIEWS",
  "OUT_OF_RANGE",
  "MORE_THAN_LEFT",
  "BELOW_MINIMUM",
  "ABOVE_OPTIMUM",
  "PLAN_CONSUMES_TOO_MUCH",
  "LOAN_TOO_LONG",
  "NOT_OFFERED_IN_ROUND",
  "ROUND_NOT_OPEN_YET",
  "ROUND_CLOSED",
  "WRONG_AUDIENCE",
  "SIGNATURE_DIFFERS",
  "MEMBER_NOT_JOINED",
  "MEMBER_DECLINED",
  "MEMBER_PART_MISSING",
  "MEMBER_NOT_SIGNED",
  "MEMBER_NO_CO_INVESTIGATOR",
  "MEMBER_NOT_VERIFIED",
  "MEMBER_INVITED",
  "MEMBER_HAS_JOINED",
  "TOO_MANY_INVITATIONS",
  "TERMS_NOT_ACCEPTED",
  "TERMS_NOT_IN_FORCE",
  "NOT_ALLOWED",
  "LEDGER_MOVE_NOT_ALLOWED",
  ...files.FILE_PROBLEMS_WITH_PARAMS,
  ...screening.SCREENING_PROBLEMS_WITH_PARAMS,
  ...rounds.ROUND_PROBLEMS_WITH_PARAMS,
  ...review.REVIEW_PROBLEMS_WITH_PARAMS,
  ...panel.PANEL_PROBLEMS_WITH_PARAMS,
  ...allocation.ALLOCATION_PROBLEMS_WITH_PARAMS,
  ...letters.LETTER_PROBLEMS_WITH_PARAMS,
] as const satisfies readonly (keyof ProblemParams)[];

export type PlainProblemCode = (typeof PLAIN_PROBLEM_CODES)[number];
export type ProblemCodeWithParams = keyof ProblemParams;
export type ProblemCode = PlainProblemCode | ProblemCodeWithParams;

/** Every code there is, for enums of the API and completeness checks of the words. */
export const PROBLEM_CODES: readonly ProblemCode[] = [
  ...PLAIN_PROBLEM_CODES,
  ...PROBLEM_CODES_WITH_PARAMS,
];

/** Where a problem is: input field names and list indexes, outermost first. */
export type ProblemPath = readonly string[];

export interface PlainProblem {
  readonly code: PlainProblemCode;
  readonly path?: ProblemPath;
  readonly params?: never;
}

export type ProblemWithParams = {
  [Code in ProblemCodeWithParams]: {
    readonly code: Code;
    readonly path?: ProblemPath;
    readonly params: ProblemParams[Code];
  };
}[ProblemCodeWithParams];

/** An expected refusal. The sentences for people are in the words package, by code. */
export type Problem = PlainProblem | ProblemWithParams;

export function problem(code: PlainProblemCode, path: ProblemPath = []): Problem {
  return { code, path };
}

export function problemWith<Code extends ProblemCodeWithParams>(
  code: Code,
  params: ProblemParams[Code],
  path: ProblemPath = [],
): Problem {
  // TypeScript cannot see that `Code` names one member of the union.
  return { code, path, params } as unknown as Problem;
}

/** The same problems, found deeper inside. */
export function under(prefix: ProblemPath, problems: readonly Problem[]): Problem[] {
  return problems.map((found) => ({ ...found, path: [...prefix, ...(found.path ?? [])] }));
}
