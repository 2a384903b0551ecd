import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { openBrowser } from "./setup/index.ts";
import { Reader } from "./support/reader.ts";
import { LOCALES } from "./support/words.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function textOf(file: string): Promise<string> {
  const data = new Uint8Array(await readFile(file));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  return pages.join("\n");
}

describe.each(LOCALES)("an application to take along in %s", (locale) => {
  it("is printed from its page and downloaded as one PDF", async () => {
    const reader = await Reader.open(browser, locale);
    await reader.signIn("researcher@demo.test");
    await reader.go("/applications");
    await reader.page.locator('main a[href*="/applications/"]').first().click();
    const id = await reader.arrive(/\/applications\/([^/?#]+)/);

    await reader.go(`/applications/${id}/print`);
    const title = await reader.page.locator("h1").innerText();
    await reader.inspect();
    await reader.page.emulateMedia({ media: "print" });
    expect(await reader.page.locator("header nav").first().isVisible()).toBe(false);
    await reader.page.emulateMedia({ media: "screen" });

    await reader.go(`/applications/${id}/check`);
    const waiting = reader.page.waitForEvent("download");
    await reader.page.locator('main a[href^="/documents/applications/"]').click();
    const text = await textOf(await (await waiting).path());
    expect(text.replace(/\s/gu, "")).toContain(title.replace(/\s/gu, ""));
    expect(text).toContain(locale === "en" ? "DEMONSTRATION" : "演示数据");
    await reader.close();
  }, 300_000);
});
