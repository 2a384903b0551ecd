import { randomBytes } from "node:crypto";
import { startThrowAway } from "../embedded/throw-away.ts";
import { migrate } from "../migrate/migrate.ts";
import { administer, siblingUrl } from "./admin.ts";
import { givenTestUrl, handDown } from "./env.ts";
import { keepTeardown } from "./teardown.ts";

/** Once per test run: one server, and on it one migrated database for all others to be copied from. */
export default async function setUp(): Promise<void> {
  const { url, stop } = await findServer();
  const template = `regolith_template_${randomBytes(6).toString("hex")}`;
  keepTeardown(async () => {
    await dropAll(url, template);
    await stop();
  });
  await administer(url, `create database ${template}`);
  await migrate(siblingUrl(url, template));
  handDown({ url, template });
}

/** The migrated database, and all that test files prepared from it. */
async function dropAll(url: string, template: string): Promise<void> {
  const named = `select datname from pg_database where starts_with(datname, '${template}')`;
  for (const { datname } of (await administer(url, named)) as { datname: string }[]) {
    await administer(url, `drop database if exists ${datname} with (force)`);
  }
}

async function findServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = givenTestUrl();
  if (given !== undefined) return { url: given, stop: () => Promise.resolve() };
  return startThrowAway();
}
