import { dataOf, refusals } from "../support/application-requests.ts";
import { aKey } from "../support/application-builders.ts";
import {
  accept,
  anAcceptedReviewer,
  answerTo,
  aReviewedApplication,
  assign,
  changeTies,
} from "../support/committee-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let secretariat: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

const aReviewer = () => api.signUp("Rosa Lindqvist", ["REVIEWER"]);

it("shows whom is asked the invitation, and the application only once they accept", async () => {
  const { id } = await aReviewedApplication(api);
  const reviewer = await aReviewer();
  const { assignments } = await assign(api, secretariat, {
    ...{ applicationId: id, personId: reviewer.globalId, role: "CHIEF" },
  });
  const [asked] = assignments ?? [];
  if (asked === undefined) throw new Error("Nobody was asked");
  const before = await dataOf<{ application: unknown; reviewAssignments: { nodes: unknown[] } }>(
    api,
    reviewer,
    `query Q($id: ID!) { application(id: $id) { id }
      reviewAssignments { nodes { state availableActions application { id }
        invitation { title people { name } } } } }`,
    { id },
  );
  expect(before).toEqual({
    application: null,
    reviewAssignments: {
      nodes: [
        {
          state: "ASKED",
          availableActions: ["ACCEPT", "DECLINE", "DECLARE_CONFLICT"],
          application: null,
          invitation: {
            title: "Water in old glass",
            people: [{ name: expect.any(String) as string }],
          },
        },
      ],
    },
  });
  const { assignment, problems } = await accept(api, reviewer, asked);
  expect(problems).toEqual([]);
  expect(assignment).toMatchObject({ state: "ACCEPTED", application: { id } });
});

it("takes no acceptance without the statement that there is no conflict", async () => {
  const { id } = await aReviewedApplication(api);
  const reviewer = await aReviewer();
  const asked = await assign(api, secretariat, { applicationId: id, personId: reviewer.globalId });
  const [assignment] = asked.assignments ?? [];
  const { problems } = await answerTo(api, reviewer, "reviewAssignmentAccept", {
    ...{ id: assignment?.id, expectedVersion: assignment?.version, declaresNoConflict: false },
  });
  expect(refusals(problems)).toEqual(["REQUIRED declaresNoConflict"]);
});

describe("asking", () => {
  it("somebody with a conflict is refused with its kind, and kept on record", async () => {
    const { id, row, pi } = await aReviewedApplication(api);
    const reviewer = await aReviewer();
    await api.db.prisma.applicantAnswers.update({
      where: { applicationId: row.id },
      data: { fullName: "Ada Okoye", institution: "Observatory of Assignment" },
    });
    await api.db.prisma.person.update({
      where: { id: reviewer.id },
      data: { institution: "observatory of assignment" },
    });
    const { assignments, problems } = await assign(api, secretariat, {
      ...{ applicationId: id, personId: reviewer.globalId, role: "CHIEF" },
    });
    expect(assignments).toBeNull();
    expect(refusals(problems)).toEqual(["CONFLICT_OF_INTEREST assignments 0 personId"]);
    expect(problems[0]?.message).toContain("Same institution, with Ada Okoye");
    const seen = await dataOf(
      api,
      secretariat,
      "query Q($id: ID!) { application(id: $id) { conflicts { kind source personName reason } reviewAssignments { id } } }",
      { id },
    );
    expect(seen).toEqual({
      application: {
        conflicts: [
          {
            ...{ kind: "SAME_INSTITUTION", source: "DETECTED", personName: "Rosa Lindqvist" },
            reason: "Works at the same institution as Ada Okoye: Observatory of Assignment",
          },
        ],
        reviewAssignments: [],
      },
    });
    expect(
      await dataOf(api, pi, "query Q($id: ID!) { application(id: $id) { conflicts { kind } } }", {
        id,
      }),
    ).toEqual({ application: { conflicts: [] } });
  });

  it("many is done for all of them or for none", async () => {
    const first = await aReviewedApplication(api);
    const second = await aReviewedApplication(api);
    const reviewer = await aReviewer();
    const nobody = await api.signUp("No Role");
    const refused = await assign(
      api,
      secretariat,
      { applicationId: first.id, personId: reviewer.globalId },
      { applicationId: second.id, personId: nobody.globalId },
    );
    expect(refusals(refused.problems)).toEqual(["NOT_A_REVIEWER assignments 1 personId"]);
    const count = () => api.db.prisma.reviewAssignment.count({ where: { personId: reviewer.id } });
    expect(await count()).toBe(0);
    const done = await assign(
      api,
      secretariat,
      { applicationId: first.id, personId: reviewer.globalId },
      { applicationId: second.id, personId: reviewer.globalId },
    );
    expect(done.assignments).toHaveLength(2);
    expect(await count()).toBe(2);
  });

  it("is refused for a second chief, for whoever is there, and for a day that is over", async () => {
    const { id } = await aReviewedApplication(api);
    const one = await aReviewer();
    const other = await aReviewer();
    await assign(api, secretariat, { applicationId: id, personId: one.globalId });
    const again = await assign(api, secretariat, {
      ...{ applicationId: id, personId: one.globalId, role: "SECOND" },
    });
    expect(refusals(again.problems)).toEqual(["ALREADY_ASSIGNED assignments 0 personId"]);
    const second = await assign(api, secretariat, { applicationId: id, personId: other.globalId });
    expect(refusals(second.problems)).toEqual(["CHIEF_THERE assignments 0 role"]);
    const late = await assign(api, secretariat, {
      ...{ applicationId: id, personId: other.globalId, role: "SECOND" },
      dueAt: "2026-05-31T16:00:00Z",
    });
    expect(refusals(late.problems)).toEqual(["REVIEW_DUE_PAST assignments 0 dueAt"]);
  });

  it("the same person in two requests at once asks once", async () => {
    const { id } = await aReviewedApplication(api);
    const reviewer = await aReviewer();
    const asked = { applicationId: id, personId: reviewer.globalId };
    const both = await Promise.all([
      assign(api, secretariat, asked),
      assign(api, secretariat, asked),
    ]);
    expect(both.flatMap(({ assignments }) => assignments ?? [])).toHaveLength(1);
    const told = { personId: reviewer.id, kind: "REVIEW_ASKED" };
    expect(await api.db.prisma.notification.count({ where: told })).toBe(1);
  });

  it("is the unconflicted chair's, too, and nobody else's of the office", async () => {
    const { id } = await aReviewedApplication(api);
    const reviewer = await aReviewer();
    const asked = { applicationId: id, personId: reviewer.globalId };
    for (const role of ["CURATOR", "APPROVER", "AUDITOR"] as const) {
      const somebody = await api.signUp(role, [role]);
      const { problems } = await assign(api, somebody, asked);
      expect([role, refusals(problems)]).toEqual([role, ["NOT_ALLOWED assignments 0"]]);
    }
    const chair = await api.signUp("Cha Ir", ["CHAIR"]);
    expect((await assign(api, chair, asked)).assignments).toHaveLength(1);
  });
});

