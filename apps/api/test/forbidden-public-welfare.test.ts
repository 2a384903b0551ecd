import { aKey, anApplicationBy, type ApplicationFacts } from "./support/application-builders.ts";
import { change, dataOf, refusals, seen } from "./support/application-requests.ts";
import { anItem, WELFARE_INPUTS } from "./support/section-inputs.ts";
import { aSample } from "@regolith/db/testing";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let ada: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe");
});
afterAll(() => api.stop());

const { Exhibition, Venue, Security, Period } = WELFARE_INPUTS;
const OWN_SECTIONS = Object.entries({ Exhibition, Venue, Security, Period });

const adas = (facts: ApplicationFacts = {}) =>
  anApplicationBy(api, ada, { type: "PUBLIC_WELFARE", ...facts });

/** What saving each section that only public welfare has comes to. */
async function saving(person: TestPerson, id: string): Promise<string[]> {
  const codes: string[] = [];
  for (const [section, answers] of OWN_SECTIONS) {
    const input = { id, expectedVersion: 1, ...answers };
    const { problems } = await change(api, person, `applicationSectionSave${section}`, input);
    codes.push(...problems.map(({ code }) => code));
  }
  return codes;
}

const OWN = `query Own($id: ID!) {
  application(id: $id) {
    exhibition { title } venue { venue } security { insurer insuredSum } period { audience }
  }
}`;

describe("what insures and guards a sample", () => {
  it.each([
    ["a stranger", []],
    ["an administrator", ["ADMINISTRATOR"]],
    ["a reviewer", ["REVIEWER"]],
  ] as const)("is not there for %s, as draft or submitted", async (_who, roles) => {
    const eve = await api.signUp("Eve", [...roles]);
    for (const status of ["DRAFT", "SUBMITTED"] as const) {
      const { id } = await adas({ status });
      expect(await dataOf(api, eve, OWN, { id })).toEqual({ application: null });
      expect(new Set(await saving(eve, id))).toEqual(new Set(["NOT_FOUND"]));
    }
  });

  it("is read and never written by the office and by who looks after the samples", async () => {
    const { id } = await adas({ status: "SUBMITTED" });
    for (const role of ["SECRETARIAT", "APPROVER", "CURATOR", "AUDITOR"] as const) {
      const reader = await api.signUp(role, [role]);
      const { application } = await dataOf<{ application: object }>(api, reader, OWN, { id });
      expect(application).toMatchObject({ security: { insurer: "Harbour Mutual" } });
      expect(new Set(await saving(reader, id))).toEqual(new Set(["NOT_ALLOWED"]));
    }
  });

  it("is not changed once it was submitted, but where the office asked for it", async () => {
    const { id, expectedVersion } = await adas({ status: "SUBMITTED" });
    expect(new Set(await saving(ada, id))).toEqual(new Set(["NOT_ALLOWED"]));
    const secretariat = await api.signUp("Sun Wen", ["SECRETARIAT"]);
    await change(api, secretariat, "applicationRequestChanges", {
      ...{ id, expectedVersion, ...aKey() },
      sections: [{ section: "PERIOD", reason: "When does it open?" }],
    });
    const locked = (await saving(ada, id)).filter((code) => code === "SECTION_LOCKED");
    expect(locked).toHaveLength(OWN_SECTIONS.length - 1);
  });
});

describe("a loan to the public", () => {
  it("is not made longer while changes are answered, nor of samples for research", async () => {
    const { id, expectedVersion } = await adas({ status: "SUBMITTED" });
    const secretariat = await api.signUp("Sun Wen", ["SECRETARIAT"]);
    await change(api, secretariat, "applicationRequestChanges", {
      ...{ id, expectedVersion, ...aKey() },
      sections: [
        { section: "PERIOD", reason: "When?" },
        { section: "SAMPLES", reason: "Which?" },
      ],
    });
    const research = await aSample(api.db.prisma);
    const longer = { id, expectedVersion: 1, ...Period, endsOn: "2028-01-01" };
    await change(api, ada, "applicationSectionSavePeriod", longer);
    const items = [anItem(research.code, { minimumMg: 1, optimumMg: 2 })];
    const samples = { id, expectedVersion: 1, items };
    await change(api, ada, "applicationSectionSaveSamples", samples);
    const { version } = await seen(api, ada, id);
    const input = { id, expectedVersion: version, ...aKey() };
    const { problems } = await change(api, ada, "applicationSubmit", input);
    expect(refusals(problems)).toEqual([
      "LOAN_TOO_LONG period endsOn",
      "NOT_OFFERED_IN_ROUND samples 0 sampleCode",
      "WRONG_USE_CATEGORY samples 0 sampleCode",
    ]);
  });

  it.each([0, -5, 2_000_000_000])("is not planned for %d visitors", async (expectedVisitors) => {
    const { id } = await adas({ status: "DRAFT" });
    const input = { id, expectedVersion: 1, ...Period, expectedVisitors };
    const { problems } = await change(api, ada, "applicationSectionSavePeriod", input);
    expect(refusals(problems)).toEqual(["OUT_OF_RANGE period expectedVisitors"]);
  });

  it("is not described in more words than the form takes", async () => {
    const { id } = await adas({ status: "DRAFT" });
    const input = { id, expectedVersion: 1, ...Exhibition, purpose: "月".repeat(6_001) };
    const { problems } = await change(api, ada, "applicationSectionSaveExhibition", input);
    expect(problems).toMatchObject([{ code: "TOO_LONG", path: ["exhibition", "purpose"] }]);
  });
});
