import { aClastItem, aPowderItem, completeAnswers } from "../../testing/builders.ts";
import type { Answers, SectionKey } from "./answers.ts";
import { SECTION_KEYS } from "./answers.ts";
import { EMPTY_ANSWERS } from "./empty-answers.ts";
import { shapeProblems } from "./shape.ts";

function found<Key extends SectionKey>(key: Key, answers: Answers[Key]): string[] {
  return shapeProblems(key, answers).map(({ code, path }) => [code, ...(path ?? [])].join(" "));
}

describe("a save of a draft", () => {
  it.each(SECTION_KEYS)("is never blocked by an empty %s section", (key) => {
    expect(shapeProblems(key, EMPTY_ANSWERS[key])).toEqual([]);
  });

  it("keeps what is unfinished: half an address, no figures, the end before the start", () => {
    const { APPLICANT, SCHEDULE } = completeAnswers();
    expect(
      found("APPLICANT", { ...APPLICANT, email: "ada@", orcid: "0000", country: "?" }),
    ).toEqual([]);
    expect(found("SCHEDULE", { ...SCHEDULE, endsOn: "2020-01-01" })).toEqual([]);
    expect(
      found("SAMPLES", { items: [aPowderItem({ minimumUg: null, optimumUg: null, reason: "" })] }),
    ).toEqual([]);
  });
});

describe("a save is refused", () => {
  it("at every answer that is too long", () => {
    const { PROJECT } = completeAnswers();
    const long = { ...PROJECT, title: "t".repeat(201), summary: "月".repeat(2_001) };
    expect(found("PROJECT", long)).toEqual(["TOO_LONG project title", "TOO_LONG project summary"]);
    expect(found("PROJECT", { ...PROJECT, background: "b".repeat(6_000) })).toEqual([]);
    expect(found("PROJECT", { ...PROJECT, background: "b".repeat(6_001) })).toEqual([
      "TOO_LONG project background",
    ]);
  });

  it("at every text there is, however it is entered", () => {
    const endless = "x".repeat(10_000);
    for (const key of SECTION_KEYS) {
      const answers = completeAnswers()[key];
      const texts = Object.entries(answers).filter(([, value]) => typeof value === "string");
      const names = texts.map(([name]) => name).filter((name) => !/^(starts|ends)On$/u.test(name));
      const filled = { ...answers, ...Object.fromEntries(names.map((name) => [name, endless])) };
      expect(shapeProblems(key, filled).map(({ path }) => path?.[1])).toEqual(names);
    }
  });

  it("at the member, item or step that is wrong", () => {
    const items = [aPowderItem(), aClastItem({ reason: "r".repeat(1_001) })];
    expect(found("SAMPLES", { items })).toEqual(["TOO_LONG samples 1 reason"]);
  });

  it("when there are too many samples", () => {
    const items = Array.from({ length: 51 }, (_, n) => aPowderItem({ sampleId: String(n) }));
    expect(shapeProblems("SAMPLES", { items })).toEqual([
      { code: "TOO_MANY", path: ["samples", "items"], params: { max: 50, count: 51 } },
    ]);
  });

  it.each([
    [aPowderItem({ minimumUg: 50n }), "MASS_STEP samples 0 minimumMg"],
    [aPowderItem({ optimumUg: 0n, minimumUg: null }), "MASS_NOT_POSITIVE samples 0 optimumMg"],
    [
      aPowderItem({ minimumUg: 300n, optimumUg: 200n }),
      "MINIMUM_ABOVE_OPTIMUM samples 0 minimumMg",
    ],
    [aClastItem({ optimumUg: 100n }), "WHOLE_UNIT_ONLY samples 0 optimumMg"],
  ])("for figures that are no amount (%#)", (item, expected) => {
    expect(found("SAMPLES", { items: [item] })).toEqual([expected]);
  });

  it("at the second mention of a sample", () => {
    expect(found("SAMPLES", { items: [aPowderItem(), aClastItem(), aPowderItem()] })).toEqual([
      "DUPLICATE_SAMPLE samples 2 sampleCode",
    ]);
  });

  it("for a step that consumes less than nothing", () => {
    const [step] = completeAnswers().ANALYSIS.steps;
    if (step === undefined) throw new Error("no step");
    expect(found("ANALYSIS", { steps: [{ ...step, consumedUg: -1n }] })).toEqual([
      "OUT_OF_RANGE analysis 0 consumedMg",
    ]);
  });
});
