import { problemMessage, publicStatusName } from "@regolith/words";
import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { completeDraft } from "./support/drafts.ts";
import { linkIn, mailTo } from "./support/mailbox.ts";
import { newEmail, signIn } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";
import { type Locale, LOCALES } from "./support/words.ts";

const PI = "researcher2@demo.test";
const PASSWORD = "a-long-enough-passphrase";
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** The path without origin and language of a link in a mail. */
function pathOf(link: string): string {
  return new URL(link).pathname.replace(/^\/\w+/, "");
}

async function proposeInstitution(pi: Reader, id: string, name: string): Promise<void> {
  await pi.go(`/applications/${id}/institution?text=${encodeURIComponent(name)}`);
  await pi.page.getByText(pi.say("institutions.choose.none")).waitFor();
  await pi.inspect();
  await pi.page.locator('[name="country"]').selectOption("JP");
  await pi.fill("evidence", "Its page and its register number.");
  await pi.press("institutions.choose.proposeSubmit");
  await pi.arrive(/\/applications\/[^/]+\/applicant/);
  await pi.page.getByText(pi.say("institutions.field.listed")).waitFor();
}

/** Chooses it from the directory by keyboard alone. */
async function chooseInstitution(pi: Reader, id: string, name: string): Promise<void> {
  await pi.go(`/applications/${id}/applicant`);
  const field = pi.page.locator('[name="institution"]');
  await field.fill(name.slice(0, -2));
  await pi.page.getByRole("option", { name: new RegExp(name, "u") }).waitFor();
  await pi.inspect();
  await field.fill(name);
  await pi.page.getByRole("option", { name: new RegExp(name, "u") }).waitFor();
  await field.press("ArrowDown");
  await field.press("Enter");
  await pi.page.getByText(pi.say("institutions.field.listed")).waitFor();
  expect(await field.inputValue()).toBe(name);
  await pi.press("form.section.saveAndContinue");
  await pi.arrive(/\/applications\/[^/]+\/team/);
}

