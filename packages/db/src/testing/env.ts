/** A server and the migrated database on it that every test database is copied from. */
export interface TestServer {
  readonly url: string;
  readonly template: string;
}

const HANDED_DOWN = "REGOLITH_TEST_SERVER";

/** A server to test on instead of the embedded one; never the one the portal itself would use. */
export function givenTestUrl(): string | undefined {
  const url = process.env.TEST_DATABASE_URL;
  return url === undefined || url === "" ? undefined : url;
}

/** Tells the workers, which inherit the environment, where the tests' server is. */
export function handDown(server: TestServer): void {
  process.env[HANDED_DOWN] = JSON.stringify(server);
}

/** The server that the global setup started. */
export function handedDown(): TestServer {
  const text = process.env[HANDED_DOWN];
  if (text === undefined) {
    throw new Error("No test server: run the tests from the root, whose configuration starts one.");
  }
  return JSON.parse(text) as TestServer;
}
