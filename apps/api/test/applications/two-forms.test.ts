import { anApplication } from "@regolith/db/testing";
import { aKey, anApplicationBy, type ApplicationFacts } from "../support/application-builders.ts";
import { change, dataOf, refusals, seen } from "../support/application-requests.ts";
import { applicationId } from "../support/ids.ts";
import { SECTION_INPUTS, WELFARE_INPUTS } from "../support/section-inputs.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let pi: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
});
afterAll(() => api.stop());

const WELFARE = { type: "PUBLIC_WELFARE" } as const;

async function aDraft(): Promise<string> {
  return applicationId(await anApplication(api.db.prisma, { personId: pi.id, ...WELFARE }));
}

const adas = (facts: ApplicationFacts = {}) => anApplicationBy(api, pi, { ...WELFARE, ...facts });

const OWN = `query Own($id: ID!) {
  application(id: $id) {
    exhibition { title } venue { venue } security { insurer } period { audience }
  }
}`;

const own = (id: string) =>
  dataOf<{ application: Readonly<Record<string, unknown>> }>(api, pi, OWN, { id });

describe("the two forms are kept apart", () => {
  it("refuses answers to what the other form asks, and says where", async () => {
    const id = await aDraft();
    const save = async (section: string, answers: object) => {
      const input = { id, expectedVersion: 0, ...answers };
      return refusals((await change(api, pi, `applicationSectionSave${section}`, input)).problems);
    };
    const { Facilities, Schedule, DataPlan, Project, Experience } = SECTION_INPUTS;
    expect(await save("Facilities", Facilities)).toEqual([
      "NOT_ASKED facilities laboratories",
      "NOT_ASKED facilities security",
    ]);
    expect(await save("Schedule", Schedule)).toEqual([
      "NOT_ASKED schedule endsOn",
      "NOT_ASKED schedule startsOn",
    ]);
    expect(await save("DataPlan", DataPlan)).toEqual(["NOT_ASKED dataPlan repository"]);
    expect(await save("Project", Project)).toEqual(["SECTION_NOT_IN_FORM project"]);
    expect(await save("Experience", Experience)).toEqual(["SECTION_NOT_IN_FORM experience"]);
    expect(await save("Analysis", { steps: [] })).toEqual(["SECTION_NOT_IN_FORM analysis"]);
  });

  it.each(["Exhibition", "Venue", "Security", "Period"] as const)(
    "refuses %s in a research application, and gives null for it",
    async (section) => {
      const { id } = await anApplicationBy(api, pi);
      const input = { id, expectedVersion: 0, ...WELFARE_INPUTS[section] };
      const { problems } = await change(api, pi, `applicationSectionSave${section}`, input);
      const name = section.toLowerCase();
      expect(refusals(problems)).toEqual([`SECTION_NOT_IN_FORM ${name}`]);
      expect((await own(id)).application[name]).toBeNull();
    },
  );

  it("is declined for what its form asks, and nothing else", async () => {
    const secretariat = await api.signUp("Sun Wen", ["SECRETARIAT"]);
    const declining = async (type: "RESEARCH" | "PUBLIC_WELFARE", reasonCode: string) => {
      const { id, expectedVersion } = await adas({ status: "SCREENING", type });
      const words = { reason: "See the letter.", reasonCode };
      const input = { id, expectedVersion, ...aKey(), ...words };
      return refusals((await change(api, secretariat, "applicationDecline", input)).problems);
    };
    expect(await declining("PUBLIC_WELFARE", "SAFEGUARDS_INSUFFICIENT")).toEqual([]);
    expect(await declining("PUBLIC_WELFARE", "METHOD_NOT_READY")).toEqual(["INVALID reasonCode"]);
    expect(await declining("RESEARCH", "SAFEGUARDS_INSUFFICIENT")).toEqual(["INVALID reasonCode"]);
  });

  it("asks for changes only of sections the application has", async () => {
    const secretariat = await api.signUp("Sun Wen", ["SECRETARIAT"]);
    const asking = async (facts: ApplicationFacts, ...sections: string[]) => {
      const { id, expectedVersion } = await adas({ status: "SUBMITTED", ...facts });
      const named = sections.map((section) => ({ section, reason: "Shorter, please." }));
      const input = { id, expectedVersion, ...aKey(), sections: named };
      return change(api, secretariat, "applicationRequestChanges", input);
    };
    const refused = await asking({}, "VENUE", "ANALYSIS");
    expect(refusals(refused.problems)).toEqual(["SECTION_NOT_IN_FORM sections 1 section"]);
    const other = await asking({ type: "RESEARCH" }, "EXHIBITION");
    expect(refusals(other.problems)).toEqual(["SECTION_NOT_IN_FORM sections 0 section"]);
    const asked = await asking({}, "VENUE", "SECURITY");
    expect(asked.problems).toEqual([]);
    const { id = "" } = asked.application ?? {};
    const told = await api.db.prisma.notification.findFirst({
      where: { kind: "CHANGES_REQUESTED", personId: pi.id },
      orderBy: { seq: "desc" },
    });
    expect(told?.params).toMatchObject({ ...WELFARE, sections: ["VENUE", "SECURITY"] });
    const open = (await seen(api, pi, id)).sections.filter(({ editable }) => editable);
    expect(open.map(({ key }) => key)).toEqual(["VENUE", "SECURITY"]);
  });
});
