import { openReviewProblems, shortlistProblems } from "./readiness.ts";
import { FIRST_POLICY } from "../policy/settings.ts";

const judged = { feasibility: "NOT_FEASIBLE" } as const;
const unjudged = { feasibility: null };

it("opens the review once every sample is judged and enough reviewers accepted, one of them chief", () => {
  const found = (...args: Parameters<typeof openReviewProblems>) =>
    openReviewProblems(...args).map(({ code }) => code);
  const ready = { accepted: 3, hasChief: true };
  expect(found({ items: [judged] }, ready, FIRST_POLICY)).toEqual([]);
  expect(found({ items: [judged, unjudged] }, ready, FIRST_POLICY)).toEqual(["ITEMS_NOT_JUDGED"]);
  const short = { accepted: 2, hasChief: false };
  expect(openReviewProblems({ items: [unjudged, unjudged] }, short, FIRST_POLICY)).toEqual([
    { code: "ITEMS_NOT_JUDGED", path: ["items"], params: { count: 2 } },
    { code: "TOO_FEW_REVIEWERS", path: ["reviewers"], params: { count: 2, min: 3 } },
    { code: "NO_CHIEF_REVIEWER", path: ["reviewers"] },
  ]);
});

it("goes before the panel with as many reviews as the policy asks", () => {
  expect(shortlistProblems(2, FIRST_POLICY)).toEqual([]);
  expect(shortlistProblems(1, FIRST_POLICY)).toEqual([
    { code: "TOO_FEW_REVIEWS", path: ["reviews"], params: { count: 1, min: 2 } },
  ]);
});
