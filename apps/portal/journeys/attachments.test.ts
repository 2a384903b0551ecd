import { StartApplicationDocument, type Client } from "@regolith/client";
import type { Browser } from "playwright-core";
import { openBrowser, portal } from "./setup/index.ts";
import { aPdf, chooseFiles, hashOf, hashOfDownload } from "./support/papers.ts";
import { signIn } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";
import { LOCALES } from "./support/words.ts";

const MB = 1024 * 1024;
let browser: Browser;
let program: Client;

beforeAll(async () => {
  browser = await openBrowser();
  program = await signIn("researcher@demo.test");
});
afterAll(() => browser.close());

async function aDraft(): Promise<string> {
  const { applicationCreate } = await program(StartApplicationDocument, {
    input: {
      ...{ type: "RESEARCH", roundId: null, takeBasket: false },
      idempotencyKey: crypto.randomUUID(),
    },
  });
  return applicationCreate.application?.id ?? "";
}

describe.each(LOCALES)("files of an application, in %s", (locale) => {
  it("go up through the port of the pages and come down as they were", async () => {
    const id = await aDraft();
    const reader = await Reader.open(browser, locale);
    await reader.signIn("researcher@demo.test");
    await reader.go(`/applications/${id}`);
    await reader.page.locator(`main a[href$="/applications/${id}/attachments"]`).click();
    await reader.arrive(/\/applications\/[^/]+\/attachments/);
    await reader.inspect();

    const large = aPdf(20 * MB);
    const name = "支持函 letter.pdf";
    await chooseFiles(reader.page, [
      [name, large],
      ["figure.png", Buffer.from("<html>no picture at all</html>")],
    ]);
    await reader.press("attachments.add.submit");
    const link = reader.page.getByRole("link", { name: /letter\.pdf/u });
    await link.waitFor({ timeout: 60_000 });
    // The one that lies is named with the reason, and cleared away.
    await reader.page.getByRole("alert").filter({ hasText: "figure.png" }).waitFor();
    await reader.inspect();
    await reader.page.getByRole("button", { name: /figure\.png/u }).click();
    expect(await hashOfDownload(reader.page, /letter\.pdf/u)).toBe(hashOf(large));

    await reader.go(`/applications/${id}/check`);
    await reader.page.getByRole("link", { name: /letter\.pdf/u }).waitFor();
    await reader.inspect();
    await reader.close();
  }, 300_000);

  it("go up by a plain form before scripts work, and are removed by one", async () => {
    const id = await aDraft();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const { webUrl } = portal();
    await page.goto(`${webUrl}/${locale}/sign-in`);
    await page.locator('main [name="email"]').first().fill("researcher@demo.test");
    await page.locator('main [name="password"]').first().fill("demonstration-only");
    await page.locator('main [name="password"]').first().press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
    await page.goto(`${webUrl}/${locale}/applications/${id}/attachments`);
    const letter = aPdf(2 * MB);
    await chooseFiles(page, [
      ["letter.pdf", letter],
      ["bad.png", letter],
    ]);
    await page.locator('form[enctype="multipart/form-data"] button[type="submit"]').click();
    await page.waitForURL(/upload=REFUSED/u);
    const main = page.locator("main");
    expect(await main.innerText()).toContain("“bad.png”");
    expect(await hashOfDownload(page, /letter\.pdf/u)).toBe(hashOf(letter));
    await page
      .getByRole("button", { name: /letter\.pdf/u })
      .first()
      .click();
    await page.getByRole("link", { name: /letter\.pdf/u }).waitFor({ state: "detached" });
    await context.close();
  }, 300_000);
});
