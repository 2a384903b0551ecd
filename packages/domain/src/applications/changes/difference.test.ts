import { aMember, aPowderItem } from "../../testing/builders.ts";
import { answersAsSeen } from "../team/seen.ts";
import type { AnalysisStepAnswers, Answers } from "../sections/answers.ts";
import { EMPTY_ANSWERS } from "../sections/empty-answers.ts";
import { alignInOrder } from "./align-rows.ts";
import { isChanged, sectionDifference, type SectionDifference } from "./difference.ts";

const answers = (changes: Partial<Answers>): Answers => ({ ...EMPTY_ANSWERS, ...changes });

const said = ({ answers: own, rows }: SectionDifference): readonly unknown[] => [
  ...own.map(({ path, before, after }) => [path.join("."), before, after]),
  ...rows.map(({ change, place, label, answers: ofRow }) => [
    ...[change, place, label],
    ofRow.map(({ path, before, after }) => [path.at(-1), before, after]),
  ]),
];

it("names each answer that is not what it was", () => {
  const project = { ...EMPTY_ANSWERS.PROJECT, title: "Water", summary: "Same" };
  const difference = sectionDifference(
    ...(["RESEARCH", "PROJECT"] as const),
    answers({ PROJECT: project }),
    answers({ PROJECT: { ...project, title: "Water in glass", novelty: "New" } }),
  );
  expect(said(difference)).toEqual([
    ["project.title", "Water", "Water in glass"],
    ["project.novelty", "", "New"],
  ]);
  expect(difference.answers[0]?.field.kind).toBe("text");
});

it("finds nothing where nothing was changed", () => {
  const same = answers({
    SAMPLES: { items: [aPowderItem()] },
    TEAM: { worksAlone: false, members: [aMember()] },
  });
  for (const section of ["SAMPLES", "TEAM", "PROJECT", "ANALYSIS"] as const) {
    expect(isChanged(sectionDifference("RESEARCH", section, same, same))).toBe(false);
  }
});

it("follows a sample by itself, whatever its place, and says what came and went", () => {
  const [one, two, three] = ["a", "b", "c"].map((id) =>
    aPowderItem({ sampleId: id, sampleCode: `CE-${id}` }),
  );
  if (one === undefined || two === undefined || three === undefined) throw new Error("Three");
  const before = answers({ SAMPLES: { items: [one, two] } });
  const less = { ...one, optimumUg: 12_300n, acceptsEquivalent: true };
  const after = answers({ SAMPLES: { items: [three, less] } });
  const { rows } = sectionDifference("RESEARCH", "SAMPLES", before, after);
  expect(rows.map(({ change, place, label }) => [change, place, label])).toEqual([
    ["ADDED", 0, "CE-c"],
    ["CHANGED", 1, "CE-a"],
    ["REMOVED", 1, "CE-b"],
  ]);
  expect(rows[1]?.answers.map(({ path, before: was, after: is }) => [path, was, is])).toEqual([
    [["samples", "1", "optimumMg"], 20_000n, 12_300n],
    [["samples", "1", "acceptsEquivalent"], false, true],
  ]);
});

const step = (technique: string, changes: Partial<AnalysisStepAnswers> = {}) => ({
  ...{ sampleId: "a", techniqueCode: null, technique, instrument: "", place: "" },
  ...{ destructive: false, consumedUg: null, ...changes },
});

it("keeps steps that stayed, and pairs what was changed between them", () => {
  const difference = sectionDifference(
    ...(["RESEARCH", "ANALYSIS"] as const),
    answers({ ANALYSIS: { steps: [step("CT"), step("SEM"), step("SIMS")] } }),
    answers({
      ANALYSIS: {
        steps: [step("CT"), step("SEM", { place: "Xi'an" }), step("EPMA"), step("SIMS")],
      },
    }),
  );
  expect(said(difference)).toEqual([
    ["CHANGED", 1, "SEM", [["place", "", "Xi'an"]]],
    [
      ...["ADDED", 2, "EPMA"],
      [
        ["sampleCode", null, "a"],
        ["technique", null, "EPMA"],
      ],
    ],
  ]);
});

it("aligns in order without losing or doubling a row", () => {
  const pairs = alignInOrder(
    Array.from("abcdxy"),
    Array.from("aXcdefy"),
    (one, other) => one === other,
  );
  expect(pairs.flatMap(({ before }) => before?.row ?? []).join("")).toBe("abcdxy");
  expect(pairs.flatMap(({ after }) => after?.row ?? []).join("")).toBe("aXcdefy");
  expect(pairs.filter(({ before, after }) => before?.row === after?.row)).toHaveLength(4);
});

describe("as somebody sees it", () => {
  const applicant = { ...EMPTY_ANSWERS.APPLICANT, fullName: "Ada", telephone: "1" };
  const before = answers({
    APPLICANT: applicant,
    TEAM: { worksAlone: false, members: [aMember({ email: "old@example.org" })] },
  });
  const after = answers({
    APPLICANT: { ...applicant, telephone: "2" },
    TEAM: { worksAlone: false, members: [aMember({ email: "new@example.org" })] },
  });
  const seenBy = (kind: "PI" | "CO_INVESTIGATOR" | "READER", section: "APPLICANT" | "TEAM") =>
    isChanged(
      sectionDifference(
        ...(["RESEARCH", section] as const),
        answersAsSeen(before, { kind }),
        answersAsSeen(after, { kind }),
      ),
    );

  it.each([
    ["PI", true],
    ["READER", true],
    ["CO_INVESTIGATOR", false],
  ] as const)("a %s sees changed contacts: %s", (kind, expected) => {
    expect(seenBy(kind, "APPLICANT")).toBe(expected);
    expect(seenBy(kind, "TEAM")).toBe(expected);
  });
});
