import { ApplicationAnswersDocument } from "@regolith/client";
import { publicStatusName, sectionName } from "@regolith/words";
import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { completeDraft, submit } from "./support/drafts.ts";
import { linkIn, mailTo } from "./support/mailbox.ts";
import { newEmail, signIn, signUp } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";
import { fillAll, tick } from "./support/sections.ts";
import { addMember } from "./support/teams.ts";
import { type Locale, LOCALES } from "./support/words.ts";

const PI = "researcher2@demo.test";
const PI_NAME = "Tomo Nakagiri";
/** Of their own in each language, so that no mail is taken for another. */
const NAMES = { en: ["Bo Vik", "Siri Dahl"], zh: ["薄维", "达思丽"] } as const;
/** The one with which demonstration people sign in, too. */
const PASSWORD = "demonstration-only";
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** A complete draft with a co-investigator who joined and signed. */
async function aTeam(name: string, locale: Locale) {
  const email = newEmail("bo");
  const program = await signUp(name, email, PASSWORD, locale === "zh" ? "ZH" : "EN");
  const researcher = await signIn(PI);
  const { id } = await completeDraft(researcher);
  await addMember(researcher, id, { program, name, email });
  return { id, email, researcher };
}

async function openPanel(reader: Reader, id: string) {
  await reader.go(`/applications/${id}/team`);
  return reader.page.locator('section[aria-labelledby="pi-change"]');
}

async function propose(pi: Reader, id: string, name: string, { leaves = false } = {}) {
  const panel = await openPanel(pi, id);
  await panel.locator("summary", { hasText: pi.say("team.pi.propose") }).click();
  await panel.locator('[name="memberId"]').selectOption({ label: name });
  if (leaves) await panel.locator('[name="afterwards"][value="LEAVE"]').check();
  await panel.locator('[name="note"]').fill("I retire in spring.");
  await pi.press("team.pi.submit");
  await panel.getByText(pi.say("team.pi.states.PROPOSED")).waitFor();
}

/** Follows the one link of the mail in which somebody is asked something. */
async function follow(reader: Reader, email: string, words: string): Promise<void> {
  const mail = await mailTo(email, ({ text, links }) => {
    return text.includes(words) && links.some((link) => link.includes("/notifications/"));
  });
  await reader.page.goto(linkIn(mail, "/notifications/"));
}

async function sign(reader: Reader, id: string, name: string): Promise<void> {
  await reader.go(`/applications/${id}/undertakings`);
  await tick(
    reader,
    ...(["keepsLoanRules", "returnsMaterial", "reportsResults"] as const),
    ...(["acknowledgesOffice", "declaresTruth"] as const),
  );
  await reader.fill("signature", name);
  await reader.press("form.section.saveAndContinue");
  await reader.arrive(/\/applications\/[^/]+\/check/);
}

