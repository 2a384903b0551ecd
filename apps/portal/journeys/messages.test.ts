import type { Browser } from "playwright-core";
import { connect, type Database } from "@regolith/db";
import { openBrowser, portal, setClock } from "./setup/index.ts";
import { readAnswers } from "./support/answers.ts";
import { completeDraft, submit } from "./support/drafts.ts";
import { linkIn, mailTo } from "./support/mailbox.ts";
import { aPdf, chooseFiles, hashOf, hashOfDownload } from "./support/papers.ts";
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

describe.each(["en", "zh"] as const)("files with messages in %s", (locale) => {
  it("go both ways as they were, and within the house stay there", async () => {
    const { id } = await submitted();
    const applicant = await Reader.open(browser, locale);
    const office = await Reader.open(browser, locale);
    await applicant.signIn(APPLICANT);
    await office.signIn(OFFICE);
    const plan = aPdf(3 * 1024 * 1024);

    // What is being written stays while files go up; one that lies about its type is named.
    await applicant.go(`/applications/${id}/messages`);
    const words = `The plan of the room. 房间平面图 ${crypto.randomUUID()}`;
    await applicant.fill("body", words);
    await chooseFiles(applicant.page, [
      ["平面图 plan.pdf", plan],
      ["figure.png", plan],
    ]);
    const ticks = applicant.page.locator('input[name="attachmentIds"]');
    await ticks.first().waitFor();
    await applicant.page.getByRole("alert").filter({ hasText: "figure.png" }).waitFor();
    await applicant.inspect();
    await applicant.page.getByRole("button", { name: /figure\.png/u }).click();
    await chooseFiles(applicant.page, [["wrong.pdf", aPdf(1000)]]);
    await ticks.nth(1).waitFor();
    const remove = applicant.say("talks.files.removeNamed", { name: "wrong.pdf" });
    await applicant.page.getByRole("button", { name: remove }).click();
    await ticks.nth(1).waitFor({ state: "detached" });
    expect(await applicant.page.locator('[name="body"]').inputValue()).toBe(words);
    await applicant.press("talks.send");
    const said = applicant.page.getByRole("listitem").filter({ hasText: words });
    await said.getByRole("link", { name: /plan\.pdf/u }).waitFor();
    await ticks.first().waitFor({ state: "detached" });
    await applicant.inspect();

    await office.go(`/office/applications/${id}?view=messages`);
    expect(await hashOfDownload(office.page, /plan\.pdf/u)).toBe(hashOf(plan));
    const answer = aPdf(200_000);
    await office.fill("body", "The rules of the store. 库房规定");
    // A file chosen after the form came back once, here with a template, goes along too.
    await office.page.locator('[name="template"]').selectOption({ index: 1 });
    await office.press("talks.insert");
    await office.page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('[name="body"]')?.value.includes("\n\n"),
    );
    await chooseFiles(office.page, [["rules.pdf", answer]]);
    await office.page.locator('input[name="attachmentIds"]').waitFor();
    await office.inspect();
    await office.press("talks.send");
    await office.page.getByRole("link", { name: /rules\.pdf/u }).waitFor();

    await office.go(`/office/applications/${id}?view=messages&talk=internal`);
    await office.fill("body", "Between us. 内部意见");
    await chooseFiles(office.page, [["between-us.pdf", answer]]);
    await office.page.locator('input[name="attachmentIds"]').waitFor();
    await office.press("talks.send");
    const within = office.page.getByRole("link", { name: /between-us\.pdf/u });
    const address = (await within.getAttribute("href")) ?? "";

    await applicant.go(`/applications/${id}/messages`);
    expect(await hashOfDownload(applicant.page, /rules\.pdf/u)).toBe(hashOf(answer));
    expect(await applicant.page.locator("main").innerText()).not.toContain("between-us");
    const forbidden = await applicant.page.request.get(`${portal().webUrl}${address}`);
    expect([forbidden.status(), address.startsWith("/files/")]).toEqual([404, true]);
    await Promise.all([applicant.close(), office.close()]);
  }, 240_000);

  it("go by plain forms before scripts work, with those left ticked", async () => {
    const { id } = await submitted();
    const reader = await Reader.open(browser, locale);
    await reader.signIn(APPLICANT);
    const plain = await reader.withoutScripts();
    await plain.go(`/applications/${id}/messages`);
    const letter = aPdf(300_000);
    await chooseFiles(plain.page, [
      ["letter.pdf", letter],
      ["other.pdf", aPdf(1000)],
      ["bad.png", letter],
    ]);
    await plain.press("talks.files.attach");
    await plain.page.waitForURL(/upload=REFUSED/u);
    expect(await plain.page.locator("main").innerText()).toContain("“bad.png”");
    await plain.page.getByRole("checkbox", { name: /other\.pdf/u }).uncheck();
    // What was ticked, and what was not, is kept when the message is refused.
    await plain.press("talks.send");
    await plain.page.getByRole("alert").first().waitFor();
    expect(await plain.page.getByRole("checkbox", { name: /other\.pdf/u }).isChecked()).toBe(false);
    await plain.fill("body", "With a letter. 附函");
    await plain.press("talks.send");
    const said = plain.page.getByRole("listitem").filter({ hasText: "With a letter." });
    await said.waitFor();
    expect(await said.innerText()).not.toContain("other.pdf");
    expect(await hashOfDownload(plain.page, /letter\.pdf/u)).toBe(hashOf(letter));
    await Promise.all([plain.close(), reader.close()]);
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
