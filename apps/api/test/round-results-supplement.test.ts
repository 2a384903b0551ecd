import { randomUUID } from "node:crypto";
import { anApplication, aRound, aSample } from "@regolith/db/testing";
import { toGlobalId } from "../src/graphql/global-id.ts";
import { done } from "./support/application-requests.ts";
import { readCsv } from "./support/read-csv.ts";
import { changeRound, roundIn } from "./support/rounds.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let secretary: TestPerson;
let approver: TestPerson;
let ada: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  secretary = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  approver = await api.signUp("An Ping", ["APPROVER"]);
  ada = await api.signUp("Ada Probe");
  // A round built for a test closes with the year 2026.
  api.setNow("2027-06-01T00:00:00Z");
});
afterAll(() => api.stop());

/** Somebody's application that was granted one sample. */
async function granted(roundId: string): Promise<void> {
  const { prisma } = api.db;
  const { id } = await anApplication(prisma, {
    ...{ personId: ada.id, roundId, status: "APPROVED" },
    decidedAt: new Date("2027-02-10T00:00:00Z"),
  });
  const sample = await aSample(prisma);
  await prisma.applicationItem.create({
    data: {
      ...{ applicationId: id, sampleId: sample.id, position: 0 },
      ...{ state: "GRANTED", grantedUg: 1_000n },
    },
  });
}

/** Somebody's application on the reserve list of a round. */
async function reserved(roundId: string) {
  const { prisma } = api.db;
  const sample = await aSample(prisma);
  const { id } = await anApplication(prisma, {
    ...{ personId: ada.id, roundId, status: "RESERVE_LIST" },
    decidedAt: new Date("2027-02-10T00:00:00Z"),
  });
  await prisma.applicationItem.create({
    data: { applicationId: id, sampleId: sample.id, position: 0 },
  });
  return { id, globalId: toGlobalId("Application", id) };
}

/** Promoted by the chair and confirmed by the office, so that it is the approver's to decide on. */
async function promoted(id: string): Promise<void> {
  const { prisma } = api.db;
  await prisma.applicationItem.updateMany({
    where: { applicationId: id },
    data: { state: "RECOMMENDED", grantedUg: 2_000n },
  });
  await prisma.application.update({
    where: { id },
    data: { status: "RECOMMENDED", confirmedById: secretary.id },
  });
}

const approve = (id: string) =>
  done(api, approver, "applicationApprove", {
    ...{ id, expectedVersion: 1, idempotencyKey: randomUUID() },
  });

async function publish(round: { readonly id: string }) {
  const { version } = await api.db.prisma.round.findUniqueOrThrow({ where: { id: round.id } });
  const id = toGlobalId("OfficeRound", round.id);
  return changeRound(api, secretary, "roundResultsPublish", { id, expectedVersion: version });
}

async function results(code: string): Promise<unknown> {
  const document = `query ($code: String!) { round(code: $code) { results { number applied approved } } }`;
  const { data } = await api.ask(document, { variables: { code } });
  return (data as { round: { results: unknown } }).round.results;
}

async function download(code: string): Promise<string[][]> {
  const url = `/exports/rounds/${code}/results.csv?lang=en`;
  return readCsv((await api.server.inject({ url })).payload.slice(1));
}

it("are added to, with the day, when somebody is granted something from the reserve list", async () => {
  const { prisma } = api.db;
  const round = await aRound(prisma);
  await granted(round.id);
  const late = await reserved(round.id);
  const other = await reserved(round.id);
  await publish(round);
  expect(await results(round.code)).toMatchObject({ number: 1, applied: 3, approved: 1 });
  api.setNow("2027-09-01T00:00:00Z");
  await promoted(late.id);
  await promoted(other.id);
  await approve(late.globalId);
  // Another one is still being decided, so they wait for it.
  expect(await results(round.code)).toMatchObject({ number: 1, approved: 1 });
  api.setNow("2027-09-02T00:00:00Z");
  await approve(other.globalId);
  const document = `query ($code: String!) { round(code: $code) { results {
    number firstPublishedAt publishedAt approved awards(first: 9) { nodes { massMg addedAt } } } } }`;
  const first = "2027-06-01T00:00:00.000Z";
  const second = "2027-09-02T00:00:00.000Z";
  expect((await api.ask(document, { variables: { code: round.code } })).data).toMatchObject({
    round: {
      results: {
        ...{ number: 2, firstPublishedAt: first, publishedAt: second, approved: 3 },
        awards: {
          nodes: expect.arrayContaining([
            { massMg: 1, addedAt: first },
            { massMg: 2, addedAt: second },
            { massMg: 2, addedAt: second },
          ]) as unknown,
        },
      },
    },
  });
  const table = await download(round.code);
  const added = table.slice(1).map((record) => record.at(-1));
  expect(added.toSorted()).toEqual(["", "2027-09-02", "2027-09-02"]);
  const { history } = roundIn(await publish(round));
  expect(history.nodes.map(({ action }) => action)).toEqual([
    ...["RESULTS_PUBLISHED", "RESULTS_SUPPLEMENTED", "RESULTS_PUBLISHED"],
  ]);
});
