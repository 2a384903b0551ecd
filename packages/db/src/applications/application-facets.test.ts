import type { Actor } from "@regolith/domain";
import {
  aCompleteApplication,
  aMission,
  aPerson,
  anApplication,
  anInstitution,
  aRound,
  aSample,
  completeAnswers,
  createTestDatabase,
  type TestDatabase,
} from "../testing/index.ts";
import { APPLICATION_FACETS, countFacet, type ApplicationFacet } from "./application-facets.ts";
import type { ApplicationFilter } from "./application-filter.ts";
import { countApplications, listApplications } from "./list-applications.ts";

const OFFICE = { scope: "OFFICE" } as const;

let db: TestDatabase;
let secretariat: Actor;
let ada: Actor;
let ben: Actor;

/** Ada asks for both missions, Ben twice for one; a draft of Ben's is nobody else's business. */
beforeAll(async () => {
  db = await createTestDatabase();
  const { prisma } = db;
  secretariat = await aPerson(prisma, { roles: ["SECRETARIAT"] });
  ada = await aPerson(prisma, { name: "Ada Probe" });
  ben = await aPerson(prisma, { name: "Ben Probe" });
  const near = await aSample(prisma, { missionId: await aMission(prisma, "near") });
  const far = await aSample(prisma, { missionId: await aMission(prisma, "far") });
  const nearer = await aSample(prisma, { missionId: await aMission(prisma, "near") });
  const { id: roundId } = await aRound(prisma, { code: "2026-1", offers: [near, far, nearer] });
  const at = (institution: string, country: string) => ({
    APPLICANT: { ...completeAnswers([]).APPLICANT, institution, country },
  });
  const adas = { personId: ada.id, roundId, status: "SUBMITTED" } as const;
  const bens = { personId: ben.id, roundId, status: "UNDER_REVIEW" } as const;
  await aCompleteApplication(prisma, {
    ...{ ...adas, number: "2026-0001", asksFor: [near, nearer, far] },
    answers: at("Institute of Probes", "CH"),
  });
  await aCompleteApplication(prisma, {
    ...{ ...bens, number: "2026-0002", asksFor: [near] },
    answers: at(" institute of PROBES", "CH"),
  });
  await aCompleteApplication(prisma, {
    ...{ ...bens, number: "2026-0003", asksFor: [near] },
    answers: at("中国地质大学（武汉）", "CN"),
  });
  await anApplication(prisma, { personId: ben.id, number: "2026-0004" });
});
afterAll(() => db.drop());

async function numbers(filter: Partial<ApplicationFilter>): Promise<string[]> {
  const page = { order: { field: "NUMBER", descending: false }, limit: 50 } as const;
  const rows = await listApplications(db.prisma, secretariat, { ...OFFICE, ...filter }, page);
  return rows.map(({ value }) => value);
}

async function counts(
  facet: ApplicationFacet,
  filter: Partial<ApplicationFilter> = {},
  actor: Actor = secretariat,
): Promise<Record<string, number>> {
  const found = await countFacet(db.prisma, actor, facet, { ...OFFICE, ...filter });
  return Object.fromEntries(found.map(({ value, count }) => [value, count]));
}

it("filters by the mission of any sample asked for, each application once", async () => {
  expect(await numbers({ mission: "near" })).toEqual(["2026-0001", "2026-0002", "2026-0003"]);
  expect(await numbers({ mission: "far" })).toEqual(["2026-0001"]);
  expect(await numbers({ mission: "no\0where" })).toEqual([]);
});

it("filters by institution whatever its case and the spaces around it, and by country", async () => {
  expect(await numbers({ institution: "INSTITUTE of probes " })).toEqual([
    "2026-0001",
    "2026-0002",
  ]);
  expect(await numbers({ institution: "中国地质大学（武汉）" })).toEqual(["2026-0003"]);
  expect(await numbers({ institution: "institute" })).toEqual([]);
  expect(await numbers({ country: "CN" })).toEqual(["2026-0003"]);
});

it("filters by person and type, and by all of it together", async () => {
  expect(await numbers({ personId: ben.id })).toEqual(["2026-0002", "2026-0003"]);
  expect(await numbers({ type: "RESEARCH" })).toHaveLength(3);
  expect(await numbers({ type: "PUBLIC_WELFARE" })).toEqual([]);
  expect(
    await numbers({
      ...{ personId: ben.id, mission: "near", country: "CH", round: "2026-1", text: "probe" },
      ...{ status: ["UNDER_REVIEW"], institution: "institute of probes" },
    }),
  ).toEqual(["2026-0002"]);
});