describe("a reviewer", () => {
  it("declines with a word, which the secretariat reads, and the place is free", async () => {
    const { id } = await aReviewedApplication(api);
    const reviewer = await aReviewer();
    const asked = await assign(api, secretariat, {
      ...{ applicationId: id, personId: reviewer.globalId },
    });
    const [assignment] = asked.assignments ?? [];
    const declined = await answerTo(api, reviewer, "reviewAssignmentDecline", {
      ...{ id: assignment?.id, expectedVersion: assignment?.version, note: "At sea." },
    });
    expect(declined.assignment).toMatchObject({ state: "DECLINED", invitation: null });
    const other = await aReviewer();
    const next = await assign(api, secretariat, { applicationId: id, personId: other.globalId });
    expect(next.assignments).toHaveLength(1);
    const told = await api.db.prisma.notification.findFirstOrThrow({
      where: { personId: secretariat.id, kind: "REVIEW_DECLINED" },
    });
    expect(told.params).toMatchObject({ reviewer: "Rosa Lindqvist", note: "At sea." });
  });

  it("declares a conflict at any time: the file is shut, office and chair hear, the applicant nothing", async () => {
    const chair = await api.signUp("Cha Ir", ["CHAIR"]);
    const { id, pi, row } = await aReviewedApplication(api);
    const { person, assignment } = await anAcceptedReviewer(api, secretariat, { id });
    const { problems } = await answerTo(api, person, "conflictDeclare", {
      ...{ assignmentId: assignment.id, kind: "COMPETITOR", note: "Same call" },
    });
    expect(problems).toEqual([]);
    const sight = await dataOf(
      api,
      person,
      `query Q($id: ID!, $a: ID!) { application(id: $id) { id }
        reviewAssignment(id: $a) { state invitation { title } application { id } } }`,
      { id, a: assignment.id },
    );
    expect(sight).toEqual({
      application: null,
      reviewAssignment: { state: "CLOSED", invitation: null, application: null },
    });
    const told = await api.db.prisma.notification.findMany({
      where: { applicationId: row.id, kind: "REVIEWER_CONFLICT" },
    });
    const ids = told.map(({ personId }) => personId);
    expect(ids).toEqual(expect.arrayContaining([secretariat.id, chair.id]));
    expect(ids).not.toContain(pi.id);
    expect(ids).not.toContain(person.id);
  });

  it("loses the file by a tie that is declared later, for good", async () => {
    const { id } = await aReviewedApplication(api);
    const { person } = await anAcceptedReviewer(api, secretariat, { id });
    const reads = async () =>
      (
        await dataOf<{ application: unknown }>(
          api,
          person,
          "query Q($id: ID!) { application(id: $id) { id } }",
          { id },
        )
      ).application !== null;
    expect(await reads()).toBe(true);
    const added = await changeTies(api, person, "tieAdd", {
      ...{ kind: "ADVISOR", name: "Probe, A.", email: "", institution: "", note: "", ...aKey() },
    });
    expect(await reads()).toBe(false);
    const [tie] = added.ties?.ties ?? [];
    const removed = await changeTies(api, person, "tieRemove", { id: tie?.id });
    expect(removed.problems).toEqual([]);
    expect(await reads()).toBe(false);
  });
});
