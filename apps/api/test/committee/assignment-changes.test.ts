import { aRound } from "@regolith/db/testing";
import { dataOf, refusals } from "../support/application-requests.ts";
import { aKey } from "../support/application-builders.ts";
import {
  anAcceptedReviewer,
  answerTo,
  aReviewedApplication,
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

it("begins with the newest round in which somebody is still to be asked", async () => {
  const { prisma } = api.db;
  const roundOf = (year: string) =>
    aRound(prisma, {
      opensAt: new Date(`${year}-01-01T00:00:00Z`),
      closesAt: new Date(`${year}-02-01T00:00:00Z`),
    });
  const newest = await roundOf("2031");
  const wanting = await roundOf("2030");
  const { row } = await aReviewedApplication(api);
  await prisma.application.update({ where: { id: row.id }, data: { roundId: wanting.id } });
  const list = "{ roundsToAssign { code } }";
  const seen = await dataOf<{ roundsToAssign: { code: string }[] }>(api, secretariat, list);
  expect(seen.roundsToAssign[0]).toEqual({ code: wanting.code });
  expect(seen.roundsToAssign).not.toContainEqual({ code: newest.code });
});

it("takes a reviewer off, and gives another part and day", async () => {
  const { id } = await aReviewedApplication(api);
  const { person, assignment } = await anAcceptedReviewer(api, secretariat, { id });
  const changed = await answerTo(api, secretariat, "reviewAssignmentChange", {
    ...{ id: assignment.id, expectedVersion: assignment.version },
    ...{ role: "CHIEF", dueAt: "2026-06-30T16:00:00Z" },
  });
  expect(changed.assignment).toMatchObject({ role: "CHIEF", dueAt: "2026-06-30T16:00:00.000Z" });
  const stale = { id: assignment.id, expectedVersion: assignment.version };
  const late = await answerTo(api, secretariat, "reviewAssignmentWithdraw", stale);
  expect(refusals(late.problems)).toEqual(["STALE"]);
  const off = await answerTo(api, secretariat, "reviewAssignmentWithdraw", {
    ...{ ...stale, expectedVersion: changed.assignment?.version },
  });
  expect(off.assignment).toMatchObject({ state: "WITHDRAWN" });
  const sight = await dataOf(api, person, "query Q($id: ID!) { application(id: $id) { id } }", {
    id,
  });
  expect(sight).toEqual({ application: null });
});

it("proposes who knows about it, never with a conflict, and asks nobody by that", async () => {
  const { id, row } = await aReviewedApplication(api);
  const knowing = await aReviewer();
  const barred = await aReviewer();
  for (const [person, keywords] of [
    [knowing, ["water", "old glass"]],
    [barred, ["water", "glass", "old glass"]],
  ] as const) {
    const { problems } = await changeTies(api, person, "reviewerKeywordsSave", {
      ...{ keywords, expectedVersion: 0 },
    });
    expect(problems).toEqual([]);
  }
  await changeTies(api, barred, "tieAdd", {
    ...{ kind: "FAMILY", name: "Ada Probe", email: "", institution: "", note: "", ...aKey() },
  });
  const roundId = Buffer.from(`Round:${row.roundId}`).toString("base64url");
  const ask = (person: TestPerson) =>
    dataOf<{ reviewerProposal: { reviewer: { personId: string }; role: string }[] }>(
      api,
      person,
      `query Q($roundId: ID!) { reviewerProposal(roundId: $roundId) {
        application { id } reviewer { personId } role expertise keywords } }`,
      { roundId },
    );
  const { reviewerProposal } = await ask(secretariat);
  expect(reviewerProposal[0]).toMatchObject({
    ...{ application: { id }, role: "CHIEF", keywords: ["water", "old glass"] },
    reviewer: { personId: knowing.globalId },
  });
  expect(reviewerProposal.map(({ reviewer }) => reviewer.personId)).not.toContain(barred.globalId);
  expect(await api.db.prisma.reviewAssignment.count({ where: { applicationId: row.id } })).toBe(0);
  expect(await ask(knowing)).toEqual({ reviewerProposal: [] });
});
