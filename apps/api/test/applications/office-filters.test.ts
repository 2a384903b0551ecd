import {
  aCompleteApplication,
  aMission,
  aRound,
  aSample,
  completeAnswers,
} from "@regolith/db/testing";
import { dataOf } from "../support/application-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let ada: TestPerson;
let ben: TestPerson;
let curator: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe");
  ben = await api.signUp("Ben Probe");
  curator = await api.signUp("Ku Rui", ["CURATOR"]);
  const { prisma } = api.db;
  const near = await aSample(prisma, { missionId: await aMission(prisma, "near") });
  const far = await aSample(prisma, { missionId: await aMission(prisma, "far") });
  const { id: roundId } = await aRound(prisma, { code: "2026-1", offers: [near, far] });
  const from = (institution: string, country: string) => ({
    answers: { APPLICANT: { ...completeAnswers([]).APPLICANT, institution, country } },
  });
  await aCompleteApplication(prisma, {
    ...{ personId: ada.id, roundId, status: "SUBMITTED", number: "2026-0001" },
    ...{ asksFor: [near, far], ...from("Institute of Probes", "CH") },
  });
  await aCompleteApplication(prisma, {
    ...{ personId: ben.id, roundId, status: "APPROVED", number: "2026-0002" },
    ...{ asksFor: [near], ...from("中国地质大学（武汉）", "CN") },
  });
});
afterAll(() => api.stop());

interface List {
  readonly applications: { readonly totalCount: number; readonly nodes: { number: string }[] };
}

async function numbers(person: TestPerson, filter: object): Promise<string[]> {
  const document = `query List($filter: ApplicationFilter) {
    applications(filter: $filter, orderBy: { field: NUMBER, direction: ASC }) { totalCount nodes { number } }
  }`;
  const { applications } = await dataOf<List>(api, person, document, { filter });
  expect(applications.nodes).toHaveLength(applications.totalCount);
  return applications.nodes.map(({ number }) => number);
}

it.each([
  ["mission", { mission: "far" }, ["2026-0001"]],
  ["institution", { institution: "institute of probes" }, ["2026-0001"]],
  ["country", { country: "CN" }, ["2026-0002"]],
  ["type", { type: "PUBLIC_WELFARE" }, []],
  [
    "all of it",
    { mission: "near", country: "CN", type: "RESEARCH", round: "2026-1" },
    ["2026-0002"],
  ],
])("filters the office's list by %s", async (_, filter, expected) => {
  expect(await numbers(curator, { scope: "OFFICE", ...filter })).toEqual(expected);
});

it("filters by person, and finds nothing by an id that is nobody's", async () => {
  expect(await numbers(curator, { scope: "OFFICE", person: ben.globalId })).toEqual(["2026-0002"]);
  expect(await numbers(curator, { scope: "OFFICE", person: "nobody" })).toEqual([]);
});

it("filters somebody's own list the same way, and shows nobody else's", async () => {
  expect(await numbers(ada, { mission: "near" })).toEqual(["2026-0001"]);
  expect(await numbers(ada, { person: ben.globalId })).toEqual([]);
});

const FACETS = `query Facets($filter: ApplicationFilter) {
  applicationFacets(filter: $filter) {
    type { value count } round { value count } mission { value count } institution { value count }
    country { value count } person { value name count }
  }
}`;

it("counts for every filter under all others, with values the filters take", async () => {
  const filter = { scope: "OFFICE", country: "CN" };
  const { applicationFacets } = await dataOf<{ applicationFacets: unknown }>(api, curator, FACETS, {
    filter,
  });
  expect(applicationFacets).toEqual({
    type: [{ value: "RESEARCH", count: 1 }],
    round: [{ value: "2026-1", count: 1 }],
    mission: [{ value: "near", count: 1 }],
    institution: [{ value: "中国地质大学（武汉）", count: 1 }],
    country: [
      { value: "CH", count: 1 },
      { value: "CN", count: 1 },
    ],
    person: [{ value: ben.globalId, name: "Ben Probe", count: 1 }],
  });
});

it("counts nothing for applicants, and asks strangers to sign in", async () => {
  const { applicationFacets } = await dataOf<{ applicationFacets: Record<string, unknown[]> }>(
    ...([api, ada, FACETS, { filter: { scope: "MINE" } }] as const),
  );
  expect(Object.values(applicationFacets).flat()).toEqual([]);
  const { errors } = await api.ask(FACETS);
  expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
});
