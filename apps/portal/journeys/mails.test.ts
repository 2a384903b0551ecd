import { openBrowser } from "./setup/index.ts";
import { readAnswers } from "./support/answers.ts";
import { completeDraft, submit } from "./support/drafts.ts";
import { linkIn, mailTo } from "./support/mailbox.ts";
import { signIn } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";

const OFFICE = "secretariat@demo.test";

it("tells the office by a mail what was submitted, and its link opens the place", async () => {
  const researcher = await signIn("researcher2@demo.test");
  const draft = await completeDraft(researcher);
  expect(await submit(researcher, draft)).toEqual([]);
  const { number } = (await readAnswers(researcher, draft.id)).application;
  const mail = await mailTo(OFFICE, ({ text }) => text.includes(number));
  expect(mail.text).toMatch(/^Demonstration:/);
  expect(mail.html).toContain('lang="en"');
  expect(mail.messageId).toMatch(/^<[\w-]+@127\.0\.0\.1>$/);

  const browser = await openBrowser();
  const reader = await Reader.open(browser, "en");
  await reader.signIn(OFFICE);
  const answer = await reader.page.goto(linkIn(mail, "/notifications/"));
  expect(answer?.status()).toBe(200);
  await reader.arrive(new RegExp(`/office/applications/${draft.id}`));
  await browser.close();
});
