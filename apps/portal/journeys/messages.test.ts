import type { Browser } from "playwright-core";
import { connect, type Database } from "@regolith/db";
import { openBrowser, portal, setClock } from "./setup/index.ts";
import { readAnswers } from "./support/answers.ts";
import { completeDraft, submit } from "./support/drafts.ts";
import { linkIn, mailTo } from "./support/mailbox.ts";
import { signIn } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";

const APPLICANT = "researcher2@demo.test";
const OFFICE = "secretariat@demo.test";

let browser: Browser;
let db: Database;

beforeAll(async () => {
  browser = await openBrowser();
  db = connect(portal().databaseUrl);
});
afterAll(async () => {
  await db.close();
  await browser.close();
});

/** A submitted application of the demonstration's second researcher. */
async function submitted(): Promise<{ id: string; number: string }> {
  const researcher = await signIn(APPLICANT);
  const draft = await completeDraft(researcher);
  expect(await submit(researcher, draft)).toEqual([]);
  const { number } = (await readAnswers(researcher, draft.id)).application;
  return { id: draft.id, number };
}

describe.each(["en", "zh"] as const)("messages in %s", (locale) => {
  it("go from the team to the office and back, and each side hears of them", async () => {
    const { id, number } = await submitted();
    const applicant = await Reader.open(browser, locale);
    const office = await Reader.open(browser, locale);
    await applicant.signIn(APPLICANT);
    await office.signIn(OFFICE);

    await applicant.go(`/applications/${id}`);
    await applicant.page.getByRole("link", { name: applicant.say("talks.link") }).click();
    await applicant.arrive(/\/applications\/[^/]+\/messages/);
    await applicant.inspect();
    await applicant.press("talks.send");
    await applicant.page.getByRole("alert").first().waitFor();
    const question = `Which room? 哪个房间？ ${crypto.randomUUID()}`;
    await applicant.fill("body", question);
    await applicant.press("talks.send");
    await applicant.page.getByRole("listitem").filter({ hasText: question }).waitFor();

    // The office is told in the portal, goes there, and answers with a template and words of its own.
    await office.go("/notifications?show=new");
    await office.inspect();
    await office.page.getByRole("link", { name: number }).first().click();
    await office.arrive(/\/office\/applications\/[^/]+\?view=messages/);
    await office.page.getByRole("listitem").filter({ hasText: question }).waitFor();
    await office.inspect();
    await office.page.locator('[name="template"]').selectOption({ index: 1 });
    await office.press("talks.insert");
    await office.page.waitForFunction(
      (text) => document.querySelector<HTMLTextAreaElement>('[name="body"]')?.value.includes(text),
      number,
    );
    await office.press("talks.send");
    await office.page.getByRole("listitem").filter({ hasText: number }).waitFor();

    // Within the house something is said that the applicant's page never shows.
    await office.go(`/office/applications/${id}?view=messages&talk=internal`);
    const between = `Between us ${crypto.randomUUID()}`;
    await office.fill("body", between);
    await office.press("talks.send");
    await office.page.getByRole("listitem").filter({ hasText: between }).waitFor();
    await office.inspect();

    const mail = await mailTo(APPLICANT, ({ text }) => text.includes(number));
    await applicant.page.goto(linkIn(mail, "/notifications/"));
    await applicant.page.waitForURL((url) => url.pathname.includes(id));
    await applicant.go(`/applications/${id}/messages`);
    const page = await applicant.page.locator("main").innerText();
    expect(page).toContain(question);
    expect(page).toContain(number);
    expect(page).not.toContain(between);
    await Promise.all([applicant.close(), office.close()]);
  }, 240_000);
});

it("gathers what was told into one mail a day for whoever wants that", async () => {
  const where = { email: APPLICANT };
  await db.prisma.person.update({ where, data: { mailFrequency: "DAILY" } });
  const now = new Date();
  try {
    const { number } = await submitted();
    setClock(new Date(now.getTime() + 86_400_000).toISOString());
    const mail = await mailTo(
      APPLICANT,
      ({ text, subject }) => text.includes(number) && /since yesterday/.test(subject),
    );
    expect(mail.links.filter((link) => link.includes("/notifications/")).length).toBeGreaterThan(0);
  } finally {
    setClock(now.toISOString());
    await db.prisma.person.update({ where, data: { mailFrequency: "AT_ONCE" } });
  }
}, 120_000);
