import type { SectionKey } from "./answers.ts";

/** A section's name in paths of problems, as in the API's types. */
export const SECTION_NAMES = {
  APPLICANT: "applicant",
  TEAM: "team",
  PROJECT: "project",
  EXHIBITION: "exhibition",
  SAMPLES: "samples",
  ANALYSIS: "analysis",
  VENUE: "venue",
  FACILITIES: "facilities",
  EXPERIENCE: "experience",
  SECURITY: "security",
  PERIOD: "period",
  SCHEDULE: "schedule",
  DATA: "dataPlan",
  UNDERTAKINGS: "undertakings",
} as const satisfies Record<SectionKey, string>;
export type SectionName = (typeof SECTION_NAMES)[SectionKey];

const KEYS: ReadonlyMap<string, SectionKey> = new Map(
  (Object.entries(SECTION_NAMES) as [SectionKey, SectionName][]).map(([key, name]) => [name, key]),
);

/** The section a problem's path begins with, if it is in one. */
export function sectionOfPath(path: readonly string[]): SectionKey | null {
  return KEYS.get(path[0] ?? "") ?? null;
}
