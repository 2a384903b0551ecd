import type { LetterKind } from "./letter.ts";
import { allowedIn, LETTER_PLACEHOLDERS, neededIn } from "./placeholders.ts";
import { LETTER_KINDS } from "./letter.ts";
import {
  LETTER_BODY_MAX_LENGTH,
  LETTER_SUBJECT_MAX_LENGTH,
  letterWordsProblems,
  type LetterWords,
} from "./template.ts";

const body = "{applicant} {number}\n\n{reasons}";
const words = (changes: Partial<LetterWords> = {}): LetterWords => ({
  ...{ subjectEn: "About {number}", bodyEn: body, subjectZh: "关于 {number}", bodyZh: body },
  ...changes,
});
const found = (changes: Partial<LetterWords>, kind: LetterKind = "RESERVED") =>
  letterWordsProblems(kind, words(changes)).map(({ code, path = [], params = {} }) =>
    [code, ...path, ...Object.values(params)].join(" "),
  );

it("takes words that name what the letter needs", () => {
  expect(found({})).toEqual([]);
});

it.each([
  ["a missing subject", { subjectZh: " " }, ["REQUIRED subjectZh"]],
  [
    "a subject too long",
    { subjectEn: "x".repeat(LETTER_SUBJECT_MAX_LENGTH + 1) },
    ["TOO_LONG subjectEn 200 201"],
  ],
  [
    "a body too long",
    { bodyEn: "x".repeat(LETTER_BODY_MAX_LENGTH + 1) },
    ["TOO_LONG bodyEn 10000 10001"],
  ],
  ["a subject of two lines", { subjectEn: "a\nb" }, ["ONE_LINE_ONLY subjectEn"]],
  ["a half of a pair", { subjectEn: "\ud800" }, ["INVALID subjectEn"]],
  [
    "a name it does not know, once",
    { subjectEn: "{numbr} {numbr}" },
    [
      "UNKNOWN_PLACEHOLDER subjectEn {numbr} {applicant} {number} {title} {round} {date} {reserveUntil} {contact} {samples} {reasons} {comments}",
    ],
  ],
  [
    "a needed name that is gone",
    { bodyZh: "{applicant}\n{reasons}" },
    ["PLACEHOLDER_MISSING bodyZh {number}"],
  ],
  [
    "a list inside a sentence",
    { bodyEn: `${body}\nsee {reasons} here` },
    ["PLACEHOLDER_NOT_ALONE bodyEn {reasons}"],
  ],
  [
    "a list in a subject",
    { subjectEn: "{reasons}" },
    ["PLACEHOLDER_NOT_ALONE subjectEn {reasons}"],
  ],
  ["a brace that opens nothing", { bodyEn: `${body}\n{number` }, ["STRAY_BRACE bodyEn {"]],
  ["a brace that closes nothing", { subjectZh: "number}" }, ["STRAY_BRACE subjectZh }"]],
])("names %s", (_, changes, problems) => {
  expect(found(changes)).toEqual(problems);
});

it("knows the end of appeals in the letter that declines, and in no other", () => {
  const naming = {
    bodyEn: `${body}\n{comments}\n{appealUntil}`,
    bodyZh: `${body}\n{comments}\n{appealUntil}`,
  };
  expect(found(naming, "DECLINED")).toEqual([]);
  expect(found(naming, "RESERVED").map((one) => one.split(" {")[0])).toEqual([
    "UNKNOWN_PLACEHOLDER bodyEn",
    "UNKNOWN_PLACEHOLDER bodyZh",
  ]);
});

it.each(LETTER_KINDS)("%s needs only what it knows", (kind) => {
  expect(neededIn(kind).filter((name) => !allowedIn(kind).includes(name))).toEqual([]);
  expect(allowedIn(kind).filter((name) => !LETTER_PLACEHOLDERS.includes(name))).toEqual([]);
});
