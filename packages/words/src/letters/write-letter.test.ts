import {
  APPLICATION_TYPES,
  LETTER_KINDS,
  letterWordsProblems,
  type LetterFacts,
  type LetterText,
} from "@regolith/domain";
import { LOCALES } from "../locale.ts";
import { inventedLetterFacts } from "./invented-letter.ts";
import { standardLetterWords, writeLetter } from "./write-letter.ts";

const EVERY = LETTER_KINDS.flatMap((kind) =>
  APPLICATION_TYPES.map((type) => [kind, type] as const),
);
const textOf = ({ subject, parts }: LetterText) =>
  [subject, ...parts.map(({ text }) => text)].join("\n");

it.each(EVERY)("the standard letter %s of %s could be saved as it is", (kind, type) => {
  expect(letterWordsProblems(kind, standardLetterWords(kind, type))).toEqual([]);
});

it.each(EVERY)("the standard letter %s of %s leaves no brace in either language", (kind, type) => {
  for (const locale of LOCALES) {
    const facts = inventedLetterFacts(kind, type, locale);
    const text = textOf(writeLetter(facts, standardLetterWords(kind, type), locale));
    expect(text).not.toMatch(/[{}]/u);
    expect(text).toContain(facts.number);
    expect(text).toContain(facts.title);
    expect(text).toContain(locale === "en" ? "2 March 2099" : "2099 年 3 月 2 日");
  }
});

it("letters differ by what is applied for", () => {
  const bodies = APPLICATION_TYPES.map((type) => standardLetterWords("APPROVED", type).bodyEn);
  expect(bodies[0]).toContain("the work described");
  expect(bodies[1]).toContain("exhibition");
});

const GRANTED: LetterFacts = {
  ...{
    kind: "APPROVED",
    type: "RESEARCH",
    applicant: "Ada Okoye",
    nativeName: "艾达",
    number: "2026-0147",
  },
  ...{ title: "Old glass", round: { nameEn: "Round 2026-2", nameZh: "2026 年第二批" } },
  decidedAt: new Date("2026-12-01T16:30:00Z"),
  samples: [
    {
      ...{ code: "CE5C0100YJFM00103", requestMode: "BY_MASS", outcome: "GRANTED" },
      ...{ minimumUg: 20_000n, optimumUg: 50_500n, grantedUg: 35_100n },
      ...{ inPlaceCode: null, note: "Keep dry." },
    },
    {
      ...{ code: "CE5Z0001", requestMode: "WHOLE_UNIT", outcome: "GRANTED", grantedUg: 1_731_500n },
      ...{ minimumUg: null, optimumUg: null, inPlaceCode: "CE5Z0002", note: "" },
    },
    {
      ...{ code: "CE5C0300", requestMode: "BY_MASS", outcome: "REFUSED", grantedUg: null },
      ...{ minimumUg: 10_000n, optimumUg: 10_000n, inPlaceCode: null, note: "Promised already." },
    },
  ],
  ...{ reasonCode: null, reasons: ["Ranked first."], comments: ["A clear plan.", " "] },
  ...{ appealEnd: null, reserveEnd: null },
};

it.each([
  [
    "en",
    [
      "2 December 2026",
      "CE5C0100YJFM00103: 35.1 mg granted (20 to 50.5 mg asked for)",
      "CE5Z0001: given in its place is CE5Z0002, granted as a whole, 1,731.5 mg",
      "CE5C0300: not granted. Promised already.",
      "CE5C0100YJFM00103: Keep dry.",
      "A clear plan.",
      "Ranked first.",
      "Dear Ada Okoye,",
    ],
  ],
  [
    "zh",
    [
      "尊敬的艾达：",
      "2026 年 12 月 2 日",
      "CE5C0100YJFM00103：批准 35.1 mg（申请 20 至 50.5 mg）",
      "CE5Z0001：以 CE5Z0002 替代，批准整件，1,731.5 mg",
      "CE5C0300：未批准。Promised already.",
      "CE5C0100YJFM00103：Keep dry.",
      "A clear plan.",
      "Ranked first.",
    ],
  ],
] as const)("says in %s what is granted, under which conditions, and why not", (locale, lines) => {
  const { parts } = writeLetter(GRANTED, standardLetterWords("APPROVED", "RESEARCH"), locale);
  const texts = parts.flatMap(({ text }) => text.split("\n"));
  for (const line of lines) expect(texts).toContain(line);
  expect(parts.filter(({ kind }) => kind === "QUOTE")).toHaveLength(1);
});

it("says nothing of comments and conditions where there are none", () => {
  const samples = GRANTED.samples.map((sample) => ({ ...sample, note: "" }));
  const facts = { ...GRANTED, samples, comments: [], reasons: [] };
  const { parts } = writeLetter(facts, standardLetterWords("APPROVED", "RESEARCH"), "en");
  expect(parts.filter(({ kind }) => kind === "HEADING").map(({ text }) => text)).toEqual([
    "What is granted",
    "What happens next",
  ]);
});

const DECLINED: LetterFacts = {
  ...{ ...GRANTED, kind: "DECLINED", reasonCode: "METHOD_NOT_READY", reasons: ["Try it first."] },
  samples: GRANTED.samples.map((one) => ({ ...one, outcome: "UNDECIDED", note: "" })),
  appealEnd: new Date("2026-12-31T16:00:00Z"),
};

it.each([
  ["en", "31 December 2026, 24:00 Beijing time (UTC+8)", "CE5C0300: 10 mg asked for"],
  ["zh", "2026 年 12 月 31 日 24:00（北京时间，UTC+8）", "CE5C0300：申请 10 mg"],
] as const)(
  "says in %s until when to appeal, and nothing once it is over",
  (locale, until, line) => {
    const words = standardLetterWords("DECLINED", "RESEARCH");
    const text = textOf(writeLetter(DECLINED, words, locale));
    expect(text).toContain(until);
    expect(text).toContain(line);
    expect(text).toContain("Try it first.");
    const final = textOf(writeLetter({ ...DECLINED, appealEnd: null }, words, locale));
    expect(final).not.toMatch(/appeal|申诉/iu);
  },
);

it.each([
  ["en", "until 1 December 2027, 24:00 Beijing time (UTC+8)"],
  ["zh", "候补期限至 2027 年 12 月 1 日 24:00（北京时间，UTC+8）"],
] as const)("says in %s until when the reserve list holds", (locale, until) => {
  const facts: LetterFacts = {
    ...GRANTED,
    kind: "RESERVED",
    reserveEnd: new Date("2027-12-01T16:00:00Z"),
  };
  const words = standardLetterWords("RESERVED", "PUBLIC_WELFARE");
  expect(textOf(writeLetter(facts, words, locale))).toContain(until);
});
