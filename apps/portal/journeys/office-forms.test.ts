import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { Reader } from "./support/reader.ts";
import { LOCALES, type Locale } from "./support/words.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Of rounds that nobody else prepares. */
const CODES: Readonly<Record<Locale, string>> = { en: "2091-1", zh: "2091-2" };

const summary = (reader: Reader) =>
  reader.page.getByRole("alert").filter({ hasText: reader.say("components.errors.title") });

/** The sentence that says that it was done, once it has the focus. */
const done = (reader: Reader) =>
  reader.page.locator(":focus").filter({ hasText: reader.say("officeRounds.form.saved") });

describe.each(LOCALES)("a round in preparation, in %s", (locale) => {
  it("says all that is missing at once, leads to it, and loses nothing when two tabs change it", async () => {
    const one = await Reader.open(browser, locale);
    await one.signIn("secretariat@demo.test");
    await one.go("/office/rounds/new");
    await one.press("officeRounds.form.create");
    await summary(one).waitFor();
    await one.inspect();
    // Code, both names, missions, and the two days that a draft has.
    expect(await summary(one).getByRole("link").count()).toBe(6);

    await one.fill("code", CODES[locale]);
    await one.fill("nameEn", "Two tabs");
    await one.fill("nameZh", "两个页面");
    await one.page.locator('[name="missions.chang-e-5"]').check();
    await one.fill("opensOn", "2091-01-10");
    await one.fill("closesOn", "2091-03-10");
    await one.press("officeRounds.form.create");
    await one.arrive(/\/office\/rounds\/2091-/);

    await one.press("officeRounds.publish.publish");
    await summary(one).getByRole("link").first().click();
    expect(await one.page.locator(":focus").getAttribute("name")).toBe("reviewsDueOn");

    const two = await one.openTab();
    await two.go(`/office/rounds/${CODES[locale]}`);
    await two.fill("reviewsDueOn", "2091-04-10");
    await two.press("officeRounds.form.save");
    await done(two).waitFor();

    await one.fill("nameEn", "Typed in the first tab");
    await one.press("officeRounds.form.save");
    await summary(one).waitFor();
    expect(await one.page.locator('[name="nameEn"]').inputValue()).toBe("Typed in the first tab");
    await one.page.getByText("2091").filter({ hasText: "24:00" }).first().waitFor();
    await one.press("officeRounds.form.save");
    await done(one).waitFor();
    await one.inspect();
    await one.page.reload();
    expect(await one.page.locator('[name="nameEn"]').inputValue()).toBe("Typed in the first tab");
    await one.close();
  });
});
