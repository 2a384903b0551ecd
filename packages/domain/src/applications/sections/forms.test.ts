import { completeAnswers, completeWelfareAnswers } from "../../testing/builders.ts";
import { APPLICATION_TYPES, type ApplicationType } from "../status.ts";
import { SECTION_KEYS, type Answers, type SectionKey } from "./answers.ts";
import { EMPTY_ANSWERS } from "./empty-answers.ts";
import { hasSection, sectionForm, sectionsOf } from "./forms.ts";

const LISTS = ["members", "items", "steps"];

function answersIn(key: SectionKey): string[] {
  return Object.keys(EMPTY_ANSWERS[key]).filter((name) => !LISTS.includes(name));
}

it.each<[ApplicationType, readonly SectionKey[]]>([
  [
    "RESEARCH",
    [
      ...(["APPLICANT", "TEAM", "PROJECT", "SAMPLES", "ANALYSIS"] as const),
      ...(["FACILITIES", "EXPERIENCE", "SCHEDULE", "DATA", "UNDERTAKINGS"] as const),
    ],
  ],
  [
    "PUBLIC_WELFARE",
    [
      ...(["APPLICANT", "TEAM", "EXHIBITION", "SAMPLES", "VENUE", "FACILITIES"] as const),
      ...(["SECURITY", "PERIOD", "SCHEDULE", "DATA", "UNDERTAKINGS"] as const),
    ],
  ],
])("the %s form has its sections in order", (type, keys) => {
  expect(sectionsOf(type)).toEqual(keys);
});

it("project, analysis plan and experience give way, and every other section of research stays", () => {
  const given = SECTION_KEYS.filter((key) => hasSection("RESEARCH", key));
  expect(given.filter((key) => !hasSection("PUBLIC_WELFARE", key))).toEqual([
    "PROJECT",
    "ANALYSIS",
    "EXPERIENCE",
  ]);
});

it("every answer there is can be given in one form or the other", () => {
  for (const key of SECTION_KEYS) {
    const asked = APPLICATION_TYPES.filter((type) => hasSection(type, key)).flatMap((type) =>
      // An institution is given with where it stands in the directory.
      sectionForm(type, key).fields.flatMap(({ name, kind }) =>
        kind === "institution" ? [name, `${name}Id`] : [name],
      ),
    );
    expect(new Set(asked)).toEqual(new Set(answersIn(key)));
  }
});

it.each(APPLICATION_TYPES)("the %s form asks nothing that has no place", (type) => {
  const complete = type === "RESEARCH" ? completeAnswers() : completeWelfareAnswers();
  for (const key of sectionsOf(type)) {
    const { key: own, fields } = sectionForm(type, key);
    expect(own).toBe(key);
    expect(Object.keys(EMPTY_ANSWERS[key])).toEqual(
      expect.arrayContaining(fields.map(({ name }) => name)),
    );
  }
  const others = SECTION_KEYS.filter((key) => !hasSection(type, key));
  const left: Partial<Answers> = Object.fromEntries(others.map((key) => [key, complete[key]]));
  expect(left).toEqual(Object.fromEntries(others.map((key) => [key, EMPTY_ANSWERS[key]])));
});

it("a section the form does not have is no section of it", () => {
  expect(() => sectionForm("PUBLIC_WELFARE", "ANALYSIS")).toThrow("has no section ANALYSIS");
});
