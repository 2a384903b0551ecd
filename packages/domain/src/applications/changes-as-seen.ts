import type { Actor } from "../people/roles.ts";
import { capacityIn, seesOfficeStatus, type Membership } from "./capacity.ts";

/** How often and when an application was changed, in all and as far as its applicant reads it. */
export interface Changes {
  /** Counts changes of any kind. */
  readonly version: number;
  /** How many of them were inner ones, of which the applicant's side reads nothing. */
  readonly innerChanges: number;
  readonly updatedAt: Date;
  /** The last change that was no inner one. */
  readonly toldAt: Date;
}

/**
 * An application with the changes that somebody reads. To the applicant's side inner ones never happened, so neither the
 * version they name nor the last instant moves by them; whether their own step is still allowed, the workflow says.
 */
export function changesAsSeen<Application extends Membership & Changes>(
  application: Application,
  actor: Actor,
): Application {
  if (seesOfficeStatus(capacityIn(application, actor))) return application;
  const { version, innerChanges, toldAt } = application;
  return { ...application, version: version - innerChanges, updatedAt: toldAt };
}
