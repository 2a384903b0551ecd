import type { Browser } from "playwright-core";
import { openBrowser, portal } from "./setup/index.ts";
import { linkIn, mailTo } from "./support/mailbox.ts";
import { newEmail, signUp } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";
import { LOCALES } from "./support/words.ts";

const OLD = "a-long-enough-passphrase";
const NEW = "another-passphrase-that-is-long";
const FORM = "main form";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Asks for a new password, and gives the page that comes of it, with the address taken out. */
async function askOnPage(reader: Reader, email: string): Promise<string> {
  await reader.go("/forgot-password");
  await reader.fill("email", email);
  await reader.press("people.forgot.submit");
  await reader.page.getByRole("heading", { name: reader.say("people.mailSent.title") }).waitFor();
  return (await reader.page.locator("main").innerText()).replaceAll(email, "ADDRESS");
}

/** What a program is answered, byte by byte. */
async function askByProgram(email: string): Promise<object> {
  const response = await fetch(`${portal().webUrl}/api/auth/request-password-reset`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email }),
  });
  const names = [...response.headers.keys()].toSorted();
  return { status: response.status, names, body: await response.text() };
}

describe.each(LOCALES)("a forgotten password, in %s", (locale) => {
  it("is recovered in the browser by the link in the mail, once", async () => {
    const email = newEmail("forgetful");
    await signUp("Iris Vale", email, OLD, locale === "zh" ? "ZH" : "EN");
    const reader = await Reader.open(browser, locale);
    await reader.go("/sign-in");
    await reader.page.getByRole("link", { name: reader.say("people.signIn.forgotten") }).click();
    await reader.arrive(/\/forgot-password/);
    await reader.inspect();
    await askOnPage(reader, email);
    await reader.inspect();

    const mail = await mailTo(email, ({ text }) => text.includes("/reset-password?"));
    const link = linkIn(mail, "/reset-password");
    await reader.page.goto(link);
    await reader.inspect();
    await reader.fill("password", NEW);
    await reader.press("people.reset.submit");
    await reader.arrive(/\/sign-in\?reset=1/);
    await reader.fill("email", email);
    await reader.fill("password", NEW);
    await reader.page.locator(FORM).first().locator('button[type="submit"]').click();
    await reader.arrive(/\/applications/);

    const stranger = await Reader.open(browser, locale);
    await stranger.page.goto(link);
    await stranger.fill("password", OLD);
    await stranger.press("people.reset.submit");
    await stranger.page.getByText(stranger.say("people.reset.expired")).first().waitFor();
    await Promise.all([reader.close(), stranger.close()]);
  });

  it("looks the same when it is asked for with an address without account", async () => {
    const [known, unknown] = [newEmail("known"), newEmail("unknown")];
    await signUp("Iris Vale", known, OLD);
    const reader = await Reader.open(browser, locale);
    expect(await askOnPage(reader, unknown)).toBe(await askOnPage(reader, known));
    expect(await askByProgram(unknown)).toEqual(await askByProgram(known));
    await mailTo(unknown); // only its owner is told
    await reader.close();
  });
});
