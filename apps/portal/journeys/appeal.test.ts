import type { Browser } from "playwright-core";
import {
  DeclineDocument,
  OfficeApplicationDocument,
  StartScreeningDocument,
} from "@regolith/client";
import { letterKindName } from "@regolith/words";
import { openBrowser, portal } from "./setup/index.ts";
import { completeDraft, submit } from "./support/drafts.ts";
import { linkIn, mailTo } from "./support/mailbox.ts";
import { signIn } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";

const APPLICANT = "researcher2@demo.test";
const CHAIR = "chair@demo.test";
const REASON = "Try it on a simulant first. 请先在模拟样品上试验。";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** An application that the office declined at screening. */
async function declined(): Promise<{ id: string; number: string }> {
  const researcher = await signIn(APPLICANT);
  const draft = await completeDraft(researcher);
  expect(await submit(researcher, draft)).toEqual([]);
  const office = await signIn("secretariat@demo.test");
  const { application } = await office(OfficeApplicationDocument, { id: draft.id });
  if (application === null) throw new Error("The office has no such application");
  const { id, number, version } = application;
  const screened = await office(StartScreeningDocument, {
    input: { id, expectedVersion: version },
  });
  expect(screened.applicationStartScreening.problems).toEqual([]);
  const { applicationDecline } = await office(DeclineDocument, {
    input: {
      ...{ id, expectedVersion: version + 1, idempotencyKey: crypto.randomUUID() },
      ...{ reasonCode: "METHOD_NOT_READY", reason: REASON },
    },
  });
  expect(applicationDecline.problems).toEqual([]);
  return { id, number };
}

it.each(["en", "zh"] as const)(
  "a declined applicant reads the letter, appeals, and is reviewed again in %s",
  async (locale) => {
    const { id, number } = await declined();
    const applicant = await Reader.open(browser, locale);
    const chair = await Reader.open(browser, locale);
    await applicant.signIn(APPLICANT);
    await chair.signIn(CHAIR);

    // The mail leads to the letter, which gives the reasons and says until when to appeal.
    const mail = await mailTo(
      APPLICANT,
      ({ text }) => text.includes(number) && /declined/u.test(text),
    );
    await applicant.page.goto(linkIn(mail, "/notifications/"));
    await applicant.page.waitForURL((url) => url.pathname.endsWith("/letter"));
    await applicant.go(`/applications/${id}/letter`);
    const letter = await applicant.page.locator("main").innerText();
    expect(letter).toContain(REASON);
    expect(letter).toContain(number);
    await applicant.inspect();
    const pdf = applicant.page.getByRole("link", { name: applicant.say("letters.pdf") });
    const href = (await pdf.getAttribute("href")) ?? "";
    const answer = await applicant.page.request.get(`${portal().webUrl}${href}`);
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "application/pdf"]);

    await applicant.page.getByRole("link", { name: applicant.say("letters.appeal.link") }).click();
    await applicant.arrive(/\/applications\/[^/]+\/appeal/);
    await applicant.inspect();
    await applicant.press("letters.appeal.submit", { number });
    await applicant.page.getByRole("alert").first().waitFor();
    await applicant.inspect();
    const grounds = `It was tried meanwhile. 此后已完成试验。 ${crypto.randomUUID()}`;
    await applicant.fill("grounds", grounds);
    await applicant.press("letters.appeal.submit", { number });
    await applicant.page.waitForURL((url) => url.pathname.endsWith(`/applications/${id}`));
    await applicant.page.getByText(grounds).waitFor();
    await applicant.inspect();

    // The chair reads the grounds and answers in words.
    await chair.go(`/office/applications/${id}`);
    await chair.page.getByText(grounds).waitFor();
    await chair.page.locator("summary", { hasText: chair.say("letters.office.grant") }).click();
    await chair.press("letters.office.grant");
    await chair.page.getByRole("alert").first().waitFor();
    await chair.inspect();
    const words = `We look at it again. 将重新评审。 ${crypto.randomUUID()}`;
    await chair.page.locator("#field-grant-answer").fill(words);
    await chair.press("letters.office.grant");
    const granted = letterKindName("APPEAL_GRANTED", locale);
    await chair.page.getByRole("link", { name: new RegExp(granted, "u") }).waitFor();
    await chair.inspect();

    await applicant.go(`/applications/${id}/letter`);
    const second = await applicant.page.locator("main").innerText();
    expect(second).toContain(words);
    await applicant.page
      .getByRole("link", { name: new RegExp(letterKindName("DECLINED", locale), "u") })
      .waitFor();
    await applicant.go(`/applications/${id}/appeal`);
    await applicant.page.getByText(words).waitFor();
    await applicant.inspect();
    await Promise.all([applicant.close(), chair.close()]);
  },
  240_000,
);

it.each(["en", "zh"] as const)(
  "the secretariat changes the words of a letter in %s and sees how it will read",
  async (locale) => {
    const office = await Reader.open(browser, locale);
    await office.signIn("secretariat@demo.test");
    await office.go("/office/letter-templates");
    await office.inspect();
    await office.go("/office/letter-templates/lapsed/public-welfare");
    await office.inspect();
    const subject = `Lapsed 失效 ${crypto.randomUUID()} {number}`;
    await office.fill(locale === "en" ? "subjectEn" : "subjectZh", subject);
    const preview = office.page.locator('section[aria-labelledby="preview"]');
    await preview.getByText(subject.replace("{number}", "2099-0001")).waitFor();
    const body = office.page.locator('[name="bodyEn"]');
    const before = await body.inputValue();
    await body.fill(`${before} {numbr}`);
    await office.page.locator("main form button[type=submit]").click();
    await office.page.getByRole("alert").filter({ hasText: "{numbr}" }).waitFor();
    expect(await body.inputValue()).toContain("{numbr}");
    await office.inspect();
    await body.fill(before);
    await office.page.locator("main form button[type=submit]").click();
    await office.arrive(/\/office\/letter-templates$/);
    await office.page.getByText(subject).waitFor();
    await office.close();
  },
  120_000,
);
