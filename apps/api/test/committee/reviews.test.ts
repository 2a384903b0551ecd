import { dataOf, refusals } from "../support/application-requests.ts";
import {
  anAcceptedReviewer,
  answerTo,
  aReviewedApplication,
  handInReview,
  REVIEW,
  save,
  submit,
  type ShownReview,
} from "../support/committee-requests.ts";
import { startTestApi, type TestApi, type TestPerson } from "../test-api.ts";

let api: TestApi;
let secretariat: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  secretariat = await api.signUp("Mi Shu", ["SECRETARIAT"]);
});
afterAll(() => api.stop());

const ALL = `query Q($id: ID!) { application(id: $id) {
  reviews { ${REVIEW} } ownReview { ${REVIEW} } scoreSpreads { criterion lowest highest mean }
  items { id } tier { tier reasons } rubric { criterion name anchors { score text } } } }`;

interface Sight {
  readonly application: {
    readonly reviews: readonly ShownReview[];
    readonly ownReview: ShownReview | null;
    readonly scoreSpreads: readonly { criterion: string; mean: number }[];
    readonly items: readonly { id: string }[];
    readonly tier: { tier: string; reasons: readonly string[] } | null;
    readonly rubric: readonly { anchors: readonly unknown[] }[];
  } | null;
}

async function sight(person: TestPerson, id: string) {
  const { application } = await dataOf<Sight>(api, person, ALL, { id });
  return application;
}

it("keeps a draft, however little, and refuses a save of an older tab with what is stored", async () => {
  const { id } = await aReviewedApplication(api);
  const { person, assignment } = await anAcceptedReviewer(api, secretariat, { id });
  const assignmentId = assignment.id;
  const first = await save(api, person, { assignmentId, noteToApplicant: "Half a sen" });
  expect(first.review).toMatchObject({ state: "DRAFT", version: 1 });
  const other = await save(api, person, { assignmentId, noteToApplicant: "Another tab" });
  expect(refusals(other.problems)).toEqual(["STALE"]);
  expect(other.current).toMatchObject({ noteToApplicant: "Half a sen", version: 1 });
  const second = await save(api, person, {
    ...{ assignmentId, expectedVersion: 1, noteToApplicant: "Half a sentence" },
    scores: [{ criterion: "MERIT", score: 4 }],
  });
  expect(second.review).toMatchObject({ version: 2, scores: [{ criterion: "MERIT", score: 4 }] });
});

it("takes no amounts outside what is asked, and hands in nothing that is not complete", async () => {
  const { id } = await aReviewedApplication(api);
  const { person, assignment } = await anAcceptedReviewer(api, secretariat, { id });
  const assignmentId = assignment.id;
  const itemId = (await sight(person, id))?.items[0]?.id ?? "";
  const wrong = await save(api, person, {
    ...{ assignmentId, suggestions: [{ itemId, massMg: 9 }] },
    scores: [{ criterion: "CARE", score: 6 }],
  });
  expect(refusals(wrong.problems)).toEqual([
    "ABOVE_OPTIMUM suggestions 0 massMg",
    "SCORE_NEEDED scores CARE",
  ]);
  await save(api, person, { assignmentId, recommendation: "ALL" });
  const early = await submit(api, person, { assignmentId, expectedVersion: 1 });
  expect(refusals(early.problems)).toEqual([
    "MASS_REQUIRED suggestions 0 massMg",
    ...["REQUIRED confidence", "REQUIRED noteToApplicant"],
    ...["CARE", "FEASIBILITY", "MASS", "MERIT", "NEED"].map((one) => `SCORE_NEEDED scores ${one}`),
  ]);
});

