import { aKey, anApplicationBy } from "../support/application-builders.ts";
import { change, done, refusals, seen } from "../support/application-requests.ts";
import { inLine, requestsSeen } from "../support/change-requests.ts";
import { anItem, SECTION_INPUTS } from "../support/section-inputs.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let ada: TestPerson;
let secretary: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  api.setNow("2026-11-30T01:00:00Z");
  ada = await api.signUp("Ada Probe");
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

type Change = Readonly<Record<string, unknown>>;

/** A submitted application of which changes are asked. */
async function asked(sections: readonly Change[], more: Change = {}) {
  const { id } = await anApplicationBy(api, ada, { status: "SUBMITTED" });
  const { version } = await seen(api, secretary, id);
  const input = { id, expectedVersion: version, ...aKey(), sections, ...more };
  return { id, input, outcome: await change(api, secretary, "applicationRequestChanges", input) };
}

async function save(id: string, section: string, key: string, answers: object) {
  const { sections } = await seen(api, ada, id);
  const expectedVersion = sections.find((one) => one.key === key)?.version ?? 0;
  return done(api, ada, `applicationSectionSave${section}`, { id, expectedVersion, ...answers });
}

async function send(id: string) {
  const { version } = await seen(api, ada, id);
  return change(api, ada, "applicationSubmit", { id, expectedVersion: version, ...aKey() });
}

const PROJECT = { section: "PROJECT", reason: "Say more." };

describe("changes that are asked for", () => {
  it("are pinned to a question, a row or a section, and due in a fortnight", async () => {
    const { id, outcome } = await asked([
      { section: "SAMPLES", row: 0, field: "optimumMg", reason: "Less will do." },
      { section: "PROJECT", field: "novelty", reason: "What is new?" },
      { section: "TEAM", reason: "Who else?" },
    ]);
    expect(outcome.problems).toEqual([]);
    const [request] = (await requestsSeen(api, ada, id)) ?? [];
    expect(request).toMatchObject({
      ...{ state: "OPEN", dueAt: "2026-12-14T16:00:00.000Z", extendable: false },
      sections: [
        { section: "TEAM", row: null, field: null, pinnedTo: null, reason: "Who else?" },
        { section: "PROJECT", field: "novelty", pinnedTo: "What is new beyond earlier work" },
        { section: "SAMPLES", row: 0, pinnedTo: "sample 1: Optimum mass" },
      ],
    });
    const [inChinese] = (await requestsSeen(api, ada, id, "zh")) ?? [];
    expect(inChinese?.sections[2]?.pinnedTo).toBe("样品 1：理想需求量");
    const { sections } = await seen(api, ada, id);
    const open = sections.filter(({ editable }) => editable).map(({ key }) => key);
    expect(open).toEqual(["TEAM", "PROJECT", "SAMPLES"]);
  });

  it("are not due today or before, and nothing is asked then", async () => {
    const { id, outcome } = await asked([PROJECT], { dueOn: "2026-11-30" });
    expect(refusals(outcome.problems)).toEqual(["DUE_DATE_PAST dueOn"]);
    expect(outcome.problems[0]?.message).toBe(
      "“Due date” is not in the future. Choose a day after today; it ends at 24:00 Beijing time.",
    );
    expect(await requestsSeen(api, secretary, id)).toEqual([]);
    expect(await seen(api, secretary, id)).toMatchObject({ status: "SUBMITTED" });
  });

  it("name only what the form and the answers have", async () => {
    const { outcome } = await asked([
      { section: "PROJECT", field: "colour", reason: "?" },
      { section: "SAMPLES", row: 9, reason: "?" },
      PROJECT,
      PROJECT,
    ]);
    expect(refusals(outcome.problems)).toEqual([
      "FIELD_NOT_IN_SECTION sections 0 field",
      "ROW_NOT_IN_SECTION sections 1 row",
      "SECTION_NAMED_TWICE sections 3 section",
    ]);
  });
});

