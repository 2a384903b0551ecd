import type { Database } from "@regolith/db";
import type { Actor } from "@regolith/domain";

/** Who does something, at which instant of the server's clock, and the way to the data. */
export interface Acting {
  readonly db: Pick<Database, "prisma">;
  readonly actor: Actor;
  readonly now: Date;
}
