import type { OwnPartFragment } from "@regolith/client";

/** What a member answered to one field of their own part; an empty text for none. */
export function partValue(
  { undertakings, ...texts }: OwnPartFragment,
  name: string,
): string | boolean {
  const all: Readonly<Record<string, unknown>> = { ...texts, ...undertakings };
  const value = all[name];
  return typeof value === "string" || typeof value === "boolean" ? value : "";
}
