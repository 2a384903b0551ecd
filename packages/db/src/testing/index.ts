import { connect, type Database } from "../connect.ts";
import { administer, siblingUrl } from "./admin.ts";
import { handedDown } from "./env.ts";
import { copyDatabase, type Prepared } from "./prepared.ts";

export * from "./builders.ts";
export * from "./committee.ts";
export * from "./complete-application.ts";
export * from "./panel-builders.ts";
export { type Prepared } from "./prepared.ts";

export interface TestDatabase extends Database {
  /** Connection string, for a program of its own. */
  readonly url: string;
  /** Closes it and deletes it; for `afterAll`. */
  drop(): Promise<void>;
}

/**
 * A migrated database for one test file, copied in some milliseconds from one that is empty or, given that, from one
 * that was prepared: `const db = await createTestDatabase(); afterAll(() => db.drop());`
 */
export async function createTestDatabase(prepared?: Prepared): Promise<TestDatabase> {
  const { url } = handedDown();
  const name = await copyDatabase(prepared);
  const own = siblingUrl(url, name);
  const database = connect(own, { connections: 20 });
  const drop = async () => {
    await database.close();
    await administer(url, `drop database ${name} with (force)`);
  };
  return { ...database, url: own, drop };
}
export { anOpenChangeRequest } from "./change-requests.ts";
