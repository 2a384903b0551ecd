import { startBrowser } from "./browser.ts";
import { handDownHere } from "./env.ts";
import { startRunning } from "./start-running.ts";
import { keepTeardown } from "./teardown.ts";

/** A portal and a browser for one file of tests alone, whose clock may go far; `runTeardowns` ends both. */
export async function startOwnPortal(): Promise<void> {
  const running = await startRunning({ hasComingTerms: false });
  const browser = await startBrowser();
  keepTeardown(() => browser.close());
  handDownHere({ ...running, browserUrl: browser.wsEndpoint() });
}
