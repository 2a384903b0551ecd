import { aCompleteApplication, anApplication, aSample } from "@regolith/db/testing";
import { change, done, refusals, seen } from "../support/application-requests.ts";
import { applicationId } from "../support/ids.ts";
import { anItem, aStep, SECTION_INPUTS } from "../support/section-inputs.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let pi: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
});
afterAll(() => api.stop());

async function aDraft(): Promise<string> {
  return applicationId(await anApplication(api.db.prisma, { personId: pi.id }));
}

const PROJECT = { title: "", summary: "", background: "", objectives: "", novelty: "" };

async function saveProject(id: string, expectedVersion: number, answers: Partial<typeof PROJECT>) {
  const input = { id, expectedVersion, ...PROJECT, ...answers };
  return change(api, pi, "applicationSectionSaveProject", input);
}

const versionOf = async (id: string, section: string) =>
  (await seen(api, pi, id)).sections.find(({ key }) => key === section)?.version;

it("lets exactly one of two saves made at the same moment win, and shows it to the other", async () => {
  const id = await aDraft();
  const titles = ["First tab", "Second tab"];
  const saves = await Promise.all(titles.map((title) => saveProject(id, 0, { title })));
  const won = saves.filter(({ application }) => application !== null);
  const lost = saves.filter(({ application }) => application === null);
  expect([won.length, lost.length]).toEqual([1, 1]);
  expect(refusals(lost[0]?.problems ?? [])).toEqual(["STALE"]);
  expect(lost[0]?.current?.project.title).toBe(won[0]?.application?.project.title);
  expect(await versionOf(id, "PROJECT")).toBe(1);
});

it("lets saves of different sections at the same moment all win", async () => {
  const id = await aDraft();
  const saves = await Promise.all(
    Object.entries(SECTION_INPUTS).map(([section, answers]) =>
      change(api, pi, `applicationSectionSave${section}`, { id, expectedVersion: 0, ...answers }),
    ),
  );
  expect(saves.flatMap(({ problems }) => problems)).toEqual([]);
});

it("answers a save as before when its first answer was lost, without saving again", async () => {
  const id = await aDraft();
  const { Project, Team, Schedule, Undertakings } = SECTION_INPUTS;
  for (const [section, answers] of Object.entries({ Project, Team, Schedule, Undertakings })) {
    const input = { id, expectedVersion: 0, ...answers };
    await done(api, pi, `applicationSectionSave${section}`, input);
    const repeated = await change(api, pi, `applicationSectionSave${section}`, input);
    expect(repeated.problems).toEqual([]);
    expect(
      repeated.application?.sections.find(({ key }) => key === section.toUpperCase())?.version,
    ).toBe(1);
  }
  const { code } = await aSample(api.db.prisma);
  const figures = { minimumMg: 0.1, optimumMg: 0.3, equivalenceCriteria: ["LITHOLOGY"] };
  const samples = { id, expectedVersion: 0, items: [anItem(code, figures)] };
  const steps = [aStep(code, { destructive: true, consumedMg: 0.25 }), aStep(null)];
  for (const [name, input] of [
    ["applicationSectionSaveSamples", samples],
    ["applicationSectionSaveAnalysis", { id, expectedVersion: 0, steps }],
  ] as const) {
    const first = await done(api, pi, name, input);
    const repeated = await change(api, pi, name, input);
    expect(repeated.application?.version).toBe(first.version);
  }
});

it("refuses an older text once a newer one is stored", async () => {
  const id = await aDraft();
  await saveProject(id, 0, { title: "One" });
  await saveProject(id, 1, { title: "Two" });
  const late = await saveProject(id, 0, { title: "One" });
  expect(refusals(late.problems)).toEqual(["STALE"]);
  expect(late.current?.project.title).toBe("Two");
});

it("saves what is incomplete or not right yet", async () => {
  const id = await aDraft();
  const answers = { ...SECTION_INPUTS.Applicant, email: "no address", orcid: "0000", country: "" };
  const input = { id, expectedVersion: 0, ...answers };
  const saved = await done(api, pi, "applicationSectionSaveApplicant", input);
  const [applicant] = saved.sections;
  expect(applicant).toMatchObject({ version: 1, progress: "IN_PROGRESS" });
  expect(refusals(saved.submissionProblems)).toEqual(
    expect.arrayContaining([
      "INVALID_EMAIL applicant email",
      "INVALID_ORCID applicant orcid",
      "REQUIRED applicant country",
    ]),
  );
});

