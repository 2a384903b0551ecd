import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { readAnswers } from "./support/answers.ts";
import { completeDraft, submit } from "./support/drafts.ts";
import { linkIn, mailsTo, mailTo } from "./support/mailbox.ts";
import { signIn } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";

const OFFICE = "secretariat@demo.test";
const GONE = "left.the.institute@demo.test";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it("tells the office by a mail what was submitted, and its link opens the place", async () => {
  const researcher = await signIn("researcher2@demo.test");
  const draft = await completeDraft(researcher);
  expect(await submit(researcher, draft)).toEqual([]);
  const { number } = (await readAnswers(researcher, draft.id)).application;
  const mail = await mailTo(OFFICE, ({ text }) => text.includes(number));
  expect(mail.text).toMatch(/^Demonstration:/);
  expect(mail.html).toContain('lang="en"');
  expect(mail.messageId).toMatch(/^<[\w-]+@127\.0\.0\.1>$/);

  const reader = await Reader.open(browser, "en");
  await reader.signIn(OFFICE);
  const answer = await reader.page.goto(linkIn(mail, "/notifications/"));
  expect(answer?.status()).toBe(200);
  await reader.arrive(new RegExp(`/office/applications/${draft.id}`));
  await reader.close();
});

it("shows an administrator what was given up, who sends it again", async () => {
  const reader = await Reader.open(browser, "zh");
  await reader.signIn("administrator@demo.test");
  await reader.go("/office/mails");
  await reader.inspect();
  const row = reader.page.getByRole("row").filter({ hasText: GONE });
  await row.getByText("550 5.1.1").waitFor();
  expect(await mailsTo(GONE)).toEqual([]);

  await row.getByRole("button", { name: reader.say("mails.office.resend") }).click();
  await row.waitFor({ state: "detached" });
  expect((await mailTo(GONE)).text).toContain("/en/applications/");
  await expect(sentTo(reader, GONE)).resolves.toBe(1);
  await reader.close();
});

/** How many mails to the address the office's page shows as sent, once it shows one. */
async function sentTo(reader: Reader, address: string): Promise<number> {
  const rows = reader.page.getByRole("row").filter({ hasText: address });
  for (;;) {
    await reader.go(`/office/mails?state=sent&address=${address}`);
    const count = await rows.count();
    if (count > 0) return count;
  }
}

it("has no mailbox on its pages where a mail server is set, and no mails for others", async () => {
  const reader = await Reader.open(browser, "en");
  const statusOf = async (path: string) => {
    const answer = reader.page.waitForResponse((one) => one.request().isNavigationRequest());
    await reader.go(path);
    return (await answer).status();
  };
  expect(await statusOf("/demo/mail")).toBe(404);
  await reader.signIn(OFFICE);
  expect(await statusOf("/office/mails")).toBe(404);
  await reader.close();
});
