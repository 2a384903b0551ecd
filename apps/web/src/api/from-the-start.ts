import { ApiFailure } from "@regolith/client";
import { getLocale } from "next-intl/server";
import { redirect } from "../i18n/navigation.ts";

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Asks for one page of a list. An address whose place in the list means nothing (mistyped, or of
 * another order) leads to the start of the same list with its filters, instead of to an error page.
 */
export async function orFromTheStart<Answer>(
  pathname: string,
  params: SearchParams,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask();
  } catch (cause) {
    const { after, before, ...filters } = params;
    const hasPlace = after !== undefined || before !== undefined;
    if (!hasPlace || !(cause instanceof ApiFailure) || cause.code !== "BAD_USER_INPUT") throw cause;
    return redirect({ href: { pathname, query: filters }, locale: await getLocale() });
  }
}
