import {
  PROBLEM_CODES,
  type Problem,
  type ProblemCode,
  type ProblemParams,
} from "@regolith/domain";
import { LOCALES } from "../locale.ts";
import { EN } from "./en.ts";
import { problemMessage } from "./problem-message.ts";
import { ZH } from "./zh.ts";

/** Figures that a sentence must not lose; each is different, so that none can stand for another. */
const PARAMS: ProblemParams = {
  ADDRESS_NOT_AT_INSTITUTION: { domain: "example.org" },
  OFFICER_NOT_THERE: { state: "ENDED" },
  INVITED_TOO_OFTEN: { max: 3 },
  TOO_MANY_PROPOSALS: { max: 10 },
  SHARED_DOMAIN: { domain: "gmail.com" },
  TOO_LONG: { max: 6_000, length: 6_143 },
  TOO_SHORT: { min: 12, length: 7 },
  TOO_MANY: { max: 50, count: 51 },
  TOO_MANY_DRAFTS: { max: 50 },
  TOO_MANY_VIEWS: { max: 50 },
  OUT_OF_RANGE: { min: 1, max: 100 },
  MORE_THAN_LEFT: { leftMg: 17.6 },
  BELOW_MINIMUM: { minimumMg: 5.1 },
  ABOVE_OPTIMUM: { optimumMg: 20.3 },
  MORE_THAN_FEASIBLE: { feasibleMg: 7.7 },
  UNIT_GRANTED_TWICE: { sample: "CE5C0800YJYX038" },
  SAMPLE_OVER_ASKED: { sample: "CE5C0400YJFM00901", grantedMg: 455, leftMg: 420 },
  STOCK_CHANGED: { sample: "CE5C0400YJFM00901", grantedMg: 410, thenMg: 420, leftMg: 300 },
  BOARD_STALE: { name: "Ada Okoye" },
  BOARD_RECUSED: { hidden: 2 },
  LEFT_THE_BOARD: { number: "2026-0061" },
  BOARD_VOTE_DIFFERS: { number: "2026-0061" },
  BOARD_VOTE_MISSING: { number: "2026-0061" },
  GRANTED_AND_SET_ASIDE: { number: "2026-0061" },
  TOO_MANY_SIMULATIONS: { max: 20 },
  PLAN_CONSUMES_TOO_MUCH: { sample: "CE5C0400YJFM00507", consumedMg: 21.5, askedMg: 20 },
  LOAN_TOO_LONG: { maxMonths: 6, latest: "2027-09-01" },
  NOT_OFFERED_IN_ROUND: { round: "2026-2" },
  ROUND_NOT_OPEN_YET: { opensAt: "2027-01-31T16:00:00.000Z" },
  ROUND_CLOSED: { closedAt: "2026-12-22T16:00:00.000Z" },
  WRONG_AUDIENCE: { country: "DE", audience: "DOMESTIC" },
  SIGNATURE_DIFFERS: { name: "Ada Okoye" },
  MEMBER_NOT_JOINED: { name: "Bo Lindgren" },
  MEMBER_DECLINED: { name: "Bo Lindgren" },
  MEMBER_PART_MISSING: { name: "Bo Lindgren" },
  MEMBER_NOT_SIGNED: { name: "Bo Lindgren" },
  MEMBER_NO_CO_INVESTIGATOR: { name: "Bea Lind" },
  MEMBER_NOT_VERIFIED: { name: "Bea Lind" },
  MEMBER_INVITED: { name: "Bo Lindgren" },
  MEMBER_HAS_JOINED: { name: "Bo Lindgren" },
  TOO_MANY_INVITATIONS: { max: 20 },
  UNKNOWN_PLACEHOLDER: { name: "{numbr}", known: "{number} {title}" },
  PLACEHOLDER_MISSING: { name: "{reasons}" },
  PLACEHOLDER_NOT_ALONE: { name: "{samples}" },
  STRAY_BRACE: { brace: "}" },
  APPEAL_TOO_LATE: { endedAt: "2027-01-31T16:00:00.000Z" },
  TERMS_NOT_ACCEPTED: { document: "TERMS", version: 12 },
  TERMS_NOT_IN_FORCE: { document: "PRIVACY", version: 12 },
  NOT_ALLOWED: { action: "SUBMIT", status: "IN_REVIEW" },
  FILE_EMPTY: { name: "figure 1.png" },
  FILE_DAMAGED: { name: "figure 1.png" },
  FILE_ENCRYPTED: { name: "letter.pdf" },
  FILE_TYPE_NOT_ACCEPTED: { name: "letter.docx" },
  FILE_TYPE_DIFFERS: { name: "letter.pdf", claimed: "PDF", actual: "PNG" },
  FILE_TOO_LARGE: { name: "letter.pdf", maxMb: 20 },
  PICTURE_TOO_LARGE: { name: "mosaic.png", width: 19_999, height: 20_001, maxMegapixels: 50 },
  TOO_MANY_FILES: { name: "letter.pdf", max: 10 },
  TALK_FILES_FULL: { name: "letter.pdf", max: 100, maxMb: 400 },
  FILE_QUARANTINED: { name: "letter.pdf" },
  FILES_TOO_LARGE: { name: "letter.pdf", maxMb: 60, leftMb: 3.4 },
  UPLOAD_INCOMPLETE: { name: "letter.pdf" },
  SAMPLES_UNKNOWN: { samples: "CE5-NONE" },
  SAMPLES_NOT_OFFERABLE: { samples: "CE5Z0906YJ" },
  ROUND_DATE_ORDER: { after: "closesOn" },
  SAMPLES_ASKED_FOR: { count: 2, samples: "CE5C0100, CE5C0200" },
  ROUND_HAS_APPLICATIONS: { count: 2 },
  ROUND_UNDECIDED: { count: 3 },
  NOTICE_REQUIRED: { round: "2027-1", dueAt: "2027-05-01T16:00:00Z" },
  NOTICE_TOO_LATE: { dueAt: "2027-05-01T16:00:00Z" },
  CONFLICT_OF_INTEREST: { kind: "CO_AUTHOR", with: "Ada Okoye" },
  REVIEW_OVERDUE: { dueAt: "2026-12-22T16:00:00.000Z" },
  LEDGER_MOVE_NOT_ALLOWED: { from: "LOST", to: "RESERVED", reason: "RELEASE" },
  ITEMS_NOT_JUDGED: { count: 7 },
  TOO_FEW_REVIEWERS: { count: 1, min: 3 },
  TOO_FEW_REVIEWS: { count: 1, min: 2 },
  TOO_FEW_MEMBERS: { min: 3 },
  SCORE_NEEDED: { type: "PUBLIC_WELFARE", criterion: "MERIT" },
  REMINDED_LATELY: { at: "2026-11-27T01:00:00Z" },
  TOO_FEW_TOGETHER: { min: 2 },
  QUORUM_NOT_MET: { present: 2, needed: 3 },
  CASES_LEFT: { count: 2 },
  EQUIVALENT_DIFFERS: { criterion: "LITHOLOGY" },
};

