import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "@regolith/db";
import { type Portal, readSettings, startPortal } from "@regolith/portal";
import { type Browser, type BrowserServer, chromium } from "playwright-core";
import { startBrowser } from "./setup/browser.ts";
import { completeDraft, submit } from "./support/drafts.ts";
import { signIn } from "./support/programs.ts";
import { LOCALES, say } from "./support/words.ts";

// A demonstration without a mail server, which the portal of the other journeys has.
let folder = "";
let portal: Portal;
let browsers: BrowserServer;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "regolith-mailbox-"));
  chmodSync(folder, 0o755); // user postgres must be able to enter when root starts this
  const settings = readSettings({
    DATA_DIR: path.join(folder, "data"),
    API_PORT: String(await freePort()),
    WEB_PORT: String(await freePort()),
  });
  portal = await startPortal(settings);
  browsers = await startBrowser();
  browser = await chromium.connect(browsers.wsEndpoint());
});

afterAll(async () => {
  await browser.close();
  await browsers.close();
  await portal.stop();
  rmSync(folder, { recursive: true, force: true });
});

it("keeps its mails in a mailbox on its pages, in both languages, with links that lead on", async () => {
  const researcher = await signIn("researcher2@demo.test", portal.webUrl);
  expect(await submit(researcher, await completeDraft(researcher))).toEqual([]);
  const page = await (await browser.newContext()).newPage();
  for (const locale of LOCALES) {
    const mailbox = `${portal.webUrl}/${locale}/demo/mail?address=secretariat%40demo.test`;
    const letters = page.locator("main ol a");
    do await page.goto(mailbox);
    while ((await letters.count()) === 0);
    await page
      .getByRole("heading", { level: 1, name: say(locale, "mails.mailbox.title") })
      .waitFor();
    await letters.first().click();
    await page.waitForURL(/\/demo\/mail\/[^/?]+$/);
    const link = page.locator("main a[href*='/notifications/']");
    await link.click();
    await page.waitForURL(/\/sign-in/); // the mailbox signs nobody in
  }
});
