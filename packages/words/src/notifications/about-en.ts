import type { AboutApplication } from "@regolith/domain";

/** At the beginning of a sentence. */
export function named({ number, title }: AboutApplication): string {
  return title === "" ? `Application ${number}` : `Application ${number}, “${title}”,`;
}

/** Within a sentence. */
export function inner(application: AboutApplication): string {
  return named(application).replace("Application", "application").replace(/,$/u, "");
}

/** How long until a term. */
export function inDays({ days }: { readonly days: number }): string {
  return days === 1 ? "one day" : `${String(days)} days`;
}
