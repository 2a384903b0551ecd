import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { portal } from "../setup/index.ts";
import { linkIn, mailTo } from "./mailbox.ts";
import { sessionOf } from "./programs.ts";
import { type Locale, say } from "./words.ts";

const CONFIRM = "/confirm-email";
const NARROW = { width: 320, height: 800 };
const WIDE = { width: 1280, height: 900 };

/** Somebody at a browser of their own, reading the portal in one language. */
export class Reader {
  readonly page: Page;
  readonly locale: Locale;
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page, locale: Locale) {
    this.#context = context;
    this.page = page;
    this.locale = locale;
  }

  static async open(browser: Browser, locale: Locale): Promise<Reader> {
    const context = await browser.newContext({ viewport: WIDE, timezoneId: "Europe/Paris" });
    context.setDefaultTimeout(20_000);
    return new Reader(context, await context.newPage(), locale);
  }

  /** Another tab of the same browser, with the same session. */
  async openTab(): Promise<Reader> {
    return new Reader(this.#context, await this.#context.newPage(), this.locale);
  }

  /** The same session in a browser that runs no scripts. */
  async withoutScripts(): Promise<Reader> {
    const context = await this.#browser().newContext({
      viewport: WIDE,
      javaScriptEnabled: false,
      storageState: await this.#context.storageState(),
    });
    context.setDefaultTimeout(20_000);
    return new Reader(context, await context.newPage(), this.locale);
  }

  #browser(): Browser {
    const browser = this.#context.browser();
    if (browser === null) throw new Error("The reader's browser is closed");
    return browser;
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  say(key: string, args?: Readonly<Record<string, string>>): string {
    return say(this.locale, key, args);
  }

  /** Goes to a page by its path without the language. */
  async go(path: string): Promise<void> {
    await this.page.goto(`${portal().webUrl}/${this.locale}${path}`);
  }

  /** Presses the button that says this. */
  press(key: string, args?: Readonly<Record<string, string>>): Promise<void> {
    return this.page.getByRole("button", { name: this.say(key, args), exact: true }).click();
  }

  /** Waits until the page shows this status; the word alone may also stand in what a button will bring about. */
  async seeStatus(name: string): Promise<void> {
    const marks = this.page.locator("main [data-kind]");
    await marks
      .filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) })
      .first()
      .waitFor();
  }

  /** Types into the field with this name in the form, whatever its label is in the language. */
  async fill(name: string, text: string): Promise<void> {
    await this.page.locator(`[name="${name}"]`).fill(text);
  }

  /** Waits until the address is this path without the language, and gives what the pattern captures. */
  async arrive(pattern: RegExp): Promise<string> {
    const whole = new RegExp(`/${this.locale}${pattern.source}`);
    await this.page.waitForURL(whole);
    return whole.exec(this.page.url())?.[1] ?? "";
  }

  /** Opens an account, with the link of the mail, and is signed in. */
  async signUp(name: string, email: string, password: string): Promise<void> {
    await this.go("/sign-up");
    await this.completeSignUp({ name, email, password });
  }

  /** The same from the open sign-up page on; ends where that page was to lead to. */
  async completeSignUp(account: {
    readonly name: string;
    readonly email: string;
    readonly password: string;
  }): Promise<void> {
    const { name, email, password } = account;
    await this.inspect();
    await this.fill("name", name);
    await this.fill("email", email);
    await this.fill("password", password);
    await this.page.locator('[name="agrees"]').check();
    await this.press("people.signUp.submit");
    await this.page.getByRole("heading", { name: this.say("people.mailSent.title") }).waitFor();
    await this.inspect();
    const mail = await mailTo(email, ({ links }) => links.some((link) => link.includes(CONFIRM)));
    await this.page.goto(linkIn(mail, CONFIRM));
    await this.inspect();
    await this.fill("password", password);
    await this.press("people.confirm.submit");
    await this.page.waitForURL((url) => !url.pathname.endsWith("/confirm-email"));
  }

  /**
   * Goes on as the signed-in person with this demonstration address. The form of signing in has journeys of its own,
   * about accounts and their addresses.
   */
  async signIn(email: string): Promise<void> {
    const { cookie } = await sessionOf(email);
    await this.#context.addCookies([{ ...cookie, url: portal().webUrl }]);
  }

  /** Finds nothing serious on the page with axe, and no sideways scroll at 320 px. */
  async inspect(): Promise<void> {
    await this.page.waitForLoadState("networkidle");
    // A page drawn anew after an action gets its title a moment after its content.
    await this.page.waitForFunction(() => document.title !== "");
    // In the page itself: without frames of other origins it finds the same, and needs no second page to sum up.
    const { violations } = await new AxeBuilder({ page: this.page })
      .options({ resultTypes: ["violations"] })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .setLegacyMode()
      .analyze();
    const serious = violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    await this.page.setViewportSize(NARROW);
    const overhang = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await this.page.setViewportSize(WIDE);
    const found = { page: new URL(this.page.url()).pathname, serious, overhang };
    expect(found).toEqual({ ...found, serious: [], overhang: 0 });
  }
}
