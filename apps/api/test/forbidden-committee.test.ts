import { dataOf, refusals } from "./support/application-requests.ts";
import { aKey } from "./support/application-builders.ts";
import { answerTo, assign, save, submit } from "./support/committee-requests.ts";
import { aScene, BARRED, idOf, REVIEWERS, SECRETS } from "./support/committee-scene.ts";
import { textOfPdf } from "@regolith/documents/testing";
import { statementsOf } from "./support/statements.ts";
import { startTestApi, type TestApi, type TestPerson } from "./test-api.ts";

const MISSING = "01a20000-0000-7000-8000-000000000000";

let api: TestApi;
let secretariat: TestPerson;
let scene: Awaited<ReturnType<typeof aScene>>;
beforeAll(async () => {
  api = await startTestApi();
  secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
  scene = await aScene(api, secretariat);
});
afterAll(() => api.stop());

const EVERYTHING = `query Q($id: ID!, $ids: [ID!]!, $round: ID!) {
  application(id: $id) { id }
  nodes(ids: $ids) { id }
  mine: applications(first: 100) { totalCount nodes { id title } }
  office: applications(filter: { scope: OFFICE }, first: 100) { totalCount nodes { id title } }
  searched: applications(filter: { scope: OFFICE, text: "hidden basin" }) { totalCount nodes { id } }
  applicationCounts { status count }
  applicationsToAssign(roundId: $round) { totalCount nodes { id } }
  roundsToAssign { id }
  reviewerProposal(roundId: $round) { application { id } }
  reviewAssignments { nodes { invitation { number title } application { id } } }
}`;

describe.each(BARRED)("%s", (who) => {
  const person = () => scene.people[who];

  it("finds nothing of it by any id, list, search, count or proposal", async () => {
    const data = await dataOf<Record<string, { totalCount?: number }>>(api, person(), EVERYTHING, {
      ...{ id: scene.id, ids: scene.nodes, round: idOf("Round", scene.row.roundId) },
    });
    expect(data["application"]).toBeNull();
    expect(data["nodes"]).toEqual(scene.nodes.map(() => null));
    for (const list of ["mine", "office", "searched", "applicationsToAssign"]) {
      expect([list, data[list]?.totalCount]).toEqual([list, 0]);
    }
    expect(data["roundsToAssign"]).toEqual([]);
    const told = JSON.stringify(data);
    for (const secret of [SECRETS.title, scene.row.number]) expect(told).not.toContain(secret);
    expect(told).not.toContain(scene.id);
    expect(told).not.toMatch(/"count":[1-9]/u);
  });

  it.each([
    ["print", (id: string) => `/documents/applications/${id}.pdf`],
    ["export", () => "/exports/applications.csv?status=ALL"],
  ])("gets nothing of it by %s", async (_, path) => {
    const response = await api.server.inject({
      method: "GET",
      url: path(scene.id),
      headers: { authorization: `Bearer ${person().token}` },
    });
    for (const secret of Object.values(SECRETS)) expect(response.body).not.toContain(secret);
    expect(response.body).not.toContain(scene.row.number);
    expect(response.headers["content-type"]).not.toBe("application/pdf");
  });

  it("reads no notification of what happens to it from then on", async () => {
    const before = await api.db.prisma.notification.count({ where: { personId: person().id } });
    const message = { applicationId: scene.id, channel: "INTERNAL", body: "More.", ...aKey() };
    await dataOf(
      api,
      secretariat,
      `mutation M($input: MessageSendInput!) { messageSend(input: $input) { problems { code } } }`,
      { input: message },
    );
    const next = await api.signUp("Next One", ["REVIEWER"]);
    await assign(api, secretariat, {
      ...{ applicationId: scene.id, personId: next.globalId, role: "SECOND" },
    });
    const after = await api.db.prisma.notification.count({ where: { personId: person().id } });
    expect(after).toBe(before);
  });

  it("can do nothing with it, its assignments and its reviews", async () => {
    const [one] = scene.handed;
    const assignmentId = one?.assignment.id;
    const seen = { id: assignmentId, expectedVersion: 2 };
    const tries = {
      save: (await save(api, person(), { assignmentId, noteToApplicant: "Mine" })).problems,
      submit: (await submit(api, person(), { assignmentId, expectedVersion: 2 })).problems,
      accept: (
        await answerTo(api, person(), "reviewAssignmentAccept", {
          ...{ ...seen, declaresNoConflict: true },
        })
      ).problems,
      decline: (await answerTo(api, person(), "reviewAssignmentDecline", seen)).problems,
      withdraw: (await answerTo(api, person(), "reviewAssignmentWithdraw", seen)).problems,
      change: (await answerTo(api, person(), "reviewAssignmentChange", { ...seen, role: "CHIEF" }))
        .problems,
      declare: (await answerTo(api, person(), "conflictDeclare", { assignmentId, kind: "OTHER" }))
        .problems,
    };
    for (const [name, problems] of Object.entries(tries)) {
      expect([name, refusals(problems)]).toEqual([name, ["NOT_FOUND"]]);
    }
    const asked = await assign(api, person(), {
      ...{ applicationId: scene.id, personId: person().globalId },
    });
    expect(refusals(asked.problems)).toEqual(["NOT_FOUND assignments 0 applicationId"]);
  });

  it.each<[string, string, (id: string) => Record<string, unknown>]>([
    ["application", "query Q($id: ID!) { application(id: $id) { id title } }", (id) => ({ id })],
    [
      "assignment",
      "query Q($id: ID!) { reviewAssignment(id: $id) { id application { id } } }",
      (id) => ({ id }),
    ],
    ["node", "query Q($id: ID!) { node(id: $id) { id } }", (id) => ({ id })],
    [
      "accepting",
      `mutation Q($id: ID!) { reviewAssignmentAccept(input: { id: $id, expectedVersion: 1, declaresNoConflict: true }) { problems { code } } }`,
      (id) => ({ id }),
    ],
    [
      "taking off",
      `mutation Q($id: ID!) { reviewAssignmentWithdraw(input: { id: $id, expectedVersion: 1 }) { problems { code } } }`,
      (id) => ({ id }),
    ],
    [
      "saving",
      `mutation Q($id: ID!) { reviewSave(input: { assignmentId: $id, expectedVersion: 0, scores: [], suggestions: [], noteToApplicant: "", noteToCommittee: "" }) { problems { code } } }`,
      (id) => ({ id }),
    ],
  ])(
    "runs the same statements for a forbidden and for a missing %s",
    async (what, document, of) => {
      const type = what === "application" ? "Application" : "ReviewAssignment";
      const forbidden = what === "application" ? scene.id : (scene.handed[0]?.assignment.id ?? "");
      const missing = idOf(type, MISSING);
      const asking = (id: string) => () => api.askAs(person(), document, of(id));
      const statements = await statementsOf(api.db, asking(forbidden));
      expect(await statementsOf(api.db, asking(missing))).toEqual(statements);
      expect(statements.length).toBeGreaterThan(0);
      const answers = [forbidden, missing].map((id) => api.askAs(person(), document, of(id)));
      const [one, other] = await Promise.all(answers);
      expect(one?.data).toEqual(other?.data);
    },
  );
});

