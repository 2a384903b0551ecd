import type { Locale } from "./locale.ts";

/** Names one after another: "Ann, Ben", "安、本". The platform's own lists put nothing between Chinese ones. */
export function listed(names: readonly string[], locale: Locale): string {
  return names.join(locale === "en" ? ", " : "、");
}

/** The same of what may hold commas itself, such as names of sections: "Data; Storage, return". */
export function listedApart(parts: readonly string[], locale: Locale): string {
  return parts.join(locale === "en" ? "; " : "；");
}
