import { randomUUID } from "node:crypto";
import { aMission, aSample, aTechnique } from "@regolith/db/testing";
import { anApplicationBy } from "./support/application-builders.ts";
import {
  change,
  dataOf,
  done,
  refusals,
  seen,
  type Outcome,
} from "./support/application-requests.ts";
import { anItem, aStep } from "./support/section-inputs.ts";
import {
  aCode,
  changeTechnique,
  enteredTechnique,
  TECHNIQUE,
  techniqueFacts,
  type ShownTechnique,
} from "./support/techniques.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let ada: TestPerson;
let secretary: TestPerson;
let curator: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe");
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  curator = await api.signUp("Ku Rui", ["CURATOR"]);
});
afterAll(() => api.stop());

const byCode = async (person: TestPerson, code: string) => {
  const document = `query One($code: String!) { technique(code: $code) { ${TECHNIQUE} } }`;
  const data = await dataOf<{ technique: ShownTechnique | null }>(api, person, document, { code });
  return data.technique;
};

describe("the office's list of techniques", () => {
  it("takes in what the secretariat enters, as the office's own", async () => {
    const code = aCode();
    const entered = await enteredTechnique(api, secretary, { code, nameEn: "  Ion probing " });
    expect(entered).toMatchObject({
      ...{ code, version: 1, active: true, typicalMg: 0.5, provenance: "OPERATOR" },
      name: { en: "Ion probing", zh: "离子探测" },
    });
    expect(await byCode(ada, code)).toMatchObject({ id: entered.id, history: null });
  });

  it("enters a technique once when the request is sent twice", async () => {
    const code = aCode();
    const input = { ...techniqueFacts(), code, idempotencyKey: randomUUID() };
    const first = await changeTechnique(api, secretary, "techniqueCreate", input);
    const second = await changeTechnique(api, secretary, "techniqueCreate", input);
    expect(second.technique).toMatchObject({ id: first.technique?.id, version: 1 });
    expect(await api.db.prisma.technique.count({ where: { code } })).toBe(1);
  });

  it("says everything that is wrong at once, and keeps nothing of it", async () => {
    const wrong = { code: "ion probe", nameZh: "", forms: [], typicalMg: 0.0001 };
    const input = { ...techniqueFacts(wrong), idempotencyKey: randomUUID() };
    const figures = await changeTechnique(api, secretary, "techniqueCreate", input);
    expect(refusals(figures.problems)).toEqual(["MASS_PRECISION typicalMg"]);
    const rest = await changeTechnique(api, secretary, "techniqueCreate", {
      ...input,
      ...{ typicalMg: 0.01, idempotencyKey: randomUUID() },
    });
    expect(refusals(rest.problems)).toEqual([
      ...[
        "INVALID_CODE code",
        "MINIMUM_ABOVE_TYPICAL minimumMg",
        "NONE_CHOSEN forms",
        "REQUIRED nameZh",
      ],
    ]);
  });

  it("has a code once", async () => {
    const { code } = await enteredTechnique(api, secretary);
    const again = { ...techniqueFacts(), code, idempotencyKey: randomUUID() };
    const { problems } = await changeTechnique(api, secretary, "techniqueCreate", again);
    expect(refusals(problems)).toEqual(["CODE_TAKEN code"]);
  });

  it("takes invented masses for the office's own once it saved them, and remembers what they were", async () => {
    const { code } = await aTechnique(api.db.prisma, {
      typicalUg: 900n,
      destructiveness: "SURFACE",
    });
    const before = await byCode(secretary, code);
    const { technique } = await changeTechnique(api, secretary, "techniqueSave", {
      ...techniqueFacts(),
      ...{ id: before?.id, expectedVersion: 1 },
    });
    expect(technique).toMatchObject({ code, version: 2, provenance: "OPERATOR", typicalMg: 0.5 });
    expect(technique?.history?.nodes).toMatchObject([{ action: "CHANGED", actorName: "Mi Shu" }]);
    expect(technique?.history?.nodes[0]?.changes).toContainEqual({
      ...{ field: "typicalUg", before: "900", after: "500" },
    });
  });

  it("refuses what was written on an older version", async () => {
    const { id } = await enteredTechnique(api, secretary);
    const save = { ...techniqueFacts(), id, expectedVersion: 1 };
    await changeTechnique(api, secretary, "techniqueSave", save);
    const { problems } = await changeTechnique(api, secretary, "techniqueSave", save);
    expect(refusals(problems)).toEqual(["STALE"]);
  });

  it("retires a technique and offers it again", async () => {
    const { id, code } = await enteredTechnique(api, secretary);
    const retired = await changeTechnique(api, secretary, "techniqueRetire", {
      ...{ id, expectedVersion: 1 },
    });
    expect(retired.technique).toMatchObject({ active: false, version: 2 });
    const offered = `query Offered { techniques(filter: { active: true }, first: 100) { nodes { code } } }`;
    const list = await dataOf<{ techniques: { nodes: { code: string }[] } }>(api, ada, offered);
    expect(list.techniques.nodes.map((one) => one.code)).not.toContain(code);
    const back = await changeTechnique(api, secretary, "techniqueReinstate", {
      ...{ id, expectedVersion: 2 },
    });
    expect(back.technique).toMatchObject({ active: true, version: 3 });
    expect(back.technique?.history?.nodes.map(({ action }) => action)).toEqual([
      ...["REINSTATED", "RETIRED", "CREATED"],
    ]);
  });

  it("is read page by page in the office's order, forward and backward", async () => {
    const codes = await Promise.all(
      [9_001, 9_002, 9_003].map(async (position) => {
        const { code } = await enteredTechnique(api, secretary, { position });
        return code;
      }),
    );
    const read = async (args: string) => {
      const document = `query Page { techniques(${args}) { totalCount pageInfo { startCursor hasPreviousPage } nodes { code } } }`;
      return (
        await dataOf<{ techniques: { pageInfo: { startCursor: string } } }>(api, ada, document)
      ).techniques;
    };
    const last = await read("last: 2");
    expect(last).toMatchObject({
      ...{ nodes: [{ code: codes[1] }, { code: codes[2] }], pageInfo: { hasPreviousPage: true } },
    });
    const before = await read(`last: 1, before: "${last.pageInfo.startCursor}"`);
    expect(before).toMatchObject({ nodes: [{ code: codes[0] }] });
    const after = await read(`first: 1, after: "${before.pageInfo.startCursor}"`);
    expect(after).toMatchObject({ nodes: [{ code: codes[1] }] });
  });

  it("shows its making to the office", async () => {
    const { code } = await enteredTechnique(api, secretary);
    expect((await byCode(curator, code))?.history?.nodes).toHaveLength(1);
  });
});

