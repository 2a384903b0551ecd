import { filledChanges, sectionsToChange } from "./section-pins.ts";

const application = {
  type: "RESEARCH",
  team: { members: [{ fullName: "Bo Vik" }] },
  items: [{ sample: { code: "CE5C0000YJYX048" } }],
  analysis: { steps: [] },
} as const;

it("offers each section's questions, and its rows with theirs", () => {
  const sections = sectionsToChange(application, "en");
  const project = sections.find(({ key }) => key === "PROJECT");
  expect(project?.pins[0]).toEqual({ value: "title", label: "Title" });
  const samples = sections.find(({ key }) => key === "SAMPLES");
  expect(samples?.pins).toMatchObject([
    {
      group: "sample 1 CE5C0000YJYX048",
      items: expect.arrayContaining([
        { value: "0", label: "sample 1" },
        { value: "0.minimumMg", label: "sample 1: Minimum mass" },
      ]),
    },
  ]);
});

it("reads what was ticked, pinned and said, further changes once something is said", () => {
  const values = {
    ...{ "section.PROJECT": "on", "pin.PROJECT.0": "novelty", "reason.PROJECT.0": " What? " },
    ...{ "pin.PROJECT.1": "", "reason.PROJECT.1": "", "reason.PROJECT.2": "And?" },
    ...{ "section.SAMPLES": "on", "pin.SAMPLES.0": "3.minimumMg", "reason.SAMPLES.0": "Less." },
    ...{ "section.TEAM": "on", "pin.TEAM.0": "1", "reason.TEAM.0": "" },
    ...{ "reason.DATA.0": "not ticked" },
  };
  expect(filledChanges(values)).toEqual([
    { slot: 0, input: { section: "TEAM", reason: "", row: 1 } },
    { slot: 0, input: { section: "PROJECT", reason: "What?", field: "novelty" } },
    { slot: 2, input: { section: "PROJECT", reason: "And?" } },
    { slot: 0, input: { section: "SAMPLES", reason: "Less.", row: 3, field: "minimumMg" } },
  ]);
});
