import type { Submitted } from "./apply.ts";
import type { People } from "./people.ts";
import type { RoundPlan } from "./plan.ts";

/** A round on its way, with those who take part. */
export interface Story {
  readonly people: People;
  readonly plan: RoundPlan;
}

/** A round with its applications, by who applied. */
export interface Applied extends Story {
  readonly applications: ReadonlyMap<string, Submitted>;
}

/** Somebody's application. */
export function applicationOf({ applications }: Applied, name: string): Submitted {
  const found = applications.get(name);
  if (found === undefined) throw new Error(`${name} did not apply`);
  return found;
}

/** The page of somebody's application in the office. */
export function officePage(story: Applied, name: string, view?: string): string {
  const { id } = applicationOf(story, name);
  return `/office/applications/${id}${view === undefined ? "" : `?view=${view}`}`;
}
