import type { Database } from "@regolith/db";
import type { Accounts } from "./accounts/accounts.ts";
import type { Env } from "./env.ts";
import type { WrittenTerms } from "./terms/terms-text.ts";

/** What lives as long as the server and every request uses. */
export interface Services {
  readonly env: Pick<Env, "demonstration" | "operator">;
  readonly db: Database;
  readonly accounts: Accounts;
  /** All versions of the terms of use and the privacy notice. */
  readonly terms: readonly WrittenTerms[];
}
