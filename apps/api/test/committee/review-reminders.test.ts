import { remindOfReviews } from "@regolith/db";
import { anApplication, aRound, haveReviewers, haveReviews } from "@regolith/db/testing";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { dataOf, refusals, type ShownProblem } from "../support/application-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let office: TestPerson;
let ada: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  office = await api.signUp("Olga Office", ["SECRETARIAT"]);
  ada = await api.signUp("Ada Applicant");
});
beforeEach(() => {
  api.setNow("2026-06-01T01:00:00Z");
});
afterAll(() => api.stop());

interface Waited {
  readonly id: string;
  readonly version: number;
  readonly reviewerName: string;
  readonly isOverdue: boolean;
  readonly isRemindable: boolean;
  readonly dueAt: string | null;
  readonly remindedAt: string | null;
  readonly remindedBy: string | null;
}

const WAITED =
  "id version reviewerName isOverdue isRemindable dueAt remindedAt remindedBy" as const;

async function waitedFor(roundId: string, person = office): Promise<readonly Waited[]> {
  const document = `query ($id: ID!) { reviewsWaitedFor(roundId: $id, first: 50) { nodes { ${WAITED} } } }`;
  const variables = { id: toGlobalId("OfficeRound", roundId) };
  const data = await dataOf<{ reviewsWaitedFor: { nodes: Waited[] } }>(
    ...[api, person, document, variables],
  );
  return data.reviewsWaitedFor.nodes;
}

async function remind({ id, version }: Waited, person = office) {
  const document = `mutation ($input: ReviewAssignmentRemindInput!) { reviewAssignmentRemind(input: $input) {
    assignment { ${WAITED} } problems { code path message } } }`;
  const input = { id, expectedVersion: version };
  const data = await dataOf<{
    reviewAssignmentRemind: { assignment: Waited | null; problems: ShownProblem[] };
  }>(api, person, document, { input });
  return data.reviewAssignmentRemind;
}

/** An application under review by three who accepted; what is due when is said. */
async function underReview(dueAt: Date | null = null) {
  const { prisma } = api.db;
  const round = await aRound(prisma);
  const application = await anApplication(prisma, {
    ...{ personId: ada.id, roundId: round.id, status: "UNDER_REVIEW" },
  });
  const reviewers = await haveReviewers(prisma, application.id);
  await prisma.reviewAssignment.updateMany({
    where: { applicationId: application.id },
    data: { dueAt },
  });
  return { round, application, reviewers };
}

it("says which reviews of a round are waited for, and nothing of those handed in", async () => {
  const { round, application } = await underReview(new Date("2026-05-01T16:00:00Z"));
  const waited = await waitedFor(round.id);
  expect(waited).toHaveLength(3);
  expect(waited[0]).toMatchObject({ isOverdue: true, isRemindable: true, remindedAt: null });
  await haveReviews(api.db.prisma, application.id);
  expect(await waitedFor(round.id)).toEqual([]);
});

it("reminds by one press, in the portal and by mail, and says who did it when", async () => {
  const { prisma } = api.db;
  const due = new Date("2026-07-01T16:00:00Z");
  const { round, reviewers } = await underReview(due);
  const [first] = await waitedFor(round.id);
  if (first === undefined) throw new Error("Nobody is waited for");
  const { assignment, problems } = await remind(first);
  expect(problems).toEqual([]);
  expect(assignment).toMatchObject({
    ...{ remindedAt: "2026-06-01T01:00:00.000Z", remindedBy: "Olga Office" },
    ...{ isRemindable: false, dueAt: due.toISOString() },
  });
  const told = await prisma.notification.findMany({
    where: { kind: "REVIEW_REMINDED", personId: { in: reviewers.map(({ id }) => id) } },
  });
  expect(told).toMatchObject([{ actorId: office.id, dueAt: due, params: { isAccepted: true } }]);
  expect(told[0]?.mailedAt).not.toBeNull();
});

it("gives a week more where the day has passed, so that the review can be handed in", async () => {
  const { round } = await underReview(new Date("2026-05-01T16:00:00Z"));
  const [first] = await waitedFor(round.id);
  if (first === undefined) throw new Error("Nobody is waited for");
  const { assignment } = await remind(first);
  expect(assignment).toMatchObject({ dueAt: "2026-06-08T16:00:00.000Z", isOverdue: false });
});

it("reminds nobody twice within a day, nor by an older version, nor who handed in", async () => {
  const { round, application } = await underReview();
  const [first, second] = await waitedFor(round.id);
  if (first === undefined || second === undefined) throw new Error("Nobody is waited for");
  await remind(first);
  expect(refusals((await remind(first)).problems)).toEqual(["STALE"]);
  const again = { ...first, version: first.version + 1 };
  expect(refusals((await remind(again)).problems)).toEqual(["REMINDED_LATELY"]);
  api.setNow("2026-06-02T01:00:00Z");
  expect((await remind(again)).problems).toEqual([]);
  await haveReviews(api.db.prisma, application.id);
  expect(refusals((await remind(second)).problems)).toEqual(["REVIEW_NOT_WAITED_FOR"]);
});

