import { anApplication } from "@regolith/db/testing";
import { aKey, anApplicationBy, type ApplicationFacts } from "./support/application-builders.ts";
import { change, dataOf, refusals, seen, shown } from "./support/application-requests.ts";
import { applicationId, roundId } from "./support/ids.ts";
import { SECTION_INPUTS } from "./support/section-inputs.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

let api: TestApi;
let ada: TestPerson;
let eve: TestPerson;
let curator: TestPerson;
let approver: TestPerson;
let administrator: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  ada = await api.signUp("Ada Probe");
  eve = await api.signUp("Eve");
  curator = await api.signUp("Ku Rui", ["CURATOR"]);
  approver = await api.signUp("An Ping", ["APPROVER"]);
  administrator = await api.signUp("Guan Li", ["ADMINISTRATOR"]);
});
afterAll(() => api.stop());

const adas = (facts?: ApplicationFacts) => anApplicationBy(api, ada, facts);

describe("somebody else's application", () => {
  it("is not there by id, by node, in nodes or in any list", async () => {
    const { id, row } = await adas();
    const submitted = await adas({ status: "SUBMITTED" });
    for (const person of [eve, administrator]) {
      for (const one of [id, submitted.id]) {
        const document = `query Other($id: ID!, $ids: [ID!]!) {
          application(id: $id) { id } node(id: $id) { id } nodes(ids: $ids) { id }
        }`;
        expect(await dataOf(api, person, document, { id: one, ids: [one] })).toEqual({
          ...{ application: null, node: null, nodes: [null] },
        });
      }
      for (const scope of ["MINE", "OFFICE"]) {
        const filter = { scope, text: row.number };
        const document = `query Others($filter: ApplicationFilter) {
          applications(filter: $filter) { totalCount nodes { id } }
          applicationCounts(filter: $filter) { count }
        }`;
        expect(await dataOf(api, person, document, { filter })).toEqual({
          ...{ applications: { totalCount: 0, nodes: [] }, applicationCounts: [] },
        });
      }
    }
  });

  it("is not there for anybody while it is a draft, whatever their role", async () => {
    const { id } = await adas();
    for (const person of [curator, approver, administrator]) {
      expect(await shown(api, person, id)).toBeNull();
    }
  });

  it("cannot be written, submitted, deleted or filled by a stranger, and looks missing to them", async () => {
    const { id, expectedVersion } = await adas();
    const project = { id, expectedVersion: 1, ...SECTION_INPUTS.Project };
    const attempts = [
      change(api, eve, "applicationSectionSaveProject", project),
      change(api, eve, "applicationSubmit", { id, expectedVersion, ...aKey() }),
      change(api, eve, "applicationDelete", { id, expectedVersion }),
      change(api, eve, "applicationTakeBasket", { id, expectedVersion }),
      change(api, eve, "applicationSetRound", { id, expectedVersion, roundId: null }),
    ];
    for (const { problems, application, current } of await Promise.all(attempts)) {
      expect(refusals(problems)).toEqual(["NOT_FOUND"]);
      expect([application ?? null, current ?? null]).toEqual([null, null]);
    }
  });

  it("looks to a stranger exactly like one that was never there", async () => {
    const { id, expectedVersion } = await adas({ status: "SUBMITTED" });
    const never = applicationId({ id: "01890000-0000-7000-8000-000000000000" });
    const answers = [];
    for (const one of [id, never, ada.globalId, "nonsense", "", "QXBwbGljYXRpb246MQ"]) {
      answers.push(await change(api, eve, "applicationWithdraw", { id: one, expectedVersion }));
    }
    const [first, ...others] = answers;
    expect(first?.problems.map(({ code }) => code)).toEqual(["NOT_FOUND"]);
    for (const other of others) expect(other).toEqual(first);
  });

  it("stays hidden when a stranger repeats its owner's idempotency key", async () => {
    const input = { type: "RESEARCH", takeBasket: false, idempotencyKey: "shared key" };
    const hers = await change(api, ada, "applicationCreate", input);
    const eves = await change(api, eve, "applicationCreate", input);
    expect(eves.application?.id).not.toBe(hers.application?.id);
  });
});

describe("the way a request comes", () => {
  const withdrawal = `mutation Withdraw($input: ApplicationWithdrawInput!) {
    applicationWithdraw(input: $input) { problems { code } }
  }`;

  it("carries out no mutation by GET", async () => {
    const { id, expectedVersion } = await adas({ status: "SUBMITTED" });
    const query = new URLSearchParams({
      query: withdrawal,
      variables: JSON.stringify({ input: { id, expectedVersion } }),
    });
    const response = await api.server.inject({
      url: `/graphql?${query.toString()}`,
      headers: { authorization: `Bearer ${ada.token}`, "apollo-require-preflight": "1" },
    });
    expect(response.statusCode).toBe(405);
    expect((await seen(api, ada, id)).publicStatus).toBe("SUBMITTED");
  });

  it("carries out nothing for a page of another site, nor for a cookie without an origin", async () => {
    const { id, expectedVersion } = await adas({ status: "SUBMITTED" });
    const cookie = `regolith.session_token=${encodeURIComponent(ada.token)}`;
    const variables = { input: { id, expectedVersion } };
    for (const origin of [{ origin: "https://elsewhere.example" }, {}]) {
      const { status, errors } = await api.ask(withdrawal, {
        variables,
        headers: { cookie, ...origin },
      });
      expect([status, errors[0]?.extensions.code]).toEqual([403, "FOREIGN_ORIGIN"]);
    }
    expect((await seen(api, ada, id)).publicStatus).toBe("SUBMITTED");
  });

  it("says of an ended session that it ended, and does not take its bearer for a stranger", async () => {
    const former = await api.signUp();
    const row = await anApplication(api.db.prisma, { personId: former.id });
    await api.db.prisma.session.deleteMany({ where: { userId: former.id } });
    const id = applicationId(row);
    const { status, errors } = await api.askAs(former, `{ application(id: "${id}") { id } }`);
    expect([status, errors[0]?.extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
  });

  it("shows nothing of applications to whoever is not signed in", async () => {
    const { id } = await adas({ status: "APPROVED" });
    const answer = await api.ask(`{ node(id: "${id}") { id } }`);
    expect(answer.data).toEqual({ node: null });
    for (const query of [
      `{ application(id: "${id}") { id } }`,
      "{ applications { totalCount } }",
      "{ applicationCounts { count } }",
    ]) {
      const { errors } = await api.ask(query);
      expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
    }
  });

  it("sets no round by the id of something else", async () => {
    const { id, expectedVersion } = await adas();
    for (const other of [id, roundId({ id: eve.id }), "nonsense"]) {
      const input = { id, expectedVersion, roundId: other };
      const { problems } = await change(api, ada, "applicationSetRound", input);
      expect(refusals(problems)).toEqual(["UNKNOWN_ROUND roundId"]);
    }
  });
});
