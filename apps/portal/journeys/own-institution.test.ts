import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { newEmail } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";
import { LOCALES } from "./support/words.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const field = (reader: Reader, name: string) =>
  reader.page.locator(`main [name="${name}"]`).inputValue();

describe.each(LOCALES)("one's own institution, in %s", (locale) => {
  it("is looked for and chosen before scripts work; a name written over it is only a name", async () => {
    const reader = await Reader.open(browser, locale);
    await reader.signUp("Ada Probe", newEmail("ada"), "a-long-enough-passphrase");
    await reader.go("/account/institution?text=Fjellheim");
    await reader.inspect();

    const plain = await reader.withoutScripts();
    await plain.go("/account");
    await plain.fill("institution", "Fjellheim Univ");
    await plain.press("people.profile.searchInstitution");
    await plain.arrive(/\/account\/institution/);
    const name = locale === "zh" ? "菲尔海姆大学" : "Fjellheim University";
    await plain.press("institutions.choose.chooseNamed", { name });
    await plain.arrive(/\/account$/);
    expect(await field(plain, "institution")).toBe(name);
    expect(await field(plain, "institutionId")).not.toBe("");

    await plain.fill("institution", "Home laboratory");
    await plain.press("people.profile.submit");
    await plain.page.getByText(plain.say("people.profile.saved")).waitFor();
    await plain.go("/account");
    expect(await field(plain, "institution")).toBe("Home laboratory");
    expect(await field(plain, "institutionId")).toBe("");
    await plain.close();
    await reader.close();
  });
});