describe("with the clock, which reminds seven and two days before", () => {
  const DUE = new Date("2026-07-01T16:00:00Z");
  /** What the reviewers of an application were told, in its order; the clock's by its days before. */
  const told = async (reviewers: readonly { readonly id: string }[]) => {
    const rows = await api.db.prisma.notification.findMany({
      where: { personId: { in: reviewers.map(({ id }) => id) } },
      orderBy: { seq: "asc" },
    });
    return rows.map(({ kind, params }) => (params as { readonly days?: number }).days ?? kind);
  };
  const passTo = async (now: string) => {
    api.setNow(now);
    await remindOfReviews(api.db, new Date(now));
  };
  const firstOf = async (roundId: string) => {
    const [first] = await waitedFor(roundId);
    if (first === undefined) throw new Error("Nobody is waited for");
    return first;
  };
  /** An application with one reviewer. */
  const aReview = async (dueAt: Date) => {
    const { round, application, reviewers } = await underReview(dueAt);
    const [reviewer] = reviewers;
    if (reviewer === undefined) throw new Error("Nobody reviews");
    await api.db.prisma.reviewAssignment.deleteMany({
      where: { applicationId: application.id, personId: { not: reviewer.id } },
    });
    return { round, reviewers: [reviewer] };
  };

  it("reminds nobody by hand within a day after the clock did, and says when that was", async () => {
    const { round, reviewers } = await aReview(DUE);
    await passTo("2026-06-24T16:00:00Z");
    const first = await firstOf(round.id);
    expect(first).toMatchObject({
      ...{ remindedAt: "2026-06-24T16:00:00.000Z", remindedBy: null, isRemindable: false },
    });
    api.setNow("2026-06-25T15:59:59Z");
    expect(refusals((await remind(first)).problems)).toEqual(["REMINDED_LATELY"]);
    api.setNow("2026-06-25T16:00:00Z");
    expect((await remind(await firstOf(round.id))).problems).toEqual([]);
    expect(await told(reviewers)).toEqual([7, "REVIEW_REMINDED"]);
  });

  it("leaves out what the clock would tell within a day after the office did, and tells the next", async () => {
    const { round, reviewers } = await aReview(DUE);
    api.setNow("2026-06-24T01:00:00Z");
    expect((await remind(await firstOf(round.id))).problems).toEqual([]);
    await passTo("2026-06-24T16:00:00Z");
    await passTo("2026-06-26T16:00:00Z");
    expect(await told(reviewers)).toEqual(["REVIEW_REMINDED"]);
    await passTo("2026-06-29T16:00:00Z");
    expect(await told(reviewers)).toEqual(["REVIEW_REMINDED", 2]);
  });

  it("reminds once of the week that was given, and again two days before it ends", async () => {
    const { round, reviewers } = await aReview(new Date("2026-05-01T16:00:00Z"));
    const { assignment } = await remind(await firstOf(round.id));
    expect(assignment?.dueAt).toBe("2026-06-08T16:00:00.000Z");
    // The same evening begins the seventh day before.
    await passTo("2026-06-01T16:00:00Z");
    expect(await told(reviewers)).toEqual(["REVIEW_REMINDED"]);
    await passTo("2026-06-06T16:00:00Z");
    expect(await told(reviewers)).toEqual(["REVIEW_REMINDED", 2]);
  });

  it("reaches each reviewer once when both remind at the same moment", async () => {
    const at = "2026-06-29T16:00:00Z";
    for (let round = 0; round < 5; round += 1) {
      const { round: of, reviewers } = await aReview(DUE);
      api.setNow(at);
      const first = await firstOf(of.id);
      await Promise.all([
        remindOfReviews(api.db, new Date(at)),
        remind(first),
        remindOfReviews(api.db, new Date(at)),
      ]);
      expect([[2], ["REVIEW_REMINDED"]]).toContainEqual(await told(reviewers));
    }
  });
});

it("is for those who assign alone: to others there is nobody to remind", async () => {
  const { prisma } = api.db;
  const { round, application, reviewers } = await underReview();
  const [first] = await waitedFor(round.id);
  if (first === undefined) throw new Error("Nobody is waited for");
  const auditor = await api.signUp("Shen Ji", ["AUDITOR"]);
  const recused = await api.signUp("Rea Recused", ["CHAIR"]);
  await prisma.conflict.create({
    data: {
      ...{ applicationId: application.id, personId: recused.id, kind: "FAMILY" },
      ...{ source: "DECLARED", at: new Date("2026-03-01") },
    },
  });
  for (const person of [ada, await api.signUp("Eve", ["REVIEWER"]), recused]) {
    expect(await waitedFor(round.id, person)).toEqual([]);
    expect(refusals((await remind(first, person)).problems)).toEqual(["NOT_FOUND"]);
  }
  expect(await waitedFor(round.id, auditor)).toHaveLength(3);
  expect(refusals((await remind(first, auditor)).problems)).not.toEqual([]);
  const personId = { in: reviewers.map(({ id }) => id) };
  expect(await prisma.notification.count({ where: { personId } })).toBe(0);
});

it("says whose turn it is in each status of a round", async () => {
  const { round } = await underReview();
  const document = `query ($code: String!) { officeRound(code: $code) { applicationCounts { status count party } } }`;
  expect(await dataOf(api, office, document, { code: round.code })).toEqual({
    officeRound: {
      applicationCounts: [{ status: "UNDER_REVIEW", count: 1, party: "COMMITTEE" }],
    },
  });
});
