import type { Browser } from "playwright-core";
import { openBrowser, portal } from "./setup/index.ts";
import { linkIn, mailTo } from "./support/mailbox.ts";
import { newEmail, signUp } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";
import { LOCALES, type Locale } from "./support/words.ts";

const PASSWORD = "a-long-enough-passphrase";
const NEW = "another-passphrase-that-is-long";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const languageOf = (locale: Locale) => (locale === "zh" ? "ZH" : "EN");
const saying = (part: string) => (mail: { readonly text: string }) => mail.text.includes(part);

/** Types address and password into the sign-in page. */
async function enter(reader: Reader, email: string, password: string): Promise<void> {
  await reader.go("/sign-in");
  await typeIn(reader, email, password);
}

async function typeIn(reader: Reader, email: string, password: string): Promise<void> {
  await reader.fill("email", email);
  await reader.fill("password", password);
  await reader.page
    .locator("main")
    .getByRole("button", { name: reader.say("people.signIn.submit"), exact: true })
    .first()
    .click();
}

/** Somebody signed in with an account of their own, on its page. */
async function onOwnAccount(locale: Locale): Promise<{ reader: Reader; email: string }> {
  const email = newEmail("before");
  await signUp("Iris Vale", email, PASSWORD, languageOf(locale));
  const reader = await Reader.open(browser, locale);
  await enter(reader, email, PASSWORD);
  await reader.arrive(/\/applications/);
  await reader.go("/account");
  return { reader, email };
}

/** Asks for another address, and gives the page that comes of it, with the address taken out. */
async function askFor(reader: Reader, address: string): Promise<string> {
  await reader.go("/account");
  await reader.fill("newEmail", address);
  await reader.page.locator("#field-email-currentPassword").fill(PASSWORD);
  await reader.press("people.email.change.submit");
  await reader.page.getByRole("heading", { name: reader.say("people.mailSent.title") }).waitFor();
  return (await reader.page.locator("main").innerText()).replaceAll(address, "ADDRESS");
}

describe.each(LOCALES)("a change of e-mail address, in %s", (locale) => {
  it("is completed by the link in the mail and undone by the one to the former address", async () => {
    const { reader, email } = await onOwnAccount(locale);
    await reader.inspect();
    const address = newEmail("after");
    await askFor(reader, address);
    await reader.inspect();
    await mailTo(email, saying(address)); // the present address is told

    const link = linkIn(await mailTo(address), "/change-email");
    const stranger = await Reader.open(browser, locale);
    await stranger.page.goto(link);
    await stranger.fill("password", NEW);
    await stranger.press("people.changeEmail.submit");
    await stranger.page.getByText(stranger.say("people.changeEmail.wrong")).first().waitFor();

    await reader.page.goto(link);
    await reader.inspect();
    await reader.fill("password", PASSWORD);
    await reader.press("people.changeEmail.submit");
    await reader.arrive(/\/account\?emailChanged=1/);
    await reader.page.getByText(reader.say("people.account.emailChanged")).waitFor();
    await reader.page
      .getByText(reader.say("people.account.signedInAs", { email: address }))
      .waitFor();
    await enter(stranger, email, PASSWORD);
    await stranger.page.getByText(stranger.say("people.signIn.wrong")).first().waitFor();

    const undo = linkIn(await mailTo(email, saying("/undo-email-change?")), "/undo-email-change");
    await stranger.page.goto(undo);
    await stranger.inspect();
    await stranger.fill("password", NEW);
    await stranger.press("people.undoEmail.submit");
    await stranger.arrive(/\/sign-in\?restored=1/);
    await stranger.page.getByText(stranger.say("people.signIn.restored")).waitFor();
    await typeIn(stranger, email, NEW);
    await stranger.arrive(/\/applications/);

    await reader.go("/account"); // signed out by the way back
    await reader.arrive(/\/sign-in/);
    await reader.page.goto(undo);
    await reader.fill("password", PASSWORD);
    await reader.press("people.undoEmail.submit");
    await reader.page.getByText(reader.say("people.undoEmail.ended")).first().waitFor();
    await Promise.all([reader.close(), stranger.close()]);
  });

  it("looks the same when it is asked for with an address that has an account", async () => {
    const { reader } = await onOwnAccount(locale);
    const [taken, free] = [newEmail("taken"), newEmail("free")];
    await signUp("Olga Owner", taken, PASSWORD, languageOf(locale));
    expect(await askFor(reader, taken)).toBe(await askFor(reader, free));
    const mail = await mailTo(taken, ({ links }) =>
      links.some((link) => link.includes("/sign-in")),
    );
    expect(mail.text).not.toContain("/change-email?");
    linkIn(await mailTo(free), "/change-email");
    await reader.close();
  });

  it("says what is wrong beside the field, and keeps what was typed", async () => {
    const { reader, email } = await onOwnAccount(locale);
    await reader.fill("newEmail", email);
    await reader.page.locator("#field-email-currentPassword").fill(PASSWORD);
    await reader.press("people.email.change.submit");
    await reader.page.getByText(reader.say("people.email.change.same")).first().waitFor();
    await reader.fill("newEmail", newEmail("after"));
    await reader.page.locator("#field-email-currentPassword").fill(NEW);
    await reader.press("people.email.change.submit");
    await reader.page.getByText(reader.say("people.email.change.wrong")).first().waitFor();
    expect(await reader.page.locator('[name="newEmail"]').inputValue()).toContain("after-");
    await reader.inspect();
    await reader.close();
  });
});

describe.each(LOCALES)("language and frequency of mails, in %s", (locale) => {
  it("are chosen on the account page, with and without scripts, and followed", async () => {
    const { reader, email } = await onOwnAccount(locale);
    const plain = await reader.withoutScripts();
    await plain.go("/account");
    const other = locale === "en" ? "ZH" : "EN";
    await plain.page.locator(`[name="language"][value="${other}"]`).check();
    await plain.page.locator('[name="mailFrequency"][value="DAILY"]').check();
    await plain.press("people.mailSettings.submit");
    await plain.page.getByText(plain.say("people.mailSettings.saved")).waitFor();

    await reader.go("/account");
    expect(await reader.page.locator('[name="mailFrequency"][value="DAILY"]').isChecked()).toBe(
      true,
    );
    await reader.page.locator('[name="mailFrequency"][value="AT_ONCE"]').check();
    await reader.press("people.mailSettings.submit");
    await reader.page.getByText(reader.say("people.mailSettings.saved")).waitFor();
    await reader.inspect();

    await fetch(`${portal().webUrl}/api/auth/request-password-reset`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email }),
    });
    const mail = await mailTo(email, saying("/reset-password?"));
    expect(linkIn(mail, "/reset-password")).toContain(`/${other.toLowerCase()}/`);
    await Promise.all([reader.close(), plain.close()]);
  });
});
