import { aMission, anApplication, anInstitution, aRound, aSample } from "@regolith/db/testing";
import { dataOf, refusals } from "./support/application-requests.ts";
import { readCsv } from "./support/read-csv.ts";
import {
  changeRound,
  preparedRound,
  roundIn,
  seenRound,
  type ShownRound,
} from "./support/rounds.ts";
import { statementsOf } from "./support/statements.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

// A round built for a test closes with the year 2026.
const NOW = "2027-06-01T00:00:00Z";

let api: TestApi;
let secretary: TestPerson;
let ada: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  ada = await api.signUp("Ada Probe");
  await aMission(api.db.prisma, "chang-e-5");
  api.setNow(NOW);
});
afterAll(() => api.stop());

interface Given {
  readonly fullName: string;
  readonly institution?: string;
  readonly institutionId?: string;
  readonly country?: string;
  readonly grantedUg: bigint;
}

/** Somebody's application in a round that was decided on, with one sample granted. */
async function granted(roundId: string, { grantedUg, ...applicant }: Given) {
  const { prisma } = api.db;
  const sample = await aSample(prisma);
  const application = await anApplication(prisma, {
    ...{ personId: ada.id, roundId, status: "APPROVED" },
    decidedAt: new Date("2027-02-10T00:00:00Z"),
  });
  await prisma.applicantAnswers.create({
    data: { applicationId: application.id, country: "DE", ...applicant },
  });
  await prisma.applicationItem.create({
    data: {
      ...{ applicationId: application.id, sampleId: sample.id, position: 0 },
      ...{ state: "GRANTED", grantedUg },
    },
  });
  return { ...application, sample };
}

async function officeRound(code: string): Promise<ShownRound> {
  const document = `query Round($code: String!) { officeRound(code: $code) { id code version } }`;
  return (await dataOf<{ officeRound: ShownRound }>(api, secretary, document, { code }))
    .officeRound;
}

const publish = async (code: string) =>
  changeRound(api, secretary, "roundResultsPublish", seenRound(await officeRound(code)));

const RESULTS = `query Results($code: String!) { round(code: $code) { results {
  number publishedAt applied approved massMg medianDays countries { country applied approved massMg }
  awards(first: 10) { totalCount nodes { institution { en zh } personName nativeName sample { code } massMg revoked } } } } }`;

async function results(code: string): Promise<unknown> {
  const { data } = await api.ask(RESULTS, { variables: { code } });
  return (data as { round: { results: unknown } }).round.results;
}

async function download(path: string) {
  const { statusCode, headers, payload } = await api.server.inject({ url: path });
  // Before the first record stands the mark by which spreadsheets know UTF-8.
  return { statusCode, headers, records: statusCode === 200 ? readCsv(payload.slice(1)) : [] };
}

