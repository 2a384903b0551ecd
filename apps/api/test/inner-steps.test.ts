import { aSample } from "@regolith/db/testing";
import { textOfPdf } from "@regolith/documents/testing";
import { anAcceptedReviewer, handInReview } from "./support/committee-requests.ts";
import { change, done, refusals, seen } from "./support/application-requests.ts";
import { crawl } from "./support/crawl.ts";
import { anOffice, bringTo, type Office, type Stage } from "./support/decided.ts";
import { everyQuery } from "./support/every-query.ts";
import { rowIdOf } from "./support/ids.ts";
import { inCommittee, step } from "./support/letter-requests.ts";
import { idOf } from "./support/committee-scene.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

/** All of it is asked for after every step, which takes its time. */
const LONG = 600_000;
/** Everything is read at the same instant, and done before it, each step at another one. */
const READ_AT = "2026-06-20T00:00:00Z";

let api: TestApi;
let office: Office;
let pi: TestPerson;
let member: TestPerson;
let id: string;
let code: string;
let hour = 0;

beforeAll(async () => {
  api = await startTestApi();
  api.setNow("2026-06-01T00:00:00Z");
  office = await anOffice(api);
  pi = await api.signUp("Ada Probe");
  member = await api.signUp("Tam Member");
  const sample = await aSample(api.db.prisma, { stockUg: 50_000n });
  code = sample.code;
  const asksFor = [{ code, minimumUg: 1_000n, optimumUg: 9_000n }];
  id = await inCommittee(api, pi, { status: "SUBMITTED", asksFor, joined: [member] });
});
afterAll(() => api.stop());

/** The queries that say something of one's own application; of the others a suite of forbidden things takes care. */
const TELLING = new Set(["application", "applications", "me", "node", "notifications", "round"]);

const SAMPLE = `sample(code: "CODE") {
  available { massMg } stock { receivedMg availableMg reservedMg onLoanMg }
  requestability { requestable reasons { code } }
  openRequests { count minimumMg optimumMg demand }
  ledger(first: 20) { totalCount nodes { id from to massMg at } }
  grants(first: 5) { totalCount }
}
samples(first: 50, orderBy: { field: AVAILABLE, direction: DESC }) { nodes { code available { massMg } } }
sampleFacets { requestable }`;

/** What everybody is told of the sample. */
async function stock(): Promise<string> {
  api.setNow(READ_AT);
  const answer = await api.ask(`{ ${SAMPLE.replace("CODE", code)} }`);
  expect(answer.errors).toEqual([]);
  return JSON.stringify(answer.data);
}

/** All that somebody of the applicant's side is answered, whatever they ask for, and gets printed. */
async function everything(person: TestPerson): Promise<string> {
  api.setNow(READ_AT);
  const { round } = await api.db.prisma.application.findUniqueOrThrow({
    where: { id: rowIdOf(id) },
    include: { round: true },
  });
  const all = everyQuery({
    ...{ applicationId: id, assignmentId: idOf("ReviewAssignment", rowIdOf(id)) },
    ...{ panelId: idOf("Panel", rowIdOf(id)), nodes: [id], words: "soil" },
    round: { id: idOf("Round", round?.id ?? ""), code: round?.code ?? "" },
  });
  const telling = Object.entries(all).filter(([name]) => TELLING.has(name));
  const { text } = await crawl(api, person, Object.fromEntries(telling));
  const ordered = `{ applications(first: 9, orderBy: { field: WAITING, direction: DESC }) { edges { cursor } }
    updated: applications(first: 9, orderBy: { field: UPDATED, direction: DESC }) { edges { cursor } } }`;
  const orders = JSON.stringify((await api.askAs(person, ordered)).data);
  const get = (url: string) =>
    api.server.inject({ method: "GET", url, headers: { authorization: `Bearer ${person.token}` } });
  const pdf = await textOfPdf((await get(`/documents/applications/${id}.pdf?lang=en`)).rawPayload);
  return [text, orders, pdf].join("\n");
}

