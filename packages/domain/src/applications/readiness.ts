import { problem, problemWith, type Problem } from "../problems/problem.ts";
import type { Feasibility } from "./status.ts";

/** Who accepted to review an application, without a conflict of interest. */
export interface Reviewers {
  readonly accepted: number;
  readonly hasChief: boolean;
}

/** What the policy asks of the committee for one application. */
export interface CommitteePolicy {
  readonly reviewersPerApplication: number;
  /** Reviews that have to be handed in before the panel. */
  readonly reviewsRequired: number;
}

/** The first version's defaults. */
export const COMMITTEE_POLICY: CommitteePolicy = { reviewersPerApplication: 3, reviewsRequired: 2 };

/** What keeps the written review from opening, all at once: samples nobody judged, reviewers who are missing. */
export function openReviewProblems(
  { items }: { readonly items: readonly { readonly feasibility: Feasibility | null }[] },
  { accepted, hasChief }: Reviewers,
  { reviewersPerApplication: min }: Pick<CommitteePolicy, "reviewersPerApplication">,
): Problem[] {
  const unjudged = items.filter(({ feasibility }) => feasibility === null).length;
  return [
    ...(unjudged > 0 ? [problemWith("ITEMS_NOT_JUDGED", { count: unjudged }, ["items"])] : []),
    ...(accepted < min
      ? [problemWith("TOO_FEW_REVIEWERS", { count: accepted, min }, ["reviewers"])]
      : []),
    ...(hasChief ? [] : [problem("NO_CHIEF_REVIEWER", ["reviewers"])]),
  ];
}

/** What keeps an application from the panel: reviews that are not in. */
export function shortlistProblems(
  submittedReviews: number,
  { reviewsRequired: min }: Pick<CommitteePolicy, "reviewsRequired">,
): Problem[] {
  if (submittedReviews >= min) return [];
  return [problemWith("TOO_FEW_REVIEWS", { count: submittedReviews, min }, ["reviews"])];
}