describe("what was changed", () => {
  it("is shown word by word to office and applicant, and kept as it was sent", async () => {
    const { id } = await asked([
      PROJECT,
      { section: "SAMPLES", reason: "Other grains." },
      { section: "SCHEDULE", reason: "When?" },
    ]);
    const { project, items } = await seen(api, ada, id);
    await save(id, "Project", "PROJECT", {
      ...{ ...SECTION_INPUTS.Project, title: "Water in very old glass" },
      ...{ summary: project.summary, background: "测定橄榄石中的水含量。" },
    });
    const [code = ""] = items.map(({ sample }) => sample.code);
    await save(id, "Samples", "SAMPLES", {
      items: [anItem(code, { minimumMg: 1, optimumMg: 2.5, acceptsEquivalent: true })].map(
        (item) => ({ ...item, equivalenceNote: "As fine." }),
      ),
    });
    await save(id, "Schedule", "SCHEDULE", { ...SECTION_INPUTS.Schedule, startsOn: "2027-03-01" });
    expect((await send(id)).problems).toEqual([]);

    const [request] = (await requestsSeen(api, secretary, id)) ?? [];
    expect(request?.state).toBe("ANSWERED");
    expect(request?.differences.map(({ section }) => section)).toEqual([
      ...["PROJECT", "SAMPLES", "SCHEDULE"],
    ]);
    const [ofProject, ofSamples, ofSchedule] = request?.differences ?? [];
    expect(ofProject?.answers.find(({ name }) => name === "Title")?.after).toBe(
      "Water in very old glass",
    );
    expect(ofProject?.answers.map(({ name }) => name)).not.toContain("Plain summary");
    const [row] = ofSamples?.rows ?? [];
    expect(row).toMatchObject({ change: "CHANGED", place: 0, label: code });
    const lines = row?.answers.map(inLine) ?? [];
    expect(lines.find((line) => line.startsWith("Optimum mass"))).toMatch(/\+\[2\.5 mg\]$/u);
    expect(lines).toContain("An equivalent will do: -[No]+[Yes]");
    expect(ofSchedule?.answers[0]).toMatchObject({ kind: "VALUE", after: "1 March 2027" });

    expect(await requestsSeen(api, ada, id)).toMatchObject([{ differences: request?.differences }]);
    const [inChinese] = (await requestsSeen(api, ada, id, "zh")) ?? [];
    expect(inChinese?.differences[2]?.answers[0]).toMatchObject({
      ...{ name: "开始日期", after: "2027 年 3 月 1 日" },
    });
  });

  it("compares Chinese by words, and a second request with what was sent for the first", async () => {
    const { id } = await asked([PROJECT]);
    const project = { ...SECTION_INPUTS.Project, background: "测定玻璃中的水含量。" };
    await save(id, "Project", "PROJECT", project);
    await send(id);
    const { version } = await seen(api, secretary, id);
    await done(api, secretary, "applicationRequestChanges", {
      ...{ id, expectedVersion: version, ...aKey(), sections: [PROJECT] },
    });
    await save(id, "Project", "PROJECT", { ...project, background: "测定橄榄石中的水含量。" });
    const requests = await requestsSeen(api, secretary, id);
    expect(requests?.map(({ state }) => state)).toEqual(["ANSWERED", "OPEN"]);
    expect(requests?.[1]?.differences[0]?.answers.map(inLine)).toEqual([
      "Background: 测定-[玻璃]+[橄榄石]中的水含量。",
    ]);
    const first = requests?.[0]?.differences[0]?.answers.find(({ name }) => name === "Background");
    expect(first?.after).toBe("测定玻璃中的水含量。");
  });
});

describe("more time", () => {
  it("is given by the office once and again, with reasons, and told to the applicant", async () => {
    const { id } = await asked([PROJECT]);
    const extend = async (dueOn: string, reason: string) => {
      const { version } = await seen(api, secretary, id);
      const input = { id, expectedVersion: version, ...aKey(), dueOn, reason };
      return change(api, secretary, "applicationExtendChanges", input);
    };
    expect(refusals((await extend("2026-12-14", " ")).problems)).toEqual([
      ...["DUE_DATE_NOT_LATER dueOn", "REQUIRED reason"],
    ]);
    expect((await extend("2026-12-20", "Illness.")).problems).toEqual([]);
    expect((await extend("2027-01-10", "Still ill.")).problems).toEqual([]);
    const [request] = (await requestsSeen(api, secretary, id)) ?? [];
    expect(request).toMatchObject({
      ...{ dueAt: "2027-01-10T16:00:00.000Z", extendable: true },
      extensions: [{ reason: "Illness." }, { reason: "Still ill." }],
    });
    const { events } = await seen(api, ada, id);
    expect(events.nodes.at(-1)).toMatchObject({
      ...{ action: "CHANGES_EXTENDED", by: "OFFICE", note: "Still ill." },
    });
    const told = await api.db.prisma.notification.findMany({
      where: { personId: ada.id, kind: "CHANGES_EXTENDED" },
    });
    expect(told).toHaveLength(2);
  });

  it("is not given for what nobody waits for", async () => {
    const { id } = await anApplicationBy(api, ada, { status: "SUBMITTED" });
    const { version } = await seen(api, secretary, id);
    const { problems } = await change(api, secretary, "applicationExtendChanges", {
      ...{ id, expectedVersion: version, ...aKey(), dueOn: "2027-01-10", reason: "Why not?" },
    });
    expect(refusals(problems)).toEqual(["NO_OPEN_CHANGE_REQUEST"]);
  });
});
