import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "@regolith/db";
import { readSettings, startPortal } from "@regolith/portal";
import { startBrowser } from "./browser.ts";
import { handDown } from "./env.ts";
import { keepTeardown } from "./teardown.ts";

/** Starts the built portal on free ports with data of its own, and one browser. */
export default async function setUp(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "regolith-journeys-"));
  chmodSync(folder, 0o755); // user postgres must be able to enter when root starts this
  keepTeardown(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const clockFile = path.join(folder, "clock");
  writeFileSync(clockFile, new Date().toISOString());

  const settings = readSettings({
    DATA_DIR: path.join(folder, "data"),
    API_PORT: String(await freePort()),
    WEB_PORT: String(await freePort()),
    CLOCK_FILE: clockFile,
  });
  const portal = await startPortal(settings);
  keepTeardown(() => portal.stop());
  const browser = await startBrowser();
  keepTeardown(() => browser.close());

  const { webUrl, apiUrl, databaseUrl } = portal;
  const { dataFolder } = settings;
  handDown({
    webUrl,
    apiUrl,
    databaseUrl,
    dataFolder,
    browserUrl: browser.wsEndpoint(),
    clockFile,
  });
}
