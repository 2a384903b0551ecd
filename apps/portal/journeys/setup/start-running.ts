import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "@regolith/db";
import { readSettings, startPortal } from "@regolith/portal";
import type { Running } from "./env.ts";
import { startMailServer } from "./mail-server.ts";
import { keepTeardown } from "./teardown.ts";
import { writeComingTerms } from "./terms.ts";

interface Options {
  /** Whether a second version of the terms of use comes in force some hours from now. */
  readonly hasComingTerms?: boolean;
}

/** Starts the built portal on free ports with data, a clock and a mail server of its own. */
export async function startRunning({ hasComingTerms = true }: Options = {}): Promise<
  Omit<Running, "browserUrl">
> {
  const folder = mkdtempSync(path.join(tmpdir(), "regolith-journeys-"));
  chmodSync(folder, 0o755); // user postgres must be able to enter when root starts this
  keepTeardown(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const clockFile = path.join(folder, "clock");
  const now = new Date();
  writeFileSync(clockFile, now.toISOString());

  const mailFolder = path.join(folder, "mails");
  const mailServer = await startMailServer(mailFolder);
  keepTeardown(() => mailServer.stop());

  const settings = readSettings({
    DATA_DIR: path.join(folder, "data"),
    API_PORT: String(await freePort()),
    WEB_PORT: String(await freePort()),
    SMTP_URL: mailServer.url,
    MAIL_FROM: "Regolith <no-reply@portal.journeys.test>",
    CLOCK_FILE: clockFile,
    ...(hasComingTerms && { TERMS_FOLDER: writeComingTerms(folder, now) }),
  });
  const portal = await startPortal(settings);
  keepTeardown(() => portal.stop());
  const { webUrl, apiUrl, databaseUrl } = portal;
  const { dataFolder } = settings;
  return { webUrl, apiUrl, databaseUrl, dataFolder, mailFolder, clockFile };
}
