import type { Config } from "jest";
import { startBrowser } from "./browser.ts";
import { handDown } from "./env.ts";
import { startRunning } from "./start-running.ts";
import { keepTeardown } from "./teardown.ts";

/** One browser, and a portal for each of jest's workers: journeys beside each other share no data, mails or clock. */
export default async function setUp({ maxWorkers = 1 }: Config): Promise<void> {
  const portals: ReturnType<typeof startRunning>[] = [];
  for (let worker = 0; worker < Number(maxWorkers); worker += 1) portals.push(startRunning());
  const running = await Promise.all(portals);
  const browser = await startBrowser();
  keepTeardown(() => browser.close());
  handDown(running.map((one) => ({ ...one, browserUrl: browser.wsEndpoint() })));
}