it("keeps Chinese, signs and line breaks exactly as they were written", async () => {
  const id = await aDraft();
  const title = "嫦娥五号月壤中的水 — “玻璃” & <b>𝕏</b>";
  const summary = "一\n\n二\t三\r\n😀 é \u200b";
  const saved = await saveProject(id, 0, { title, summary });
  expect(saved.application?.project).toEqual({ title, summary });
});

it("keeps the id of an item as long as its sample is asked for", async () => {
  const id = await aDraft();
  const [one, two] = [await aSample(api.db.prisma), await aSample(api.db.prisma)];
  const save = async (expectedVersion: number, ...codes: string[]) => {
    const items = codes.map((code) => anItem(code));
    return done(api, pi, "applicationSectionSaveSamples", { id, expectedVersion, items });
  };
  const [first] = (await save(0, one.code)).items;
  const [, kept] = (await save(1, two.code, one.code)).items;
  expect(kept?.id).toBe(first?.id);
  const [again] = (await save(2, two.code)).items;
  expect((await save(3, one.code)).items[0]?.id).not.toBe(first?.id);
  expect(again?.id).toBeDefined();
});

it("says of figures that are no amounts what is wrong with each, and keeps none of them", async () => {
  const id = await aDraft();
  const powder = await aSample(api.db.prisma);
  const piece = await aSample(api.db.prisma, { form: "CLAST", requestMode: "WHOLE_UNIT" });
  const other = await aSample(api.db.prisma);
  const refused = await change(api, pi, "applicationSectionSaveSamples", {
    ...{ id, expectedVersion: 0 },
    items: [
      anItem(powder.code, { minimumMg: 5, optimumMg: 2 }),
      anItem(piece.code, { optimumMg: 3 }),
      anItem(other.code, { minimumMg: 0.05 }),
      anItem(powder.code),
    ],
  });
  expect(refusals(refused.problems)).toEqual([
    "DUPLICATE_SAMPLE samples 3 sampleCode",
    "MASS_STEP samples 2 minimumMg",
    "MINIMUM_ABOVE_OPTIMUM samples 0 minimumMg",
    "WHOLE_UNIT_ONLY samples 1 optimumMg",
  ]);
  const unreadable = await change(api, pi, "applicationSectionSaveSamples", {
    ...{ id, expectedVersion: 0 },
    items: [anItem("NO SUCH CODE\0", { minimumMg: -1 }), anItem(other.code, { optimumMg: 1e300 })],
  });
  expect(refusals(unreadable.problems)).toEqual([
    "MASS_NOT_POSITIVE samples 0 minimumMg",
    "OUT_OF_RANGE samples 1 optimumMg",
    "UNKNOWN_SAMPLE samples 0 sampleCode",
  ]);
  expect(await versionOf(id, "SAMPLES")).toBe(0);
});

it("shows live what is wrong with a sample asked for, without keeping it from being saved", async () => {
  const id = await aDraft();
  const powder = await aSample(api.db.prisma, { stockUg: 3_000n });
  const items = [anItem(powder.code, { minimumMg: 1, optimumMg: 5 })];
  const input = { id, expectedVersion: 0, items };
  const saved = await done(api, pi, "applicationSectionSaveSamples", input);
  expect(saved.items[0]?.problems).toMatchObject([
    { code: "MORE_THAN_LEFT", path: ["optimumMg"], params: [{ name: "leftMg", value: "3" }] },
  ]);
});

it("unlocks only the sections named in a request for changes", async () => {
  const secretariat = await api.signUp("Sun Wen", ["SECRETARIAT"]);
  const row = await aCompleteApplication(api.db.prisma, { personId: pi.id, status: "SUBMITTED" });
  const id = applicationId(row);
  const { version } = await seen(api, secretariat, id);
  await done(api, secretariat, "applicationRequestChanges", {
    ...{ id, expectedVersion: version, idempotencyKey: "one" },
    sections: [{ section: "PROJECT", reason: "Shorter, please." }],
  });
  expect((await saveProject(id, 1, { title: "Short" })).problems).toEqual([]);
  for (const [section, answers] of Object.entries(SECTION_INPUTS)) {
    if (section === "Project") continue;
    const input = { id, expectedVersion: 1, ...answers };
    const { problems } = await change(api, pi, `applicationSectionSave${section}`, input);
    expect(problems.map(({ code }) => code)).toEqual(["SECTION_LOCKED"]);
  }
});
