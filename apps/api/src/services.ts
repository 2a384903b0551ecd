import type { Database } from "@regolith/db";
import type { Accounts } from "./accounts/accounts.ts";
import type { Env } from "./env.ts";

/** What lives as long as the server and every request uses. */
export interface Services {
  readonly env: Pick<Env, "demonstration">;
  readonly db: Database;
  readonly accounts: Accounts;
}