describe("a step of the plan", () => {
  async function draftWith(steps: (code: string) => object[]) {
    const { id } = await anApplicationBy(api, ada, { asksFor: [], status: "DRAFT" });
    const { code, id: sampleId } = await aSample(api.db.prisma);
    const { sections } = await seen(api, ada, id);
    const version = (key: string) => sections.find((section) => section.key === key)?.version;
    await done(api, ada, "applicationSectionSaveSamples", {
      ...{ id, expectedVersion: version("SAMPLES"), items: [anItem(code)] },
    });
    const saved = await change(api, ada, "applicationSectionSaveAnalysis", {
      ...{ id, expectedVersion: version("ANALYSIS"), steps: steps(code) },
    });
    return { id, sampleId, saved };
  }

  const readPlan = (id: string) =>
    dataOf<{
      application: {
        analysis: {
          steps: { techniqueCode: string | null; preset: { code: string } | null }[];
          notes: { code: string; step: number; message: string }[];
        };
      };
    }>(
      api,
      ada,
      `query Plan($id: ID!) { application(id: $id) { analysis {
         steps { techniqueCode technique preset { code } } notes { code step message } } } }`,
      { id },
    );

  it("keeps the technique it follows beside its own words", async () => {
    const { code: techniqueCode } = await enteredTechnique(api, secretary);
    const { id } = await draftWith((code) => [aStep(code, { techniqueCode, technique: "Ours" })]);
    const { application } = await readPlan(id);
    expect(application.analysis.steps).toEqual([
      { techniqueCode, technique: "Ours", preset: { code: techniqueCode } },
    ]);
  });

  it("keeps it when the technique is retired", async () => {
    const technique = await enteredTechnique(api, secretary);
    const techniqueCode = technique.code;
    const { id } = await draftWith((code) => [aStep(code, { techniqueCode })]);
    const { id: retired, version: expectedVersion } = technique;
    await changeTechnique(api, secretary, "techniqueRetire", { id: retired, expectedVersion });
    const { application } = await readPlan(id);
    expect(application.analysis.steps[0]?.preset).toEqual({ code: techniqueCode });
  });

  it("is refused with a technique that is not on the list", async () => {
    const { saved }: { saved: Outcome } = await draftWith((code) => [
      aStep(code, { techniqueCode: "NONE-SUCH" }),
      aStep(code, { techniqueCode: "NUL\u0000" }),
    ]);
    expect(refusals(saved.problems)).toEqual([
      "UNKNOWN_TECHNIQUE analysis 0 techniqueCode",
      "UNKNOWN_TECHNIQUE analysis 1 techniqueCode",
    ]);
  });

  it("that comes too late, or was done before, is pointed out and can be submitted all the same", async () => {
    const { code: techniqueCode } = await enteredTechnique(api, secretary, {
      methodKeywords: ["probing of ions"],
    });
    const { id, sampleId } = await draftWith((code) => [
      aStep(code, { destructive: true, consumedMg: 0.5 }),
      aStep(code, { techniqueCode }),
    ]);
    await api.db.prisma.measurement.create({
      data: {
        ...{ key: randomUUID(), missionId: await aMission(api.db.prisma), sampleId, position: 1 },
        ...{ propertyEn: "Water", propertyZh: "水", provenance: "DEMONSTRATION" },
        ...{ methodEn: "Probing of ions", methodZh: "离子探测" },
      },
    });
    const { application } = await readPlan(id);
    expect(application.analysis.notes).toEqual([
      {
        ...{ code: "DESTROYED_BEFORE", step: 2 },
        message: expect.stringMatching(/^Step 2 comes after step 1/u) as string,
      },
      {
        ...{ code: "ALREADY_MEASURED", step: 2 },
        message: expect.stringContaining("Probing of ions") as string,
      },
    ]);
    const { submissionProblems } = await seen(api, ada, id);
    expect(submissionProblems.filter(({ path }) => path[0] === "analysis")).toEqual([]);
  });
});
