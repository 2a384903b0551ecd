import type { Locale } from "@regolith/words";
import type { SummaryProblem } from "../../components/error-summary/error-summary.tsx";
import { acceptTermsHref } from "../../terms/terms-href.ts";
import { problemHref } from "../section-slug.ts";

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

/** What keeps an application from being sent, each leading to where it is put right; the round to the draft's own page, what concerns the person to the account, terms to where they are agreed to. */
export function checkProblems(
  applicationId: string,
  problems: readonly Problem[],
  locale: Locale,
): SummaryProblem[] {
  return problems.map(({ path, message }) => {
    if (path.length === 0) return { message, target: null };
    return { message, target: `/${locale}${hrefOf(applicationId, path, locale)}` };
  });
}

function hrefOf(applicationId: string, path: readonly string[], locale: Locale): string {
  if (path.join(".") === "account.terms") {
    return acceptTermsHref(`/${locale}/applications/${applicationId}/check`);
  }
  if (path[0] === "account") return `/account#${path[1] ?? ""}`;
  return problemHref(applicationId, path) ?? `/applications/${applicationId}`;
}