function aProblem(code: ProblemCode, path: readonly string[] = ["project", "title"]): Problem {
  const params: unknown = code in PARAMS ? PARAMS[code as keyof ProblemParams] : undefined;
  return { code, path, params } as Problem;
}

const EVERY_CASE = LOCALES.flatMap((locale) => PROBLEM_CODES.map((code) => ({ locale, code })));

it.each(EVERY_CASE)("$code is a whole sentence in $locale", ({ locale, code }) => {
  const message = problemMessage(aProblem(code), locale);
  expect(message).toMatch(locale === "en" ? /^[A-Z“].*[.]$/u : /^.*[。]$/u);
  expect(message).not.toMatch(/undefined|NaN|null|\[object|\$\{|Invalid Date/u);
  if (locale === "zh") expect(message).toMatch(/\p{Script=Han}{2}/u);
  else expect(message).not.toMatch(/\p{Script=Han}/u);
});

it("no two codes share a sentence", () => {
  for (const locale of LOCALES) {
    const sentences = PROBLEM_CODES.map((code) => problemMessage(aProblem(code), locale));
    expect(new Set(sentences).size).toBe(PROBLEM_CODES.length);
  }
});

it("there is a sentence for every code in both languages, and for no other", () => {
  const codes = PROBLEM_CODES.toSorted();
  expect(Object.keys(EN).toSorted()).toEqual(codes);
  expect(Object.keys(ZH).toSorted()).toEqual(codes);
});

it.each([
  ["TOO_LONG", "6,143", "6,000"],
  ["MORE_THAN_LEFT", "17.6 mg"],
  ["BELOW_MINIMUM", "5.1 mg"],
  ["ABOVE_OPTIMUM", "20.3 mg"],
  ["PLAN_CONSUMES_TOO_MUCH", "CE5C0400YJFM00507", "21.5 mg", "20 mg"],
  ["NOT_OFFERED_IN_ROUND", "2026-2"],
  ["SIGNATURE_DIFFERS", "Ada Okoye"],
  ["TOO_MANY", "50", "51"],
  ["TOO_MANY_DRAFTS", "50"],
  ["FILE_TYPE_DIFFERS", "letter.pdf", "PDF", "PNG"],
  ["FILE_TOO_LARGE", "letter.pdf", "20 MB"],
  ["PICTURE_TOO_LARGE", "mosaic.png", "19,999 × 20,001"],
  ["TOO_MANY_FILES", "letter.pdf", "10"],
  ["FILES_TOO_LARGE", "letter.pdf", "60 MB", "3.4 MB"],
  ["TERMS_NOT_ACCEPTED", "12"],
  ["TERMS_NOT_IN_FORCE", "12"],
] as const)("%s gives its figures in both languages", (code, ...figures) => {
  for (const locale of LOCALES) {
    const message = problemMessage(aProblem(code), locale);
    for (const figure of figures) expect(message).toContain(figure);
  }
});

it("names the last day a loan could have", () => {
  expect(problemMessage(aProblem("LOAN_TOO_LONG"), "en")).toContain("6 months");
  expect(problemMessage(aProblem("LOAN_TOO_LONG"), "en")).toContain("1 September 2027");
  expect(problemMessage(aProblem("LOAN_TOO_LONG"), "zh")).toContain("2027 年 9 月 1 日");
});

it("writes midnight in Beijing as 24:00 of the day that ends", () => {
  expect(problemMessage(aProblem("ROUND_CLOSED"), "en")).toContain(
    "22 December 2026, 24:00 Beijing time (UTC+8)",
  );
  expect(problemMessage(aProblem("ROUND_CLOSED"), "zh")).toContain(
    "2026 年 12 月 22 日 24:00（北京时间，UTC+8）",
  );
});

it("says in the reader's language what is meant by codes of status, action and country", () => {
  expect(problemMessage(aProblem("NOT_ALLOWED"), "en")).toContain("“Submit”");
  expect(problemMessage(aProblem("NOT_ALLOWED"), "zh")).toContain("“评审中”");
  expect(problemMessage(aProblem("WRONG_AUDIENCE"), "en")).toContain("Germany");
  expect(problemMessage(aProblem("WRONG_AUDIENCE"), "zh")).toContain("德国");
});

it.each([
  [["project", "title"], "“Title” is missing.", "“项目名称”尚未填写"],
  [["venue", "showcase"], "“Showcase” is missing.", "“展柜”尚未填写"],
  [["team", "1", "email"], "“E-mail address” (team member 2)", "“电子邮箱”（成员 2）"],
  [["items", "0", "grantedMg"], "“Granted mass” (sample 1)", "“批准量”（样品 1）"],
  [["password"], "“Password”", "“密码”"],
  [["something", "unheard"], "This answer is missing.", "此项尚未填写"],
])("names the field at %j", (path, en, zh) => {
  expect(problemMessage(aProblem("REQUIRED", path), "en")).toContain(en);
  expect(problemMessage(aProblem("REQUIRED", path), "zh")).toContain(zh);
});

it("writes a bound that is a year as a year", () => {
  const params = { min: 1950, max: 2027 };
  const problem: Problem = { code: "OUT_OF_RANGE", path: ["year"], params };
  expect(problemMessage(problem, "en")).toContain("between 1950 and 2027");
  expect(problemMessage(problem, "zh")).toContain("1950 至 2027");
});
