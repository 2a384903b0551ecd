import {
  aClastItem,
  aPowderItem,
  completeAnswers,
  completeWelfareAnswers,
} from "../../testing/builders.ts";
import { APPLICATION_TYPES, type ApplicationType } from "../status.ts";
import type { Answers, SectionKey } from "./answers.ts";
import { EMPTY_ANSWERS } from "./empty-answers.ts";
import { sectionsOf } from "./forms.ts";
import { shapeProblems } from "./shape.ts";

const FORMS = APPLICATION_TYPES.flatMap((type) =>
  sectionsOf(type).map((key): [ApplicationType, SectionKey] => [type, key]),
);

function found<Key extends SectionKey>(
  key: Key,
  answers: Answers[Key],
  type: ApplicationType = "RESEARCH",
): string[] {
  return shapeProblems(type, key, answers).map(({ code, path }) =>
    [code, ...(path ?? [])].join(" "),
  );
}

describe("a save of a draft", () => {
  it.each(FORMS)("for %s is never blocked by an empty section %s", (type, key) => {
    expect(shapeProblems(type, key, EMPTY_ANSWERS[key])).toEqual([]);
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
    for (const [type, key] of FORMS) {
      const complete = type === "RESEARCH" ? completeAnswers() : completeWelfareAnswers();
      const answers = complete[key];
      const texts = Object.entries(answers).filter(([, value]) => typeof value === "string");
      const names = texts
        .filter(([name, value]) => !/^(?:(?:starts|ends)On|kind)$/u.test(name) && value !== "")
        .map(([name]) => name);
      const filled = { ...answers, ...Object.fromEntries(names.map((name) => [name, endless])) };
      expect(shapeProblems(type, key, filled).map(({ path }) => path?.[1])).toEqual(names);
    }
  });

  it("at the member, item or step that is wrong", () => {
    const items = [aPowderItem(), aClastItem({ reason: "r".repeat(1_001) })];
    expect(found("SAMPLES", { items })).toEqual(["TOO_LONG samples 1 reason"]);
  });

  it("when there are too many samples", () => {
    const items = Array.from({ length: 51 }, (_, n) => aPowderItem({ sampleId: String(n) }));
    expect(shapeProblems("RESEARCH", "SAMPLES", { items })).toEqual([
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

  it.each([0, -1, 1.5, 1_000_000_001, Number.NaN])("for %d visitors", (expectedVisitors) => {
    const { PERIOD } = completeWelfareAnswers();
    expect(found("PERIOD", { ...PERIOD, expectedVisitors }, "PUBLIC_WELFARE")).toEqual([
      "OUT_OF_RANGE period expectedVisitors",
    ]);
  });

  it("for answers to what the form of its type does not ask", () => {
    const { FACILITIES, SCHEDULE, DATA } = completeAnswers();
    expect(found("FACILITIES", FACILITIES, "PUBLIC_WELFARE")).toEqual([
      "NOT_ASKED facilities laboratories",
      "NOT_ASKED facilities security",
    ]);
    expect(found("SCHEDULE", SCHEDULE, "PUBLIC_WELFARE")).toEqual([
      "NOT_ASKED schedule startsOn",
      "NOT_ASKED schedule endsOn",
    ]);
    expect(found("DATA", DATA, "PUBLIC_WELFARE")).toEqual(["NOT_ASKED dataPlan repository"]);
  });

  it("for a preparation of what is shown to the public, where research may ask for one", () => {
    const items = [aClastItem(), aPowderItem({ preparation: "MOUNT" })];
    expect(found("SAMPLES", { items })).toEqual([]);
    expect(found("SAMPLES", { items }, "PUBLIC_WELFARE")).toEqual([
      "LENT_AS_IT_IS samples 1 preparation",
    ]);
  });
});

it("keeps where the institution stands in the directory", () => {
  const { APPLICANT } = completeAnswers();
  for (const institutionId of ["018f", null]) {
    expect(found("APPLICANT", { ...APPLICANT, institutionId })).toEqual([]);
  }
});