describe("the results of a round", () => {
  it("are nobody's before they are published, and then everybody's", async () => {
    const { prisma } = api.db;
    const round = await aRound(prisma);
    const listed = await anInstitution(prisma, { nameEn: "Moon Lab", nameZh: "月球实验室" });
    const lin = { fullName: "Lin Wei", nativeName: "林薇", institutionId: listed.id };
    const first = await granted(round.id, { ...lin, institution: "ML", grantedUg: 2_500n });
    const second = await granted(round.id, {
      ...{ fullName: "Bea Lind", institution: "Abbey", country: "SE", grantedUg: 500n },
    });
    await anApplication(prisma, {
      ...{ personId: ada.id, roundId: round.id, status: "DECLINED" },
      decidedAt: new Date("2027-03-02T00:00:00Z"),
    });
    await anApplication(prisma, { personId: ada.id, roundId: round.id });
    expect(await results(round.code)).toBeNull();
    expect(roundIn(await publish(round.code)).history.nodes[0]).toMatchObject({
      ...{ action: "RESULTS_PUBLISHED", actorName: "Mi Shu" },
    });
    expect(await results(round.code)).toEqual({
      ...{ number: 1, publishedAt: "2027-06-01T00:00:00.000Z", applied: 3, approved: 2 },
      ...{ massMg: 3, medianDays: 40 },
      countries: [
        { country: "", applied: 1, approved: 0, massMg: 0 },
        { country: "DE", applied: 1, approved: 1, massMg: 2.5 },
        { country: "SE", applied: 1, approved: 1, massMg: 0.5 },
      ],
      awards: {
        totalCount: 2,
        nodes: [
          {
            ...{ institution: { en: "Abbey", zh: "Abbey" }, personName: "Bea Lind" },
            ...{ nativeName: null, massMg: 0.5, revoked: false },
            sample: { code: second.sample.code },
          },
          {
            ...{ institution: { en: "Moon Lab", zh: "月球实验室" }, personName: "Lin Wei" },
            ...{ nativeName: "林薇", massMg: 2.5, revoked: false },
            sample: { code: first.sample.code },
          },
        ],
      },
    });
  });

  it("stay as they were published; what was revoked since is said, and left out when they are published again", async () => {
    const { prisma } = api.db;
    const round = await aRound(prisma);
    const { id } = await granted(round.id, { fullName: "Ada", grantedUg: 1_000n });
    await publish(round.code);
    await prisma.application.update({ where: { id }, data: { status: "REVOKED" } });
    expect(await results(round.code)).toMatchObject({
      ...{ number: 1, approved: 1, massMg: 1 },
      awards: { nodes: [{ personName: "Ada", revoked: true }] },
    });
    await publish(round.code);
    expect(await results(round.code)).toMatchObject({
      ...{ number: 2, applied: 1, approved: 0, massMg: 0, awards: { totalCount: 0 } },
    });
    expect(await prisma.roundAward.count({ where: { applicationId: id } })).toBe(1);
  });

  it("name the sample that was given, where it is not the one asked for", async () => {
    const { prisma } = api.db;
    const round = await aRound(prisma);
    const { id, sample } = await granted(round.id, { fullName: "Ada", grantedUg: 1_000n });
    const given = await aSample(prisma);
    const where = { applicationId: id };
    await prisma.applicationItem.updateMany({ where, data: { grantedSampleId: given.id } });
    await publish(round.code);
    expect(await results(round.code)).toMatchObject({
      awards: { nodes: [{ personName: "Ada", sample: { code: given.code } }] },
    });
    const document = `query ($code: String!) { sample(code: $code) { grants(first: 5) { totalCount } } }`;
    const grantsOf = async (code: string) =>
      (await api.ask(document, { variables: { code } })).data as object;
    expect(await grantsOf(given.code)).toEqual({ sample: { grants: { totalCount: 1 } } });
    expect(await grantsOf(sample.code)).toEqual({ sample: { grants: { totalCount: 0 } } });
  });

  it("wait for the closing, and for every application", async () => {
    const { prisma } = api.db;
    const open = await aRound(prisma, { closesAt: new Date("2028-01-01T00:00:00Z") });
    expect(refusals((await publish(open.code)).problems)).toEqual(["ROUND_NOT_CLOSED"]);
    const round = await aRound(prisma);
    const waiting = { personId: ada.id, roundId: round.id, status: "UNDER_REVIEW" } as const;
    await anApplication(prisma, waiting);
    const { problems } = await publish(round.code);
    expect(refusals(problems)).toEqual(["ROUND_UNDECIDED"]);
    expect(await results(round.code)).toBeNull();
    const draft = await preparedRound(api, secretary, {
      ...{ opensOn: "2027-07-01", closesOn: "2027-08-01", reviewsDueOn: null, panelOn: null },
      decisionDueOn: null,
    });
    expect(refusals((await publish(draft.code)).problems)).toEqual(["ROUND_NOT_PUBLISHED"]);
  });

  it("are published by one of two who do it at once", async () => {
    const round = await aRound(api.db.prisma);
    const seen = seenRound(await officeRound(round.code));
    const outcomes = await Promise.all(
      [1, 2].map(() => changeRound(api, secretary, "roundResultsPublish", seen)),
    );
    const codes = outcomes.map(({ problems }) => refusals(problems).join());
    expect(codes.toSorted()).toEqual(["", "STALE"]);
    expect(await api.db.prisma.roundPublication.count({ where: { roundId: round.id } })).toBe(1);
  });

  it("are published by the secretariat only", async () => {
    const round = await aRound(api.db.prisma);
    const seen = seenRound(await officeRound(round.code));
    for (const role of ["CURATOR", "CHAIR", "APPROVER", "AUDITOR", "ADMINISTRATOR"] as const) {
      const person = await api.signUp("Of Fice", [role]);
      const { problems } = await changeRound(api, person, "roundResultsPublish", seen);
      expect([role, refusals(problems)]).toEqual([role, ["NOT_FOUND"]]);
    }
    const { problems } = await changeRound(api, ada, "roundResultsPublish", seen);
    expect(refusals(problems)).toEqual(["NOT_FOUND"]);
    expect(await results(round.code)).toBeNull();
  });
});

it("reads a list of rounds with as many statements as one of them", async () => {
  for (let count = 0; count < 3; count += 1) await aRound(api.db.prisma);
  const list = (first: number) =>
    statementsOf(api.db, () =>
      api.askAs(
        secretary,
        `{ officeRounds(first: ${String(first)}) { nodes { code undecidedCount resultsPublishedAt
          applicationCounts { status count } } } }`,
      ),
    );
  expect(await list(3)).toHaveLength((await list(1)).length);
});

describe("the tables of rounds", () => {
  it("are downloaded by anybody, and hold no formula", async () => {
    const { prisma } = api.db;
    const round = await aRound(prisma, { nameEn: "=1+1" });
    const evil = { fullName: "=HYPERLINK(1)", institution: "@SUM(A1)", grantedUg: 1_500n };
    const { sample } = await granted(round.id, evil);
    expect((await download(`/exports/rounds/${round.code}/results.csv`)).statusCode).toBe(404);
    await publish(round.code);
    const awards = await download(`/exports/rounds/${round.code}/results.csv?lang=en`);
    expect(awards.headers["content-type"]).toContain("text/csv");
    expect(awards.records[0]?.slice(0, 2)).toEqual(["Institution", "Responsible user"]);
    expect(awards.records[1]).toEqual([
      "'@SUM(A1)",
      "'=HYPERLINK(1)",
      "",
      sample.code,
      "1.5",
      "",
      "",
    ]);
    const figures = await download(`/exports/rounds/${round.code}/figures.csv?lang=zh`);
    expect(figures.records.slice(1)).toEqual([["德国", "DE", "1", "1", "1.5"]]);
    const all = await download("/exports/rounds.csv?lang=en");
    const own = all.records.find(([code]) => code === round.code);
    expect(own).toEqual([round.code, "'=1+1", "2027-01-01 00:00", "0", "1", "1", "1.5", "40"]);
  });

  it("are missing for rounds that are not there, whatever the address", async () => {
    for (const code of ["2099-9", "%00", "..%2F..", "x".repeat(200)]) {
      const { statusCode } = await download(`/exports/rounds/${code}/figures.csv`);
      expect([code, statusCode]).toEqual([code, 404]);
    }
  });
});
