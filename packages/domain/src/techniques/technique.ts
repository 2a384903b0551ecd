import type { Microgram } from "../mass/mass.ts";
import { holds, type Actor } from "../people/roles.ts";
import { READING_ROLES } from "../applications/capacity.ts";
import type { SampleForm } from "../samples/sample.ts";

/** What an analysis does to what it works on: nothing, marks on its surface, or it uses all of the aliquot up. */
export const DESTRUCTIVENESSES = ["NONE", "SURFACE", "ALIQUOT"] as const;
export type Destructiveness = (typeof DESTRUCTIVENESSES)[number];

/** What the office says about a technique; the code names it for good. */
export interface TechniqueFacts {
  /** E.g. `EPMA`. */
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
  /** Mass an analysis needs: the least that will do, and what is usual; null where it depends on the piece. */
  readonly minimumUg: Microgram | null;
  readonly typicalUg: Microgram | null;
  readonly destructiveness: Destructiveness;
  /** Mass a step usually uses up; null where that is all of the usual mass, nothing, or not known. */
  readonly consumedUg: Microgram | null;
  /** What is left of the material afterwards, in words. */
  readonly leavesEn: string;
  readonly leavesZh: string;
  /** Looks at the material as it is, so it belongs before anything that changes it. */
  readonly isImaging: boolean;
  readonly forms: readonly SampleForm[];
  /** Words by which the method of a measurement is recognised as this technique, in either language. */
  readonly methodKeywords: readonly string[];
  /** Place in the list; the lower comes first. */
  readonly position: number;
}

/** The office's list is kept by the secretariat. */
export function managesTechniques(actor: Pick<Actor, "roles">): boolean {
  return holds(actor, "SECRETARIAT");
}

/** Who reads how the list came to be what it is. */
export function readsTechniqueHistory({ roles }: Pick<Actor, "roles">): boolean {
  return READING_ROLES.some((role) => roles.includes(role));
}
