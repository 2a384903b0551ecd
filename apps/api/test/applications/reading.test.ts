import { aCompleteApplication, aListedMember, anApplication, aRound } from "@regolith/db/testing";
import { change, dataOf, done, seen } from "../support/application-requests.ts";
import { applicationId } from "../support/ids.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let pi: TestPerson;
let secretariat: TestPerson;
let curator: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  pi = await api.signUp("Ada Probe");
  secretariat = await api.signUp("Sun Wen", ["SECRETARIAT"]);
  curator = await api.signUp("Ku Rui", ["CURATOR"]);
});
afterAll(() => api.stop());

async function submitted(changes: Partial<Parameters<typeof aCompleteApplication>[1]> = {}) {
  const facts = { personId: pi.id, status: "SUBMITTED" as const, ...changes };
  return applicationId(await aCompleteApplication(api.db.prisma, facts));
}

it("shows the applicant public statuses and sides, and the office its own statuses and names", async () => {
  const id = await submitted();
  const { version } = await seen(api, secretariat, id);
  await done(api, secretariat, "applicationStartScreening", { id, expectedVersion: version });

  const byPi = await seen(api, pi, id);
  expect(byPi).toMatchObject({ status: null, publicStatus: "IN_REVIEW" });
  expect(byPi.events.nodes).toMatchObject([
    { by: "OFFICE", actor: null, fromStatus: null, toStatus: null, publicStatus: "IN_REVIEW" },
  ]);
  for (const reader of [secretariat, curator]) {
    const { status, events } = await seen(api, reader, id);
    expect(status).toBe("SCREENING");
    expect(events.nodes).toMatchObject([
      { actor: { name: "Sun Wen" }, fromStatus: "SUBMITTED", toStatus: "SCREENING" },
    ]);
  }
  await done(api, pi, "applicationWithdraw", {
    id,
    expectedVersion: version + 1,
    reason: "Moved.",
  });
  const after = await seen(api, pi, id);
  expect(after.events.nodes[1]).toMatchObject({ actor: { name: "Ada Probe" }, note: "Moved." });
});

it("shows somebody of the office who works in the team what the applicant sees, without any action", async () => {
  const both = await api.signUp("Mem Ber", ["SECRETARIAT", "APPROVER"]);
  const member = aListedMember({ fullName: "Mem Ber", email: both.email.toUpperCase() });
  const id = await submitted({ answers: { TEAM: { worksAlone: false, members: [member] } } });
  const { status, availableActions, submissionProblems } = await seen(api, both, id);
  expect([status, availableActions, submissionProblems]).toEqual([null, [], []]);
});

it("has a page know whose turn it is without asking for the application's answers", async () => {
  const decisionDueAt = new Date("2026-09-30T16:00:00Z");
  const closesAt = new Date("2026-08-31T16:00:00Z");
  const { id: roundId } = await aRound(api.db.prisma, { closesAt, decisionDueAt });
  const row = await anApplication(api.db.prisma, { personId: pi.id, status: "SUBMITTED", roundId });
  const { clock } = await seen(api, pi, applicationId(row));
  expect(clock).toMatchObject({ actingNow: "OFFICE", expectBy: "2026-09-30T16:00:00.000Z" });
});