it("names a status twice without showing an application twice", async () => {
  expect(await numbers({ status: ["SUBMITTED", "SUBMITTED"] })).toEqual(["2026-0001"]);
});

it("counts every value of a facet, the most first, under the other filters only", async () => {
  expect(await counts("mission")).toEqual({ near: 3, far: 1 });
  expect(await counts("mission", { mission: "far" })).toEqual({ near: 3, far: 1 });
  expect(await counts("mission", { country: "CN" })).toEqual({ near: 1 });
  expect(await counts("country")).toEqual({ CH: 2, CN: 1 });
  expect(await counts("round")).toEqual({ "2026-1": 3 });
  expect(await counts("type", { type: "PUBLIC_WELFARE" })).toEqual({ RESEARCH: 3 });
  expect(await counts("person")).toEqual({ [ben.id]: 2, [ada.id]: 1 });
});

it("names the person chosen where nobody's applications are left, and nobody unseen", async () => {
  const none = { ...OFFICE, country: "LU" };
  const chosen = (personId: string) =>
    countFacet(db.prisma, secretariat, "person", { ...none, personId });
  expect(await chosen(ada.id)).toMatchObject([{ value: ada.id, name: "Ada Probe", count: 0 }]);
  expect(await chosen(secretariat.id)).toEqual([]);
});

it("counts one institution for all ways of writing it, and names people", async () => {
  const institutions = await countFacet(db.prisma, secretariat, "institution", OFFICE);
  expect(institutions.map(({ count }) => count)).toEqual([2, 1]);
  expect(institutions[0]?.value.toLowerCase()).toBe("institute of probes");
  const people = await countFacet(db.prisma, secretariat, "person", OFFICE);
  expect(people.map(({ name }) => name)).toEqual(["Ben Probe", "Ada Probe"]);
});

describe("an institution of the directory", () => {
  let listed: string;
  beforeAll(async () => {
    const { prisma } = db;
    const names = { nameEn: "Institute of Probes (listed)", nameZh: "探针研究所" };
    const { id } = await anInstitution(prisma, names);
    const double = { nameEn: "Inst. of Probes", mergedIntoId: id, state: "CLOSED" as const };
    const { id: doubleId } = await anInstitution(prisma, double);
    for (const [number, institutionId] of [
      ["2026-0002", id],
      ["2026-0003", doubleId],
    ] as const) {
      const { id: applicationId } = await prisma.application.findUniqueOrThrow({
        where: { number },
      });
      await prisma.applicantAnswers.update({ where: { applicationId }, data: { institutionId } });
    }
    listed = id;
  });
  afterAll(() => db.prisma.applicantAnswers.updateMany({ data: { institutionId: null } }));

  it("is found by its id, also under those merged into it, and by its names", async () => {
    const both = ["2026-0002", "2026-0003"];
    expect(await numbers({ institutionId: listed })).toEqual(both);
    expect(await numbers({ institution: "institute of probes (LISTED)" })).toEqual(both);
    expect(await numbers({ institution: "探针研究所" })).toEqual(both);
    expect(await numbers({ institution: "institute of probes" })).toEqual(["2026-0001"]);
  });

  it("is one value with its names, beside those that are not listed", async () => {
    const filter = { ...OFFICE, institutionId: listed };
    const found = await countFacet(db.prisma, secretariat, "institution", filter);
    expect(found).toMatchObject([
      { value: listed, name: "Institute of Probes (listed)", nameZh: "探针研究所", count: 2 },
      { value: "Institute of Probes", nameZh: null, count: 1 },
    ]);
  });
});

it("finds by every value of every facet as many as it counts", async () => {
  for (const facet of APPLICATION_FACETS) {
    for (const { value, count } of await countFacet(db.prisma, secretariat, facet, OFFICE)) {
      const filter = { ...OFFICE, [facet === "person" ? "personId" : facet]: value };
      expect([facet, value, await countApplications(db.prisma, secretariat, filter)]).toEqual([
        ...[facet, value, count],
      ]);
    }
  }
});

it.each(APPLICATION_FACETS)(
  "counts nothing by %s for whoever reads nobody's applications",
  async (facet) => {
    expect(await counts(facet, {}, ada)).toEqual({});
  },
);
