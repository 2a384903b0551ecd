import { publicStatusName } from "@regolith/words";
import type { Browser } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { completeDraft } from "./support/drafts.ts";
import { linkIn, mailTo } from "./support/mailbox.ts";
import { newEmail, signIn } from "./support/programs.ts";
import { Reader } from "./support/reader.ts";
import { tick } from "./support/sections.ts";
import { LOCALES } from "./support/words.ts";

const PI = "researcher2@demo.test";
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Names somebody in the next row of the team, and asks them by mail to join as soon as the address is typed. */
async function invite(pi: Reader, index: number, name: string, email: string): Promise<string> {
  await pi.press("form.team.add");
  await pi.fill(`${String(index)}.fullName`, name);
  await pi.page.locator(`[name="${String(index)}.fullName"]`).blur();
  await pi.page.getByRole("button", { name: pi.say("team.panel.inviteNamed", { name }) }).waitFor();
  await pi.fill(`${String(index)}.email`, email);
  // The button appears once the name is saved, and waits for the address that was typed last.
  await pi.press("team.panel.inviteNamed", { name });
  await pi.page.getByRole("button", { name: pi.say("team.panel.againNamed", { name }) }).waitFor();
  return linkIn(await mailTo(email), "/invitations/");
}

/** The path without origin and language of a link in a mail. */
function pathOf(link: string): string {
  return new URL(link).pathname.replace(/^\/\w+/, "");
}

async function joinWithNewAccount(
  member: Reader,
  link: string,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<string> {
  await member.go(pathOf(link));
  await member.inspect();
  await member.page.locator("main a", { hasText: member.say("team.invitation.signUp") }).click();
  await member.page.waitForURL((url) => url.pathname.endsWith("/sign-up"));
  await member.completeSignUp({ name, email, password: "a-long-enough-passphrase" });
  await member.arrive(/\/invitations\//);
  await member.press("team.invitation.accept");
  return member.arrive(/\/applications\/([A-Za-z0-9_-]{12,})$/);
}

async function fillPart(member: Reader, id: string, name: string): Promise<void> {
  await member.inspect();
  await member.page.locator(`main a[href$="/applications/${id}/my-part"]`).click();
  await member.arrive(/\/applications\/[^/]+\/my-part/);
  // A browser without scripts saves the same form, however incomplete.
  const plain = await member.withoutScripts();
  await plain.go(`/applications/${id}/my-part`);
  await plain.fill("department", "Department of Fjords");
  await plain.press("team.part.save");
  await plain.page.getByText(plain.say("team.part.saved"), { exact: true }).waitFor();
  await plain.close();
  await member.go(`/applications/${id}/my-part`);
  expect(await member.page.locator('[name="department"]').inputValue()).toBe(
    "Department of Fjords",
  );
  const answers = {
    ...{ position: "Reader", institution: "Fjord Lab", contribution: "Measures the profiles." },
    ...{ papers: "Two papers on zoning.", facilities: "Electron probe.", restrictions: "None." },
  };
  for (const [field, text] of Object.entries(answers)) await member.fill(field, text);
  await member.page.locator('[name="country"]').selectOption("NO");
  await tick(
    member,
    ...(["keepsLoanRules", "returnsMaterial", "reportsResults"] as const),
    ...(["acknowledgesOffice", "declaresTruth"] as const),
  );
  await member.fill("signature", name);
  await member.inspect();
  await member.press("team.part.save");
  await member.page.getByText(member.say("team.part.savedSigned")).waitFor();
}

describe.each(LOCALES)("a team, in %s", (locale) => {
  it("comes together by invitations: one joins and signs, one declines, and it is submitted", async () => {
    const { id } = await completeDraft(await signIn(PI));
    const joining = { name: "Bo Vik", email: newEmail("bo") };
    const declining = { name: "Cy Lund", email: newEmail("cy") };
    const pi = await Reader.open(browser, locale);
    await pi.signIn(PI);
    await pi.go(`/applications/${id}/team`);
    await pi.page.locator('[name="worksAlone"]').uncheck();
    const first = await invite(pi, 0, joining.name, joining.email);
    const second = await invite(pi, 1, declining.name, declining.email);
    await pi.inspect();

    const member = await Reader.open(browser, locale);
    expect(await joinWithNewAccount(member, first, joining)).toBe(id);
    await fillPart(member, id, joining.name);

    // Declining needs no account, and the link is good no more.
    const scripted = await Reader.open(browser, locale);
    const other = await scripted.withoutScripts();
    await other.go(pathOf(second));
    await other.page.locator("summary", { hasText: other.say("team.invitation.decline") }).click();
    await other.fill("note", "No time this year.");
    await other.press("team.invitation.declineConfirm");
    await other.page.getByText(other.say("team.invitation.declined")).waitFor();
    await other.go(pathOf(second));
    await other.page.getByText(other.say("team.invitation.closed")).waitFor();
    await scripted.go(pathOf(second));
    await scripted.inspect();

    await pi.go(`/applications/${id}/team`);
    const panel = pi.page.locator('section[aria-labelledby="joining"]');
    await panel.getByText(pi.say("team.standing.SIGNED"), { exact: true }).waitFor();
    await panel.getByText("No time this year.").waitFor();
    await pi.inspect();
    const { name } = declining;
    await panel.locator("summary", { hasText: name }).click();
    await pi.press("team.panel.removeConfirm", { name });
    await panel.getByText(name).first().waitFor({ state: "detached" });
    await pi.go(`/applications/${id}/check`);
    await pi.press("applications.check.submit");
    await pi.arrive(/\/applications\/[^/]+\/submitted/);

    await member.go("/applications");
    await member.page.getByText(member.say("team.member.tag")).first().waitFor();
    await member.go(`/applications/${id}`);
    await member.seeStatus(publicStatusName("SUBMITTED", locale));
    await member.inspect();
    await Promise.all([pi, member, scripted, other].map((reader) => reader.close()));
  }, 300_000);
});