it("refuses a review after its day clearly, keeps what was written, and takes it with another day", async () => {
  const { id } = await aReviewedApplication(api);
  const { person, assignment } = await anAcceptedReviewer(api, secretariat, { id });
  const due = await answerTo(api, secretariat, "reviewAssignmentChange", {
    ...{ id: assignment.id, expectedVersion: assignment.version },
    ...{ role: "SECOND", dueAt: "2026-06-10T16:00:00Z" },
  });
  api.setNow("2026-06-10T16:00:00Z");
  try {
    await expect(handInReview(api, person, assignment.id)).rejects.toThrow("REVIEW_OVERDUE");
    const own = (await sight(person, id))?.ownReview;
    expect(own).toMatchObject({ state: "DRAFT", noteToApplicant: "Not yet." });
    await answerTo(api, secretariat, "reviewAssignmentChange", {
      ...{ id: assignment.id, expectedVersion: due.assignment?.version },
      ...{ role: "SECOND", dueAt: "2026-06-12T16:00:00Z" },
    });
    const later = await submit(api, person, { assignmentId: assignment.id, expectedVersion: 1 });
    expect(later.review).toMatchObject({ state: "SUBMITTED" });
  } finally {
    api.setNow("2026-06-01T00:00:00Z");
  }
});

it("shows a reviewer nothing of the others before theirs is handed in, and all of it after", async () => {
  const { id } = await aReviewedApplication(api);
  const one = await anAcceptedReviewer(api, secretariat, { id, role: "CHIEF", name: "One" });
  const two = await anAcceptedReviewer(api, secretariat, { id, name: "Two" });
  await handInReview(api, one.person, one.assignment.id);
  expect(await sight(two.person, id)).toMatchObject({ reviews: [], scoreSpreads: [] });
  await handInReview(api, two.person, two.assignment.id);
  const seen = await sight(two.person, id);
  expect(seen?.reviews.map(({ reviewerName }) => reviewerName)).toEqual(["One"]);
  expect((await sight(secretariat, id))?.reviews).toHaveLength(2);
  expect((await sight(secretariat, id))?.scoreSpreads[0]).toEqual({
    ...{ criterion: "MERIT", lowest: 1, highest: 1, mean: 1 },
  });
});

it("keeps a review that was handed in as it is", async () => {
  const { id } = await aReviewedApplication(api);
  const { person, assignment } = await anAcceptedReviewer(api, secretariat, { id });
  await handInReview(api, person, assignment.id);
  const again = await save(api, person, { assignmentId: assignment.id, expectedVersion: 2 });
  expect(refusals(again.problems)).toEqual(["REVIEW_FINAL"]);
});

it("counts a review no more once its reviewer has a conflict", async () => {
  const { id } = await aReviewedApplication(api);
  const { person, assignment } = await anAcceptedReviewer(api, secretariat, { id });
  await handInReview(api, person, assignment.id);
  await answerTo(api, person, "conflictDeclare", { assignmentId: assignment.id, kind: "OTHER" });
  const seen = await sight(secretariat, id);
  expect(seen?.reviews.map(({ state }) => state)).toEqual(["WITHDRAWN"]);
  expect(seen?.scoreSpreads).toEqual([]);
});

it("tells office and committee before whom it goes, and why, and the applicant nothing", async () => {
  const { id, pi } = await aReviewedApplication(api);
  const seen = await sight(secretariat, id);
  expect(seen?.tier).toMatchObject({ tier: "FULL_PANEL" });
  expect(seen?.tier?.reasons[0]).toBe(
    "The responsible user has never been granted samples before.",
  );
  expect(await sight(pi, id)).toMatchObject({ tier: null, reviews: [], ownReview: null });
});

it("explains every score in the reader's language", async () => {
  const { id } = await aReviewedApplication(api);
  const answer = await api.ask(ALL, {
    variables: { id },
    headers: { authorization: `Bearer ${secretariat.token}`, "accept-language": "zh" },
  });
  const { rubric } = (answer.data as Sight).application ?? { rubric: [] };
  expect(rubric).toHaveLength(5);
  expect(rubric[0]).toMatchObject({ name: "科学价值" });
  expect(rubric.every(({ anchors }) => anchors.length === 5)).toBe(true);
});