describe("a list of applications", () => {
  interface List {
    readonly applications: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly number: string }[];
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
        readonly startCursor: string | null;
        readonly endCursor: string | null;
      };
    };
    readonly applicationCounts: readonly { readonly status: string; readonly count: number }[];
  }
  const LIST = `query List($filter: ApplicationFilter, $first: Int, $after: String, $last: Int, $before: String) {
    applications(
      filter: $filter, orderBy: { field: NUMBER, direction: ASC },
      first: $first, after: $after, last: $last, before: $before
    ) { totalCount nodes { number } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    applicationCounts(filter: $filter) { status count }
  }`;
  const list = (person: TestPerson, variables: Readonly<Record<string, unknown>>) =>
    dataOf<List>(api, person, LIST, variables);
  const numbersOf = ({ applications }: List) => applications.nodes.map(({ number }) => number);
  let roundCode: string;

  beforeAll(async () => {
    const { id: roundId, code } = await aRound(api.db.prisma);
    roundCode = code;
    for (let index = 0; index < 7; index += 1) {
      const status = index < 3 ? "SUBMITTED" : index < 5 ? "DECLINED" : "DRAFT";
      const number = `2025-000${String(index)}`;
      await anApplication(api.db.prisma, { personId: pi.id, number, status, roundId });
    }
  });

  it("gives the applicant their own with drafts, and the office the submitted ones of others", async () => {
    const mine = await list(pi, { filter: { round: roundCode }, first: 100 });
    expect(numbersOf(mine)).toHaveLength(7);
    const office = { scope: "OFFICE", round: roundCode };
    const theirs = await list(curator, { filter: office });
    expect(numbersOf(theirs)).toHaveLength(5);
    expect(theirs.applications.totalCount).toBe(5);
    const counted = theirs.applicationCounts.filter(({ count }) => count > 0);
    expect(counted).toEqual([
      { status: "SUBMITTED", count: 3 },
      { status: "DECLINED", count: 2 },
    ]);
    const nothing = await list(pi, { filter: office });
    expect([nothing.applications.totalCount, nothing.applicationCounts]).toEqual([0, []]);
  });

  it("pages forward and backward over the same order", async () => {
    const filter = { scope: "OFFICE", round: roundCode };
    const first = await list(curator, { filter, first: 2 });
    expect(numbersOf(first)).toEqual(["2025-0000", "2025-0001"]);
    expect(first.applications.pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
    });
    const after = first.applications.pageInfo.endCursor;
    const second = await list(curator, { filter, first: 2, after });
    expect(numbersOf(second)).toEqual(["2025-0002", "2025-0003"]);
    const before = second.applications.pageInfo.startCursor;
    const back = await list(curator, { filter, last: 2, before });
    expect(numbersOf(back)).toEqual(["2025-0000", "2025-0001"]);
    expect(numbersOf(await list(curator, { filter, last: 2 }))).toEqual(["2025-0003", "2025-0004"]);
  });

  it("refuses a cursor of another order and a search without end, instead of guessing", async () => {
    const { applications } = await list(curator, { filter: { scope: "OFFICE" }, first: 1 });
    const cursor = applications.pageInfo.endCursor ?? "";
    for (const query of [
      `{ applications(after: "${cursor}") { nodes { id } } }`,
      `{ applications(after: "nonsense") { nodes { id } } }`,
      `{ applications(filter: { text: "${"x".repeat(201)}" }) { nodes { id } } }`,
      `{ applications(first: 101) { nodes { id } } }`,
    ]) {
      const { errors } = await api.askAs(curator, query);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
    }
  });
});

it("gives steps page by page, and each by its own id to whom the application exists for", async () => {
  const id = await submitted();
  const { version } = await seen(api, secretariat, id);
  await done(api, secretariat, "applicationStartScreening", { id, expectedVersion: version });
  await done(api, pi, "applicationWithdraw", { id, expectedVersion: version + 1 });
  const EVENTS = `query Steps($id: ID!, $first: Int, $after: String, $last: Int) {
    application(id: $id) {
      events(first: $first, after: $after, last: $last) {
        totalCount nodes { id action } pageInfo { hasNextPage endCursor }
      }
    }
  }`;
  type Steps = {
    application: {
      events: {
        totalCount: number;
        nodes: { id: string; action: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
  };
  const stepsOf = async (page: Readonly<Record<string, unknown>>) =>
    (await dataOf<Steps>(api, pi, EVENTS, { id, ...page })).application.events;
  const first = await stepsOf({ first: 1 });
  expect(first).toMatchObject({ totalCount: 2, nodes: [{ action: "START_SCREENING" }] });
  const next = await stepsOf({ first: 1, after: first.pageInfo.endCursor });
  expect(next).toMatchObject({ nodes: [{ action: "WITHDRAW" }], pageInfo: { hasNextPage: false } });
  expect(await stepsOf({ last: 1 })).toMatchObject({ nodes: [{ action: "WITHDRAW" }] });

  const NODE = `query Node($id: ID!) { node(id: $id) { ... on ApplicationEvent { action } } }`;
  const node = { id: next.nodes[0]?.id };
  expect(await dataOf(api, curator, NODE, node)).toEqual({ node: { action: "WITHDRAW" } });
  expect(await dataOf(api, await api.signUp(), NODE, node)).toEqual({ node: null });
});

it("says what stands in the way in the reader's language", async () => {
  const row = await anApplication(api.db.prisma, { personId: pi.id });
  const { problems } = await change(api, pi, "applicationWithdraw", {
    ...{ id: applicationId(row), expectedVersion: 1 },
  });
  expect(problems).toMatchObject([{ code: "NOT_ALLOWED" }]);
  expect(problems[0]?.message).toMatch(/Withdraw/u);
});
