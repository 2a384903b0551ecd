import { sectionsOf } from "@regolith/domain";
import { anApplication, aRound, aSample } from "@regolith/db/testing";
import { aKey, anApplicationBy, type ApplicationFacts } from "../support/application-builders.ts";
import { change, dataOf, done, refusals, seen } from "../support/application-requests.ts";
import { anOffice, bringTo } from "../support/decided.ts";
import { applicationId } from "../support/ids.ts";
import { anItem, WELFARE_INPUTS } from "../support/section-inputs.ts";
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
    type title
    project { title } analysis { steps { technique } } experience { papers }
    exhibition { title kind summary purpose }
    venue { venue address showcase climate light handling }
    security { protection emergency insurer insuredSum insuranceCover }
    period { startsOn endsOn audience expectedVisitors admission accompaniment }
    sections { key position }
  }
}`;

const own = (id: string, person = pi) =>
  dataOf<{ application: Readonly<Record<string, unknown>> }>(api, person, OWN, { id });

describe("a public-welfare application", () => {
  it("has its own sections in order, and none that only research has", async () => {
    const { application } = await own(await aDraft());
    expect(application.sections).toEqual(
      sectionsOf("PUBLIC_WELFARE").map((key, index) => ({ key, position: index + 1 })),
    );
  });

  it("is filled in section by section, and then nothing is missing but samples and a round", async () => {
    const id = await aDraft();
    for (const [section, answers] of Object.entries(WELFARE_INPUTS)) {
      await done(api, pi, `applicationSectionSave${section}`, {
        id,
        expectedVersion: 0,
        ...answers,
      });
    }
    const { Exhibition, Venue, Security, Period } = WELFARE_INPUTS;
    expect((await own(id)).application).toMatchObject({
      ...{ title: "A grain of the Moon", exhibition: Exhibition, venue: Venue },
      ...{ security: Security, period: Period },
      ...{ project: { title: "" }, analysis: { steps: [] }, experience: { papers: "" } },
    });
    const { submissionProblems, sections } = await seen(api, pi, id);
    expect(refusals(submissionProblems)).toEqual([
      "NO_SAMPLES samples items",
      "ROUND_REQUIRED round",
    ]);
    expect(sections.filter(({ progress }) => progress !== "COMPLETE")).toMatchObject([
      { key: "SAMPLES" },
    ]);
  });

  it("answers a save as before when its first answer was lost", async () => {
    const id = await aDraft();
    const { Exhibition, Venue, Security, Period } = WELFARE_INPUTS;
    for (const [section, answers] of Object.entries({ Exhibition, Venue, Security, Period })) {
      const input = { id, expectedVersion: 0, ...answers };
      const first = await done(api, pi, `applicationSectionSave${section}`, input);
      const repeated = await done(api, pi, `applicationSectionSave${section}`, input);
      expect(repeated.version).toBe(first.version);
    }
  });

  it("keeps what is unfinished: no kind, no days, no visitors", async () => {
    const id = await aDraft();
    const none = { title: "", kind: null, summary: "", purpose: "" };
    await done(api, pi, "applicationSectionSaveExhibition", { id, expectedVersion: 0, ...none });
    const period = { startsOn: null, endsOn: null, expectedVisitors: null, audience: "All." };
    const rest = { admission: "", accompaniment: "" };
    const input = { id, expectedVersion: 0, ...period, ...rest };
    const { sections } = await done(api, pi, "applicationSectionSavePeriod", input);
    expect(sections.find(({ key }) => key === "PERIOD")?.progress).toBe("IN_PROGRESS");
  });

  it("goes through the office, which reads its answers and approves a whole piece", async () => {
    const piece = { form: "CLAST", requestMode: "WHOLE_UNIT" } as const;
    const sample = await aSample(api.db.prisma, { useCategory: "PUBLIC_WELFARE", ...piece });
    const office = await anOffice(api);
    const { id, expectedVersion } = await adas({ asksFor: [sample] });
    await done(api, pi, "applicationSubmit", { id, expectedVersion, ...aKey() });
    expect((await own(id, office.secretariat)).application).toMatchObject({
      ...{ type: "PUBLIC_WELFARE", title: "A grain of the Moon" },
      security: { insurer: "Harbour Mutual" },
    });
    const granted = await bringTo(api, office, id, { stage: "APPROVED" });
    expect(granted.items).toMatchObject([{ state: "GRANTED", grantedMg: 10 }]);
  });
});

describe("what is shown to the public", () => {
  const submitting = async (facts: ApplicationFacts) => {
    const { id, expectedVersion } = await adas(facts);
    const input = { id, expectedVersion, ...aKey() };
    return refusals((await change(api, pi, "applicationSubmit", input)).problems);
  };

  it("comes from samples set aside for it, and never from those for research", async () => {
    const research = await aSample(api.db.prisma);
    const welfare = await aSample(api.db.prisma, { useCategory: "PUBLIC_WELFARE" });
    const round = await aRound(api.db.prisma, { offers: [research, welfare] });
    const asking = (sample: { readonly code: string }) =>
      submitting({ asksFor: [sample], roundId: round.id });
    expect(await asking(welfare)).toEqual([]);
    expect(await asking(research)).toEqual(["WRONG_USE_CATEGORY samples 0 sampleCode"]);
  });

  it("is lent for at most six months, and the last day there could be is named", async () => {
    const id = await aDraft();
    const period = { ...WELFARE_INPUTS.Period, startsOn: "2027-03-01", endsOn: "2027-11-01" };
    const input = { id, expectedVersion: 0, ...period };
    const { submissionProblems } = await done(api, pi, "applicationSectionSavePeriod", input);
    const found = submissionProblems.find(({ code }) => code === "LOAN_TOO_LONG");
    expect(found).toMatchObject({
      path: ["period", "endsOn"],
      params: [
        { name: "maxMonths", value: "6" },
        { name: "latest", value: "2027-09-01" },
      ],
    });
    expect(found?.message).toContain("1 September 2027");
    const shorter = { ...input, expectedVersion: 1, endsOn: "2027-09-01" };
    const saved = await done(api, pi, "applicationSectionSavePeriod", shorter);
    expect(saved.submissionProblems.map(({ code }) => code)).not.toContain("LOAN_TOO_LONG");
  });

  it("is neither cut nor mounted for it", async () => {
    const { code } = await aSample(api.db.prisma, { useCategory: "PUBLIC_WELFARE" });
    const items = [anItem(code, { preparation: "NEW_SECTION" })];
    const input = { id: await aDraft(), expectedVersion: 0, items };
    const { problems } = await change(api, pi, "applicationSectionSaveSamples", input);
    expect(refusals(problems)).toEqual(["LENT_AS_IT_IS samples 0 preparation"]);
  });
});

describe("the request", () => {
  const BASKET = `{ me { basket { sample { code } } } }`;
  type Basket = { me: { basket: readonly { readonly sample: { readonly code: string } }[] } };

  const putAside = async (person: TestPerson, ...samples: readonly { readonly code: string }[]) => {
    const document = `mutation Add($input: BasketAddInput!) {
      basketAdd(input: $input) { problems { code } }
    }`;
    for (const { code } of samples) {
      await dataOf(api, person, document, { input: { sampleCode: code } });
    }
  };
  const basket = async (person: TestPerson) =>
    (await dataOf<Basket>(api, person, BASKET)).me.basket.map(({ sample }) => sample.code);
  const codesIn = (application: { items: readonly { sample: { code: string } }[] }) =>
    application.items.map(({ sample }) => sample.code);

  it("gives each draft the samples set aside for its use, and keeps the others", async () => {
    const ada = await api.signUp();
    const research = await aSample(api.db.prisma);
    const welfare = await aSample(api.db.prisma, { useCategory: "PUBLIC_WELFARE" });
    await putAside(ada, research, welfare);
    const create = (type: string) =>
      done(api, ada, "applicationCreate", { type, takeBasket: true, ...aKey() });
    const exhibition = await create("PUBLIC_WELFARE");
    expect(codesIn(exhibition)).toEqual([welfare.code]);
    expect(await basket(ada)).toEqual([research.code]);
    const project = await create("RESEARCH");
    expect(codesIn(project)).toEqual([research.code]);
    expect(await basket(ada)).toEqual([]);
  });

  it("is not taken into a draft when nothing in it is for its use, and says so", async () => {
    const ada = await api.signUp();
    const research = await aSample(api.db.prisma);
    await putAside(ada, research);
    const { id, expectedVersion } = await anApplicationBy(api, ada, {
      ...WELFARE,
      status: "DRAFT",
    });
    const take = { id, expectedVersion };
    const { problems } = await change(api, ada, "applicationTakeBasket", take);
    expect(refusals(problems)).toEqual(["NONE_OF_THIS_USE"]);
    expect(await basket(ada)).toEqual([research.code]);
    const welfare = await aSample(api.db.prisma, { useCategory: "PUBLIC_WELFARE" });
    await putAside(ada, welfare);
    const taken = await done(api, ada, "applicationTakeBasket", take);
    expect(codesIn(taken)).toContain(welfare.code);
    expect(await basket(ada)).toEqual([research.code]);
  });

  it("starts a draft of either type, each with its own sections", async () => {
    const ada = await api.signUp();
    const input = { type: "PUBLIC_WELFARE", takeBasket: false, ...aKey() };
    const { sections } = await done(api, ada, "applicationCreate", input);
    expect(sections.map(({ key }) => key)).toEqual(sectionsOf("PUBLIC_WELFARE"));
  });
});
