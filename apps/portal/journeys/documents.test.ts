import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { downloadBy } from "./support/downloads.ts";
import { textOfPdf } from "@regolith/documents/testing";
import { Reader } from "./support/reader.ts";
import { LOCALES } from "./support/words.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(LOCALES)("an application to take along in %s", (locale) => {
  it("is printed from its page and downloaded as one PDF", async () => {
    const reader = await Reader.open(browser, locale);
    await reader.signIn("researcher@demo.test");
    await reader.go("/applications");
    // Every id of an application begins so; that of the page for a new one does not.
    await reader.page.locator('main a[href*="/applications/QXBw"]').first().click();
    const id = await reader.arrive(/\/applications\/(QXBw[^/?#]+)/);

    await reader.go(`/applications/${id}/print`);
    const title = await reader.page.locator("h1").innerText();
    const papers = locale === "en" ? "Attachments" : "附件";
    await reader.page.getByRole("heading", { name: papers }).waitFor();
    await reader.inspect();
    await reader.page.emulateMedia({ media: "print" });
    expect(await reader.page.locator("header nav").first().isVisible()).toBe(false);
    await reader.page.emulateMedia({ media: "screen" });

    await reader.go(`/applications/${id}/check`);
    const bytes = await downloadBy(reader, 'main a[href^="/documents/applications/"]');
    const text = await textOfPdf(bytes);
    expect(text.replace(/\s/gu, "")).toContain(title.replace(/\s/gu, ""));
    expect(text).toContain(locale === "en" ? "DEMONSTRATION" : "演示数据");
    await reader.close();
  }, 300_000);
});
