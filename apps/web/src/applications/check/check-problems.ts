import type { Locale } from "@regolith/words";
import type { SummaryProblem } from "../../components/error-summary/error-summary.tsx";
import { problemHref } from "../section-slug.ts";

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

/** What keeps an application from being sent, each leading to where it is put right; the round to the draft's own page. */
export function checkProblems(
  applicationId: string,
  problems: readonly Problem[],
  locale: Locale,
): SummaryProblem[] {
  return problems.map(({ path, message }) => {
    if (path.length === 0) return { message, target: null };
    const href = problemHref(applicationId, path) ?? `/applications/${applicationId}`;
    return { message, target: `/${locale}${href}` };
  });
}
