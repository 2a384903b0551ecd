import type { SectionAnswersFragment } from "@regolith/client";
import {
  APPLICATION_TYPES,
  EMPTY_ANSWERS,
  type ApplicationType,
  sectionForm,
  type SectionKey,
  sectionsOf,
} from "@regolith/domain";
import { readAnswers } from "./read-answers.ts";
import { readForm, ROW_COUNT } from "./read-form.ts";
import { isSameWords } from "./words.ts";

const { SAMPLES: _samples, ANALYSIS: _analysis, DATA, UNDERTAKINGS, ...others } = EMPTY_ANSWERS;

/** An application of which nothing was answered, as the API gives it. */
const EMPTY: SectionAnswersFragment = {
  applicant: others.APPLICANT,
  team: { worksAlone: false, members: [] },
  project: others.PROJECT,
  exhibition: others.EXHIBITION,
  items: [],
  analysis: { steps: [] },
  venue: others.VENUE,
  facilities: others.FACILITIES,
  experience: others.EXPERIENCE,
  security: others.SECURITY,
  period: others.PERIOD,
  schedule: others.SCHEDULE,
  dataPlan: DATA,
  undertakings: { ...UNDERTAKINGS, signedAt: null },
};

const SECTIONS = APPLICATION_TYPES.flatMap((type) =>
  sectionsOf(type).map((key): [ApplicationType, SectionKey] => [type, key]),
);

it.each(SECTIONS)(
  "the %s page of %s shows exactly what it sends, so that opening it saves nothing",
  (type, key) => {
    const form = sectionForm(type, key);
    const sent = new FormData();
    sent.set(ROW_COUNT, "0");
    for (const { name, kind } of form.fields) if (kind !== "boolean") sent.set(name, "");
    const shown = readAnswers(EMPTY, form);
    expect(Object.keys(shown.fields)).toEqual(form.fields.map(({ name }) => name));
    expect(isSameWords(shown, readForm(sent, form))).toBe(true);
  },
);

it("the team page shows who is saved as it sends them, so that opening it saves nothing and renames nobody", () => {
  const member = {
    ...{ id: "bo", state: "LISTED", isViewer: false, fullName: "Bo", nativeName: "" },
    ...{ email: "bo@example.org", institution: "i", country: "NO", role: "STUDENT" },
    contribution: "SIMS",
  } as const satisfies SectionAnswersFragment["team"]["members"][number];
  const application = { ...EMPTY, team: { worksAlone: false, members: [member] } };
  const form = sectionForm("RESEARCH", "TEAM");
  const shown = readAnswers(application, form);
  const sent = new FormData();
  sent.set(ROW_COUNT, "1");
  for (const [name, value] of Object.entries(shown.rows[0] ?? {})) {
    if (typeof value === "string") sent.set(`0.${name}`, value);
  }
  expect(sent.get("0.id")).toBe("bo");
  expect(isSameWords(shown, readForm(sent, form))).toBe(true);
});

it("what the public-welfare form does not ask of a sample is not shown of it", () => {
  const sample = { code: "A1" } as SectionAnswersFragment["items"][number]["sample"];
  const item = {
    ...{ id: "1", minimumMg: 1, optimumMg: 2, reason: "r", acceptsEquivalent: false },
    ...{ equivalenceCriteria: [], equivalenceNote: "", preparation: "AS_IS" },
    ...{ problems: [], sample },
  } as const satisfies Omit<SectionAnswersFragment["items"][number], "__typename">;
  const application = { ...EMPTY, items: [item] } as unknown as SectionAnswersFragment;
  const [shown] = readAnswers(application, sectionForm("PUBLIC_WELFARE", "SAMPLES")).rows;
  expect(shown).toMatchObject({ sampleCode: "A1", optimumMg: "2" });
  expect(shown).not.toHaveProperty("preparation");
});
