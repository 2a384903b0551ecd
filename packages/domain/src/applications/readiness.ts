import type { PolicySettings } from "../policy/settings.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import type { Feasibility } from "./status.ts";

/** Who accepted to review an application, without a conflict of interest. */
export interface Reviewers {
  readonly accepted: number;
  readonly hasChief: boolean;
}

/** What keeps the written review from opening, all at once: samples nobody judged, reviewers who are missing. */
export function openReviewProblems(
  { items }: { readonly items: readonly { readonly feasibility: Feasibility | null }[] },
  { accepted, hasChief }: Reviewers,
  { reviewersPerApplication: min }: Pick<PolicySettings, "reviewersPerApplication">,
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

/** What keeps the written review from ending, before the panel or declined: reviews that are not in. */
export function shortlistProblems(
  submittedReviews: number,
  { reviewsRequired: min }: Pick<PolicySettings, "reviewsRequired">,
): Problem[] {
  if (submittedReviews >= min) return [];
  return [problemWith("TOO_FEW_REVIEWS", { count: submittedReviews, min }, ["reviews"])];
}
