import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { headers } from "next/headers";
import { loadMessages } from "./load-messages.ts";
import { localeHeader, routing } from "./routing.ts";

/** The language asked for in code, else the one of the page's address, which the proxy puts in a header. */
export default getRequestConfig(async ({ locale: wanted }) => {
  const requested = wanted ?? (await headers()).get(localeHeader);
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return { locale, messages: await loadMessages(locale), timeZone: "Asia/Shanghai" };
});