describe.each(LOCALES)("another principal investigator, in %s", (locale) => {
  it("takes over a draft by agreeing, after having declined once, with scripts and without", async () => {
    const [name] = NAMES[locale];
    const { id, email } = await aTeam(name, locale);
    const pi = await Reader.open(browser, locale);
    const member = await Reader.open(browser, locale);
    await pi.signIn(PI);
    await member.signIn(email);
    await pi.go("/applications");
    await pi.inspect();
    await propose(pi, id, name);
    await pi.inspect();

    // Both forms work before scripts do.
    const plain = await member.withoutScripts();
    await follow(plain, email, "I retire in spring.");
    await plain.arrive(/\/applications\/[^/]+\/team/);
    await plain.page.locator("summary", { hasText: plain.say("team.pi.decline") }).click();
    await plain.page.locator("details[open] [name='note']").fill("Not this year.");
    await plain.press("team.pi.declineConfirm");
    await plain.page.getByText(plain.say("team.pi.states.DECLINED")).waitFor();
    await plain.go(`/applications/${id}/project`);
    const reason = plain.say("form.section.lockedMember", { pi: PI_NAME });
    await plain.page.getByText(reason).waitFor();
    const plainPi = await pi.withoutScripts();
    await plainPi.go(`/applications/${id}/team`);
    await plainPi.page.getByText("Not this year.").waitFor();
    await propose(plainPi, id, name);

    await member.go(`/applications/${id}`);
    await member.inspect();
    await member.page
      .getByRole("link", { name: member.say("team.pi.noticeAnswer"), exact: true })
      .click();
    await member.arrive(/\/applications\/[^/]+\/team/);
    await member.press("team.pi.accept");
    await member.arrive(/\/applications\/([A-Za-z0-9_-]{12,})$/);
    await member.page.getByText(member.say("team.pi.noticeTaken")).waitFor();
    await member.inspect();
    await member.go(`/applications/${id}/applicant`);
    expect(await member.page.locator('[name="fullName"]').inputValue()).toBe(name);
    expect(await member.page.locator('[name="institution"]').inputValue()).toBe("Fjord Lab");

    await mailTo(
      PI,
      ({ text }) => text.includes(name) && text.includes("you are a co-investigator"),
    );
    await pi.go(`/applications/${id}`);
    await pi.page.locator(`main a[href$="/applications/${id}/my-part"]`).waitFor();
    await pi.inspect();
    await Promise.all([pi, member, plain, plainPi].map((reader) => reader.close()));
  }, 300_000);

  it("takes over what was submitted once the office confirms, answers for themselves, and sends it", async () => {
    const [, name] = NAMES[locale];
    const { id, email, researcher } = await aTeam(name, locale);
    const { application } = await researcher(ApplicationAnswersDocument, { id });
    expect(await submit(researcher, { id, version: application?.version ?? 0 })).toEqual([]);
    const pi = await Reader.open(browser, locale);
    const member = await Reader.open(browser, locale);
    const office = await Reader.open(browser, locale);
    await pi.signIn(PI);
    await pi.go(`/applications/${id}`);
    await pi.page
      .getByRole("link", { name: pi.say("applications.tracking.teamLink"), exact: true })
      .click();
    await pi.arrive(/\/applications\/[^/]+\/team/);
    await propose(pi, id, name, { leaves: true });

    await member.signIn(email);
    await follow(member, email, "I retire in spring.");
    await member.page.locator("#field-accept-note").fill("With pleasure.");
    await member.inspect();
    await member.press("team.pi.accept");
    await member.page.getByText(member.say("team.pi.states.AGREED")).waitFor();
    await member.inspect();

    await office.signIn("secretariat@demo.test");
    await follow(office, "secretariat@demo.test", name);
    // The mail is in the office's own language.
    await office.page.waitForURL(new RegExp(`/office/applications/${id}`));
    await office.go(`/office/applications/${id}`);
    const panel = office.page.locator('section[aria-labelledby="pi-change"]');
    await panel.getByText("With pleasure.").waitFor();
    await office.inspect();
    await office.press("office.piChange.confirm");
    await panel.waitFor({ state: "detached" });
    await office.page.getByText(name).first().waitFor();
    await office.inspect();

    await member.go(`/applications/${id}`);
    await member.seeStatus(publicStatusName("ACTION_NEEDED", locale));
    for (const key of ["APPLICANT", "TEAM", "UNDERTAKINGS"] as const) {
      await member.page
        .locator('section[aria-labelledby="changes"]')
        .getByText(sectionName(key, locale, "RESEARCH"), { exact: true })
        .waitFor();
    }
    await member.inspect();
    await member.go(`/applications/${id}/applicant`);
    await fillAll(member, { address: "1 Fjord Road, Bergen" });
    await member.press("form.section.saveAndContinue");
    await member.arrive(/\/applications\/[^/]+\/team/);
    await tick(member, "worksAlone");
    await member.press("form.section.saveAndContinue");
    await member.arrive(/\/applications\/[^/]+\/undertakings/);
    await sign(member, id, name);
    await member.press("applications.check.resubmit");
    await member.arrive(/\/applications\/[^/]+\/submitted/);
    await member.go(`/applications/${id}`);
    await member.seeStatus(publicStatusName("SUBMITTED", locale));

    // Who chose to leave hears of it, and sees the application no more.
    await mailTo(PI, ({ text }) => text.includes(name) && text.includes("You left the team"));
    const gone = await pi.page.goto(pi.page.url());
    expect(gone?.status()).toBe(404);
    await Promise.all([pi, member, office].map((reader) => reader.close()));
  }, 300_000);
});
