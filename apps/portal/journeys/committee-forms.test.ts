import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { Reader } from "./support/reader.ts";
import { LOCALES, type Locale } from "./support/words.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

async function signedIn(email: string, locale: Locale): Promise<Reader> {
  const reader = await Reader.open(browser, locale);
  await reader.signIn(email);
  return reader;
}

const refusal = (reader: Reader) =>
  reader.page.getByRole("heading", { name: reader.say("components.errors.title") });

describe.each(LOCALES)("forms of the committee, in %s", (locale) => {
  it("let a reviewer write on by keyboard after handing in was refused", async () => {
    const reviewer = await signedIn("reviewer@demo.test", locale);
    await reviewer.go("/reviews");
    const toWrite = reviewer.page.getByRole("table", {
      name: reviewer.say("committee.reviews.toWrite"),
    });
    await toWrite.getByRole("link").first().click();
    await reviewer.page
      .getByRole("heading", { name: reviewer.say("committee.form.title"), exact: true })
      .waitFor();
    await reviewer.inspect();
    const merit = reviewer.page.locator('[name="scores.MERIT"]').nth(2);
    await merit.check();
    await reviewer.press("committee.form.submit");
    await refusal(reviewer).waitFor();
    expect(await merit.isChecked()).toBe(true);
    const confidence = reviewer.page.locator('[name="confidence"]').first();
    await reviewer.page.locator('[role="alert"] a[href="#field-confidence"]').press("Enter");
    expect(await confidence.evaluate((field) => field === document.activeElement)).toBe(true);
    const note = reviewer.page.locator('[name="noteToCommittee"]');
    await note.fill("");
    await note.pressSequentially("Three more words");
    expect(await note.inputValue()).toBe("Three more words");
    expect(await note.evaluate((field) => field === document.activeElement)).toBe(true);
    await note.fill("");
    await reviewer.page.locator('form [role="status"][data-kind="ok"]').waitFor();
    await reviewer.close();
  });

  it("let the secretariat choose who sits on a panel, and keep the choice when something is missing", async () => {
    const secretariat = await signedIn("secretariat@demo.test", locale);
    await secretariat.go("/office/panels/new");
    await secretariat.press("panels.form.next");
    const members = secretariat.page.locator('input[name^="member."]');
    await members.first().waitFor();
    await secretariat.inspect();
    expect(await members.first().isChecked()).toBe(true);
    await members.first().uncheck();
    await secretariat.press("panels.form.submit");
    await refusal(secretariat).waitFor();
    expect(await members.first().isChecked()).toBe(false);
    expect(await members.nth(1).isChecked()).toBe(true);
    await members.first().check();
    expect(await members.first().isChecked()).toBe(true);
    await secretariat.close();
  });
});