describe("somebody who is only asked", () => {
  it("reads title, people and institutions, and nothing else", async () => {
    await assign(api, secretariat, {
      ...{ applicationId: scene.id, personId: scene.asked.globalId, role: "SECOND" },
    });
    const data = await dataOf(api, scene.asked, EVERYTHING, {
      ...{ id: scene.id, ids: scene.nodes, round: idOf("Round", scene.row.roundId) },
    });
    expect(data).toMatchObject({
      ...{ application: null, nodes: scene.nodes.map(() => null) },
      mine: { totalCount: 0 },
      reviewAssignments: {
        nodes: [{ application: null, invitation: { title: SECRETS.title } }],
      },
    });
    for (const secret of [SECRETS.summary, SECRETS.message, SECRETS.file]) {
      expect(JSON.stringify(data)).not.toContain(secret);
    }
  });
});

describe("the applicant", () => {
  const OWN = `query Q($id: ID!, $ids: [ID!]!) {
    application(id: $id) {
      id title
      reviewAssignments { reviewerName } conflicts { personName reason } ownReview { id }
      reviews { reviewerName noteToCommittee } scoreSpreads { mean } tier { reasons }
      events(first: 100) { totalCount nodes { action note actor { name } } }
    }
    nodes(ids: $ids) { id }
    notifications(first: 100) { nodes { title } }
    reviewers { totalCount nodes { name } }
    reviewAssignments { totalCount }
    committeeTies { keywords }
  }`;

  it("finds no reviewer's name, note or number in any answer", async () => {
    const secretNodes = scene.nodes.filter((id) => {
      const text = Buffer.from(id, "base64url").toString();
      return text.startsWith("Review");
    });
    const data = await dataOf<{
      application: { events: { nodes: { action: string }[] } };
    }>(api, scene.pi, OWN, { id: scene.id, ids: secretNodes });
    const told = JSON.stringify(data);
    for (const name of [...REVIEWERS, "Con Flicted", "Only Asked", SECRETS.note]) {
      expect(told).not.toContain(name);
    }
    expect(data).toMatchObject({
      application: { reviewAssignments: [], conflicts: [], ownReview: null, reviews: [] },
      nodes: secretNodes.map(() => null),
      reviewers: { totalCount: 0 },
      reviewAssignments: { totalCount: 0 },
      committeeTies: null,
    });
    const actions = data.application.events.nodes.map(({ action }) => action);
    expect(actions.filter((action) => /REVIEW|CONFLICT/u.test(action))).toEqual([]);
  });

  it("is told nothing of it, and prints nothing of it", async () => {
    const told = await api.db.prisma.notification.findMany({ where: { personId: scene.pi.id } });
    expect(told.filter(({ kind }) => /REVIEW|CONFLICT/u.test(kind))).toEqual([]);
    const printed = await api.server.inject({
      method: "GET",
      url: `/documents/applications/${scene.id}.pdf`,
      headers: { authorization: `Bearer ${scene.pi.token}` },
    });
    const text = await textOfPdf(printed.rawPayload);
    expect(text).toContain(SECRETS.summary);
    for (const name of REVIEWERS) expect(text).not.toContain(name);
  });

  it("changes nothing of it: neither assigns nor takes off", async () => {
    const assignmentId = scene.handed[0]?.assignment.id;
    const off = await answerTo(api, scene.pi, "reviewAssignmentWithdraw", {
      ...{ id: assignmentId, expectedVersion: 2 },
    });
    expect(refusals(off.problems)).toEqual(["NOT_FOUND"]);
    const asked = await assign(api, scene.pi, {
      ...{ applicationId: scene.id, personId: scene.pi.globalId },
    });
    expect(refusals(asked.problems)).toEqual(["NOT_FOUND assignments 0"]);
  });
});
