import type { Clock, Database } from "@regolith/db";
import type { WrittenTerms } from "../../terms/terms-text.ts";

/** What the portal's own doors are made of. */
export interface DoorParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly terms: readonly WrittenTerms[];
}

/** All that somebody learns who may not know whether there is an account. */
export const SAID_NOTHING = { status: true } as const;
