import { remindOfReviews } from "@regolith/db";
import { dataOf } from "../support/application-requests.ts";
import {
  accept,
  answerTo,
  aReviewedApplication,
  assign,
  handInReview,
  type ShownAssignment,
} from "../support/committee-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

const ASKED_AT = "2026-06-01T00:00:00Z";
const DUE = "2026-06-20T16:00:00.000Z";
const SEVEN_DAYS_BEFORE = "2026-06-13T16:00:00Z";
const TWO_DAYS_BEFORE = "2026-06-18T16:00:00Z";

let api: TestApi;
let secretariat: TestPerson;
let reviewer: TestPerson;
let place: ShownAssignment;
beforeAll(async () => {
  api = await startTestApi();
  secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
});
beforeEach(async () => {
  api.setNow(ASKED_AT);
  reviewer = await api.signUp("Rosa Lindqvist", ["REVIEWER"]);
  const { id } = await aReviewedApplication(api);
  const asked = { applicationId: id, personId: reviewer.globalId, dueAt: DUE };
  const { assignments } = await assign(api, secretariat, asked);
  const [one] = assignments ?? [];
  if (one === undefined) throw new Error("Nobody was asked");
  place = one;
});
afterAll(() => api.stop());

interface Told {
  readonly kind: string;
  readonly path: string;
  readonly dueAt: string | null;
}

/** What somebody reads that they were told, the first first; each of it by its id, too. */
async function read(person: TestPerson): Promise<readonly Told[]> {
  const { notifications } = await dataOf<{
    notifications: { totalCount: number; nodes: (Told & { id: string })[] };
  }>(...[api, person], "{ notifications(first: 100) { totalCount nodes { id kind path dueAt } } }");
  const ids = notifications.nodes.map(({ id }) => id);
  const { nodes } = await dataOf<{ nodes: ({ id: string } | null)[] }>(
    ...[api, person],
    "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    { ids },
  );
  expect(nodes.map((node) => node?.id)).toEqual(ids);
  expect(notifications.totalCount).toBe(ids.length);
  return notifications.nodes.toReversed();
}

const passTo = async (now: string) => {
  api.setNow(now);
  await remindOfReviews(api.db, new Date(now));
};

it("reads the invitation and the reminders before answering, as the mails tell them", async () => {
  await passTo(SEVEN_DAYS_BEFORE);
  await passTo(TWO_DAYS_BEFORE);
  const told = await read(reviewer);
  expect(told).toEqual(
    ["REVIEW_ASKED", "REVIEW_DUE_SOON", "REVIEW_DUE_SOON"].map((kind) => ({
      ...{ kind, path: "/reviews", dueAt: DUE },
      id: expect.any(String),
    })),
  );
  expect(await api.db.prisma.outboxMail.count({ where: { personId: reviewer.id } })).toBe(3);
});

it("reads on after accepting, and is reminded no more once the review is in", async () => {
  const { assignment } = await accept(api, reviewer, place);
  await passTo(SEVEN_DAYS_BEFORE);
  await handInReview(api, reviewer, assignment?.id ?? "");
  await passTo(TWO_DAYS_BEFORE);
  await passTo(DUE);
  expect((await read(reviewer)).map(({ kind }) => kind)).toEqual([
    ...["REVIEW_ASKED", "REVIEW_DUE_SOON"],
  ]);
});

it("is told no more than the number once taken off, and nothing of the application after", async () => {
  await answerTo(api, secretariat, "reviewAssignmentWithdraw", {
    id: place.id,
    expectedVersion: 1,
  });
  await passTo(TWO_DAYS_BEFORE);
  expect(await read(reviewer)).toMatchObject([{ kind: "REVIEW_CLOSED", path: "/reviews" }]);
});

it("leads the secretariat to the reviewers of what is overdue, and a further day reminds anew", async () => {
  const { assignment } = await accept(api, reviewer, place);
  await passTo(DUE);
  const [overdue] = (await read(secretariat)).filter(({ kind }) => kind === "REVIEW_OVERDUE");
  expect(overdue?.path).toMatch(/^\/office\/applications\/\w+\?view=reviewers$/u);
  await answerTo(api, secretariat, "reviewAssignmentChange", {
    ...{ id: place.id, expectedVersion: assignment?.version, role: "CHIEF" },
    dueAt: "2026-07-20T16:00:00Z",
  });
  await passTo("2026-07-13T16:00:00Z");
  const told = (await read(reviewer)).filter(({ kind }) => kind === "REVIEW_DUE_SOON");
  expect(told.map(({ dueAt }) => dueAt)).toEqual(["2026-07-20T16:00:00.000Z"]);
});
