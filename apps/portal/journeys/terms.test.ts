import type { Browser, Page } from "playwright-core";
import { TermsPageDocument } from "@regolith/client";
import { openBrowser, setClock } from "./setup/index.ts";
import { completeDraft } from "./support/drafts.ts";
import { newEmail, signUp, visitor } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";
import { LOCALES } from "./support/words.ts";

const PASSWORD = "demonstration-only";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => {
  setClock(new Date().toISOString());
});

/** Moves the clock to the moment from which the operator's second version of the terms of use is in force. */
async function secondVersionBegins(): Promise<void> {
  const { termsVersions } = await visitor()(TermsPageDocument, { document: "TERMS", version: 2 });
  const second = termsVersions.find(
    ({ document, version }) => document === "TERMS" && version === 2,
  );
  if (second === undefined) throw new Error("No second version is announced");
  setClock(second.inForceFrom);
}

/** Somebody new with a complete draft, signed in at a browser, who agreed to what was in force then. */
async function somebodyWithDraft(locale: (typeof LOCALES)[number]) {
  const email = newEmail("submitter");
  const { id } = await completeDraft(await signUp("Ines Carvalho", email, PASSWORD));
  const reader = await Reader.open(browser, locale);
  await reader.signIn(email);
  return { id, reader };
}

const banner = (reader: Reader) =>
  reader.page.getByRole("complementary", { name: reader.say("terms.ask.banner") });

describe.each(LOCALES)("terms and privacy, in %s", (locale) => {
  it("are read by everybody from the foot of every page, with their versions", async () => {
    const reader = await Reader.open(browser, locale);
    await reader.go("/");
    await reader.page
      .locator("footer")
      .getByRole("link", { name: reader.say("frame.footer.links.privacy") })
      .click();
    await reader.arrive(/\/privacy/);
    await reader.inspect();
    await reader.page.getByText(reader.say("terms.page.demonstration")).waitFor();
    await reader.page.locator('nav a[href="#published"]').click();
    await reader.page
      .locator("main")
      .getByRole("link", { name: reader.say("terms.names.TERMS") })
      .click();
    await reader.arrive(/\/terms/);
    await reader.inspect();
    const second = reader.say("terms.page.numbered", { version: "2" });
    await reader.page.locator("table").getByRole("link", { name: second }).click();
    await reader.arrive(/\/terms\/2/);
    await reader.page.getByText(reader.say("terms.page.COMING")).waitFor();
    await reader.close();
  });

  it("keep an account from being opened until they are agreed to, and every word stays", async () => {
    const reader = await Reader.open(browser, locale);
    await reader.go("/sign-up");
    await reader.fill("name", "Iris Vale");
    await reader.fill("email", newEmail("iris"));
    await reader.fill("password", PASSWORD);
    await reader.press("people.signUp.submit");
    await reader.page.getByRole("alert").getByText(reader.say("terms.signUp.missing")).waitFor();
    await reader.inspect();
    expect(await reader.page.locator('[name="name"]').inputValue()).toBe("Iris Vale");
    expect(await reader.page.locator('[name="password"]').inputValue()).toBe(PASSWORD);
    await reader.page.locator('[name="agrees"]').check();
    await reader.press("people.signUp.submit");
    await reader.page.getByRole("heading", { name: reader.say("people.mailSent.title") }).waitFor();
    await reader.close();
  });

  it("are shown anew to whoever signs up at the moment a newer version begins", async () => {
    const reader = await Reader.open(browser, locale);
    await reader.go("/sign-up");
    await reader.fill("name", "Iris Vale");
    await reader.fill("email", newEmail("iris"));
    await reader.fill("password", PASSWORD);
    await reader.page.locator('[name="agrees"]').check();
    await secondVersionBegins();
    await reader.press("people.signUp.submit");
    await reader.page.getByRole("alert").getByText(reader.say("terms.signUp.newer")).waitFor();
    await reader.page.locator('main label a[href$="/terms/2"]').waitFor();
    expect(await reader.page.locator('[name="agrees"]').isChecked()).toBe(false);
    await reader.page.locator('[name="agrees"]').check();
    await reader.press("people.signUp.submit");
    await reader.page.getByRole("heading", { name: reader.say("people.mailSent.title") }).waitFor();
    await reader.close();
  });

  it("are asked of a submitter when a newer version is in force, who comes back and submits", async () => {
    const { id, reader } = await somebodyWithDraft(locale);
    await secondVersionBegins();
    await reader.go(`/applications/${id}/check`);
    await reader.inspect();
    await reader.press("applications.check.submit");
    await reader.page.getByText(reader.say("applications.check.refused")).waitFor();
    await reader.page.locator('main [role="alert"] a[href*="/accept-terms"]').last().click();
    await reader.arrive(/\/accept-terms/);
    await reader.inspect();
    const [opened] = await Promise.all([
      reader.page.waitForEvent("popup"),
      reader.page.locator('main a[href$="/terms/2"]').click(),
    ]);
    await secondVersionIsShown(opened);
    await reader.press("terms.ask.TERMS");
    await reader.arrive(/\/applications\/[^/]+\/check/);
    await reader.press("applications.check.submit");
    await reader.arrive(/\/applications\/[^/]+\/submitted/);
    await reader.close();
  });

  it("are agreed to on any page, where what was typed stays", async () => {
    const { id, reader } = await somebodyWithDraft(locale);
    await secondVersionBegins();
    await reader.go("/account");
    await reader.inspect();
    await reader.fill("nativeName", "未保存的文字");
    await banner(reader)
      .getByRole("button", { name: reader.say("terms.ask.TERMS") })
      .click();
    await banner(reader).getByText(reader.say("terms.ask.done")).waitFor();
    expect(await reader.page.locator('[name="nativeName"]').inputValue()).toBe("未保存的文字");
    const agreed = reader.say("terms.titleVersion", {
      name: reader.say("terms.names.TERMS"),
      version: "2",
    });
    await reader.page.locator("main").getByRole("link", { name: agreed }).waitFor();
    await reader.go(`/applications/${id}/check`);
    await reader.page.getByText(reader.say("applications.check.ready")).waitFor();
    await banner(reader).waitFor({ state: "detached" });
    await reader.close();
  });
});

async function secondVersionIsShown(page: Page): Promise<void> {
  await page.waitForURL(/\/terms\/2/);
  await page.getByText(/DEMONSTRATION of a second version|第二版（演示）/).waitFor();
  await page.close();
}