async function proposeOfficer(
  pi: Reader,
  id: string,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<string> {
  await pi.go(`/applications/${id}/check`);
  await pi.inspect();
  await pi.fill("name", name);
  await pi.fill("email", email);
  await pi.fill("evidence", "Head of the research office, as its page says.");
  await pi.press("institutions.endorser.submit");
  await pi.page.getByText(pi.say("institutions.endorser.sent")).waitFor();
  return linkIn(await mailTo(email), "/officer-invitations/");
}

/** Sends the invitation again from the application's page: the link sent before is void, the new one is good. */
async function inviteAgain(pi: Reader, email: string, before: string): Promise<string> {
  await pi.press("institutions.again.sendNamed", { name: "Ruth Zbinden" });
  await pi.page.getByText(pi.say("institutions.again.sent")).waitFor();
  const mail = await mailTo(email, ({ links }) =>
    links.some((link) => link.includes("/officer-invitations/") && link !== before),
  );
  return linkIn(mail, "/officer-invitations/");
}

/** Somebody proposed first does not want to, and needs no account to say so. */
async function decline(other: Reader, link: string): Promise<void> {
  await other.go(pathOf(link));
  const words = other.say("institutions.invitation.decline");
  await other.page.locator("summary", { hasText: words }).click();
  await other.inspect();
  await other.fill("note", "Please ask Ruth Zbinden.");
  await other.press("institutions.invitation.declineConfirm");
  await other.page.getByText(other.say("institutions.invitation.answered.DECLINED")).waitFor();
}

async function ask(pi: Reader, id: string): Promise<void> {
  await pi.go(`/applications/${id}/check`);
  await pi.press("institutions.ask.button");
  await pi.arrive(/\/applications\/[^/]+\/asked/);
  await pi.inspect();
}

async function accept(officer: Reader, link: string, email: string): Promise<void> {
  await officer.go(pathOf(link));
  await officer.page.getByText(officer.say("institutions.invitation.signInBody")).waitFor();
  await officer.inspect();
  await officer.signUp("Ruth Zbinden", email, PASSWORD);
  await officer.go(pathOf(link));
  await officer.press("institutions.invitation.accept");
  await officer.page.getByText(officer.say("institutions.invitation.answered.PROPOSED")).waitFor();
}

/** The office gives the institution its domain, takes it into the directory, and confirms its officer. */
async function confirmBoth(office: Reader, name: string, domain: string): Promise<void> {
  await office.go(`/office/institutions?state=PROPOSED&text=${encodeURIComponent(name)}`);
  await office.inspect();
  await office.page.locator("main a", { hasText: name }).first().click();
  await office.arrive(/\/office\/institutions\/[^/?]+/);
  await office.inspect();
  await office.fill("emailDomains", domain);
  await office.page.locator('input[name="reason"]').fill("The imprint of its page.");
  await office.press("institutions.office.save");
  await office.page.getByText(office.say("institutions.office.saved")).waitFor();
  await office.page.reload();
  await office.press("institutions.office.confirm");
  await office.page.getByText(office.say("institutions.office.states.LISTED")).first().waitFor();
  await office.press("institutions.office.confirmOfficer", { name: "Ruth Zbinden" });
  await office.page.getByText(office.say("institutions.standing.CONFIRMED")).first().waitFor();
}

async function openEndorsement(officer: Reader, id: string): Promise<void> {
  await officer.go("/endorsements");
  await officer.inspect();
  await officer.page.locator(`main a[href$="/endorsements/${id}"]`).first().click();
  await officer.arrive(/\/endorsements\/[^/?]+/);
  await officer.inspect();
}

async function statusSeen(pi: Reader, id: string, locale: Locale): Promise<void> {
  await pi.go(`/applications/${id}`);
  await pi.seeStatus(publicStatusName("SUBMITTED", locale));
}

describe.each(LOCALES)("endorsement, in %s", (locale) => {
  it("goes from a proposed officer of a proposed institution to an endorsed and a returned application", async () => {
    const name = `Journey Institute ${locale}${String(Date.now())}`;
    const email = newEmail("ruth");
    const domain = email.replace(/^.*@/u, "");
    const program = await signIn(PI);
    const [first, second] = [
      await completeDraft(program, { asksEndorsement: true }),
      await completeDraft(program, { asksEndorsement: true }),
    ];
    const pi = await Reader.open(browser, locale);
    await pi.signIn(PI);
    await proposeInstitution(pi, first.id, name);
    const other = { name: "Bea Orr", email: newEmail("bea") };
    await decline(await Reader.open(browser, locale), await proposeOfficer(pi, first.id, other));
    await mailTo(PI, ({ text }) => text.includes("Please ask Ruth Zbinden."));
    const ruth = { name: "Ruth Zbinden", email };
    const old = await proposeOfficer(pi, first.id, ruth);
    const link = await inviteAgain(pi, email, old);
    await ask(pi, first.id);

    const officer = await Reader.open(browser, locale);
    await officer.go(pathOf(old));
    await officer.page
      .getByText(problemMessage({ code: "INVITATION_REPLACED", path: [] }, locale))
      .waitFor();
    await accept(officer, link, email);
    const office = await Reader.open(browser, locale);
    await office.signIn("secretariat@demo.test");
    await confirmBoth(office, name, domain);
    await mailTo(email, ({ links }) => links.some((one) => one.includes("/notifications/")));

    await openEndorsement(officer, first.id);
    await officer.fill("note", "We stand behind it.");
    await officer.press("institutions.endorse.endorse");
    await officer.page
      .getByText(officer.say("institutions.endorse.done"), { exact: true })
      .waitFor();
    await statusSeen(pi, first.id, locale);
    await pi.page.getByText("We stand behind it.").first().waitFor();
    await pi.inspect();

    await chooseInstitution(pi, second.id, name);
    await ask(pi, second.id);
    await openEndorsement(officer, second.id);
    await officer.page
      .locator("summary", { hasText: officer.say("institutions.endorse.returnTitle") })
      .click();
    await officer.fill("reason", "Name the safety officer.");
    await officer.press("institutions.endorse.return");
    await officer.page.getByText(officer.say("institutions.endorse.returned")).waitFor();
    const returned = await mailTo(PI, ({ text }) => text.includes("Name the safety officer."));
    expect(returned.subject).not.toBe("");
    await pi.go(`/applications/${second.id}/check`);
    await pi.page
      .getByRole("button", { name: pi.say("institutions.ask.button"), exact: true })
      .waitFor();
  });
});