/** Both of the applicant's side, one line for each answer. */
const told = async () => [await everything(pi), await everything(member), await stock()];

/** Does something at an instant of its own. */
async function at(work: () => Promise<unknown>): Promise<void> {
  hour += 1;
  api.setNow(new Date(Date.parse("2026-06-01T00:00:00Z") + hour * 3_600_000).toISOString());
  await work();
}

const to = (stage: Stage) => at(() => bringTo(api, office, id, { stage }));

const expectSame = (now: readonly string[], before: readonly string[]) => {
  for (const [index, text] of now.entries()) {
    expect(text.split("\n")).toEqual((before[index] ?? "").split("\n"));
  }
};

it(
  "nothing of what happens in review and panel is told to who applied, by any query, list, document or figure",
  async () => {
    await to("SCREENING");
    const before = await told();
    expect(before[0]).toContain("IN_REVIEW");
    const { version: known } = await seen(api, pi, id);

    await to("JUDGED");
    expectSame(await told(), before);
    const reviewers: Awaited<ReturnType<typeof anAcceptedReviewer>>[] = [];
    for (const [index, role] of (["CHIEF", "SECOND", "TECHNICAL"] as const).entries()) {
      const name = `Reviewer ${String(index)}`;
      await at(async () => {
        reviewers.push(await anAcceptedReviewer(api, office.secretariat, { id, role, name }));
      });
    }
    expectSame(await told(), before);
    await at(async () => {
      const { version: expectedVersion } = await seen(api, office.secretariat, id);
      await done(api, office.secretariat, "applicationOpenReview", { id, expectedVersion });
    });
    expectSame(await told(), before);
    for (const { person, assignment } of reviewers) {
      await at(() => handInReview(api, person, assignment.id));
    }
    expectSame(await told(), before);
    await at(async () => {
      const { version: expectedVersion } = await seen(api, office.chair, id);
      await done(api, office.chair, "applicationShortlist", { id, expectedVersion });
    });
    expectSame(await told(), before);

    // The office counts all of it, and the applicant's version is still the one that stands for them.
    expect((await seen(api, office.secretariat, id)).version).toBeGreaterThan(known);
    const { version } = await seen(api, pi, id);
    expect(version).toBe(known);
  },
  LONG,
);

it(
  "what is recommended is told by the public status alone until it is approved, and no figure moves",
  async () => {
    const figures = await stock();
    await to("RECOMMENDED");
    expect(await stock()).toBe(figures);
    const before = await told();
    expect(before[0]).toContain("DECISION_PENDING");
    await to("CONFIRMED");
    expectSame(await told(), before);

    await at(() => step(api, office.approver, "applicationSendBack", { id, reason: "Once more." }));
    expect(await stock()).toBe(figures);
    await to("RECOMMENDED");
    await to("CONFIRMED");
    expect(await stock()).toBe(figures);

    await to("APPROVED");
    const since = await stock();
    expect(since).not.toBe(figures);
    expect(JSON.parse(since)).toMatchObject({
      sample: { available: { massMg: 41 }, openRequests: { count: 0 }, grants: { totalCount: 1 } },
    });
  },
  LONG,
);

it("the applicant's own step stands on what they read, whatever the office did meanwhile", async () => {
  const own = await inCommittee(api, pi, { status: "SCREENING" });
  const { version: expectedVersion } = await seen(api, pi, own);
  await bringTo(api, office, own, { stage: "PANEL" });
  const input = { id: own, expectedVersion };
  const stale = await change(api, pi, "applicationWithdraw", { ...input, expectedVersion: 99 });
  expect(refusals(stale.problems)).toEqual(["STALE"]);
  expect((await done(api, pi, "applicationWithdraw", input)).publicStatus).toBe("WITHDRAWN");
});
