import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { panelRecommendsTheRest } from "./support/committee.ts";
import { Reader } from "./support/reader.ts";
import { LOCALES, type Locale } from "./support/words.ts";

/** The round whose panel has applications that ask for more than there is. */
const ROUND = /-1$/u;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Somebody of the office on the board of the closed international round, found as people find it. */
async function onBoard(email: string, locale: Locale): Promise<Reader> {
  const reader = await Reader.open(browser, locale);
  await reader.signIn(email);
  await reader.go("/office/allocation");
  const rows = reader.page.getByRole("row").filter({
    has: reader.page.getByText(reader.say("components.status.round.CLOSED"), { exact: true }),
  });
  const link = rows.getByRole("link").filter({ hasText: reader.say("allocation.list.open") });
  await link.first().waitFor();
  const hrefs = await link.evaluateAll((links) =>
    links.map((each) => each.getAttribute("href") ?? ""),
  );
  const href = hrefs.find((each) => ROUND.test(each.replace("/allocation", ""))) ?? "";
  await reader.go(href.replace(`/${locale}`, ""));
  await reader.page.getByRole("table", { name: reader.say("allocation.grid.caption") }).waitFor();
  return reader;
}

function masses(reader: Reader) {
  return reader.page.locator('input[name^="mass."]');
}

const fits = (reader: Reader) => reader.page.getByText(reader.say("allocation.grid.fits"));

/** Presses a button that saves the plan anew, and waits until the page shows that version. */
async function pressAndSee(
  reader: Reader,
  key: string,
  args?: Readonly<Record<string, string>>,
): Promise<void> {
  const version = reader.page.locator('input[name="expectedVersion"]').first();
  const seen = await version.inputValue();
  await reader.press(key, args);
  const newer = reader.page.locator(`input[name="expectedVersion"]:not([value="${seen}"])`);
  await newer.first().waitFor({ state: "attached" });
}

describe.each(LOCALES)("the allocation board, in %s", (locale) => {
  it("is filled by a proposal, says at once what is too much, and keeps simulations to compare", async () => {
    const chair = await onBoard("chair@demo.test", locale);
    await chair.inspect();
    await pressAndSee(chair, "allocation.propose.OPTIMUM_FIRST");
    await fits(chair).waitFor();
    const name = `Plan ${locale}`;
    await chair.fill("name", name);
    await chair.press("allocation.simulations.keep");
    await chair.page.getByRole("rowheader", { name }).waitFor();

    const fields = await masses(chair).all();
    for (const field of fields) {
      await field.focus();
      await chair.page.keyboard.press("PageUp");
    }
    await fits(chair).waitFor({ state: "detached" });
    await chair.page.getByText(chair.say("allocation.unsaved")).waitFor();
    await chair.inspect();
    await pressAndSee(chair, "allocation.save");
    await chair.page.getByText(chair.say("allocation.unsaved")).waitFor({ state: "detached" });

    await chair.press("allocation.commit.submit");
    await chair.page
      .getByRole("alert")
      .getByText(/CE5C0400YJFM00901/u)
      .waitFor();

    await pressAndSee(chair, "allocation.simulations.takeNamed", { name });
    await fits(chair).waitFor();
    await chair.press("allocation.simulations.deleteNamed", { name });
    await chair.page.getByRole("rowheader", { name }).waitFor({ state: "detached" });
    await chair.close();
  });

  it("works before scripts do, and keeps what was typed when it is refused", async () => {
    const first = await onBoard("chair@demo.test", locale);
    const path = new URL(first.page.url()).pathname.replace(`/${locale}`, "");
    const plain = await first.withoutScripts();
    await plain.go(path);
    const field = masses(plain).first();
    const place = await field.getAttribute("aria-label");
    await field.fill("twelve");
    await plain.press("allocation.save");
    const [number = ""] = /\d{4}-\d{4}/u.exec(place ?? "") ?? [];
    const named = plain.page.getByRole("alert").getByRole("link", { name: number });
    expect(await named.innerText()).toContain(plain.say("allocation.grid.massInvalid"));
    expect(await masses(plain).first().inputValue()).toBe("twelve");
    await field.fill("12.34");
    await plain.press("allocation.save");
    await plain.page.getByRole("alert").waitFor();
    expect(await masses(plain).first().inputValue()).toBe("12.34");
    await masses(plain).first().fill("130");
    await plain.press("allocation.save");
    await plain.page.locator('input[name^="mass."][value="130"]').first().waitFor();
    await plain.close();
    await first.close();
  });

  it("is read by the auditor, and there for nobody else", async () => {
    const auditor = await onBoard("auditor@demo.test", locale);
    await auditor.page.getByText(auditor.say("allocation.readOnly")).waitFor();
    expect(await masses(auditor).count()).toBe(0);
    await auditor.inspect();
    const path = new URL(auditor.page.url()).pathname.replace(`/${locale}`, "");
    const reviewer = await Reader.open(browser, locale);
    await reviewer.signIn("reviewer@demo.test");
    await reviewer.go(path);
    await reviewer.page.getByRole("heading", { level: 1 }).waitFor();
    expect(await reviewer.page.getByRole("table").count()).toBe(0);
    await reviewer.close();
    await auditor.close();
  });
});

it("is committed in one step once the panel voted on all of it, and everything granted is reserved", async () => {
  const chair = await onBoard("chair@demo.test", "en");
  await pressAndSee(chair, "allocation.propose.MINIMUM_FIRST");
  await fits(chair).waitFor();
  await chair.press("allocation.commit.submit");
  await chair.page
    .getByRole("alert")
    .getByText(/No panel with a quorum has voted on application/u)
    .waitFor();
  await panelRecommendsTheRest();
  await chair.press("allocation.commit.submit");
  await chair.page.getByText(/Last committed/u).waitFor();
  await chair.page.getByText(chair.say("allocation.empty")).waitFor();
  await chair.inspect();
  await chair.close();
});
