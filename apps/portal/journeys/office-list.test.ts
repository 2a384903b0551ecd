import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { downloadBy } from "./support/downloads.ts";
import { Reader } from "./support/reader.ts";
import { LOCALES } from "./support/words.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(LOCALES)("the office's list in %s", (locale) => {
  it("is filtered, kept as a view that it begins with, shared, and exported", async () => {
    const [secretariat, curator] = [
      await Reader.open(browser, locale),
      await Reader.open(browser, locale),
    ];
    await secretariat.signIn("secretariat@demo.test");
    await secretariat.go("/office?status=ALL");
    await secretariat.page.locator('[name="mission"]').selectOption("chang-e-6");
    await secretariat.press("office.workList.apply");
    await secretariat.page.waitForURL(/mission=chang-e-6/);
    await secretariat.inspect();

    const name = `Far side ${locale}`;
    await secretariat.page
      .locator("summary", { hasText: secretariat.say("office.views.save") })
      .click();
    await secretariat.page.locator('form [name="name"]').fill(name);
    await secretariat.page.locator('form [name="isShared"]').check();
    await secretariat.page.locator('form [name="isDefault"]').check();
    await secretariat.press("office.views.saveSubmit");
    await secretariat.page.getByRole("link", { name, exact: true }).waitFor();

    // The list begins with it from now on, and the office sees it.
    await secretariat.go("/office");
    await secretariat.page.waitForURL(/status=ALL&mission=chang-e-6/);
    await curator.signIn("curator@demo.test");
    await curator.go("/office/views");
    await curator.page.getByRole("link", { name, exact: true }).waitFor();
    await curator.inspect();

    const rows = await secretariat.page.locator("main tbody tr").count();
    const bytes = await downloadBy(secretariat, 'main a[href^="/exports/applications.csv"]');
    const text = bytes.toString("utf8");
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text).toContain(locale === "en" ? "Responsible user" : "使用责任人");
    expect(text.match(/^"\d{4}-\d{4}"/gmu)).toHaveLength(rows);
    await Promise.all([secretariat, curator].map((reader) => reader.close()));
  }, 300_000);
});
