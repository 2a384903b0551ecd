import type { Clock, Database } from "@regolith/db";

/** What the portal's own doors are made of. */
export interface DoorParts {
  readonly db: Database;
  readonly clock: Clock;
}

/** All that somebody learns who may not know whether there is an account. */
export const SAID_NOTHING = { status: true } as const;
