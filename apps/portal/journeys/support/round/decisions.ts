import { problemMessage, publicStatusName, statusName } from "@regolith/words";
import { portal } from "../../setup/index.ts";
import { textOfPdf } from "@regolith/documents/testing";
import { CO_AUTHOR } from "./applicants.ts";
import { TO_APPLICANT } from "./reviewing.ts";
import { type Applied, applicationOf, officePage } from "./story.ts";

/** The administrator lets the secretariat approve as well; it may, but not what it confirmed itself. */
export async function refuseSamePerson(story: Applied, name: string): Promise<void> {
  const { people } = story;
  await changeRole(story, "grant");
  await confirm(story, name);
  const office = await people.at("secretariat", officePage(story, name));
  await office.press("office.decision.approve");
  const refused = problemMessage({ code: "SECOND_PERSON_NEEDED", path: [] }, people.locale);
  await office.page.getByText(refused).first().waitFor();
  await office.inspect();
  await office.seeStatus(statusName("RECOMMENDED", people.locale));
  await changeRole(story, "revoke");
}

async function changeRole({ people }: Applied, change: "grant" | "revoke"): Promise<void> {
  const administrator = await people.at("administrator", "/office/people?text=Lindqvist");
  await administrator.page.locator('main a[href*="/office/people/"]').first().click();
  await administrator.arrive(/\/office\/people\/[^/?]+/);
  await people.inspect("administrator", administrator);
  if (change === "grant") {
    await administrator.page.locator('select[name="role"]').selectOption("APPROVER");
    await administrator.press("office.people.grant");
  } else {
    const held = administrator.page.locator("form", {
      has: administrator.page.locator('input[name="role"][value="APPROVER"]'),
    });
    await held.getByRole("button").click();
  }
  await administrator.page
    .locator('input[name="role"][value="APPROVER"]')
    .waitFor({ state: change === "grant" ? "attached" : "detached" });
}

/** The office confirms, and another person approves. */
export async function confirmAndApprove(
  story: Applied,
  names: readonly string[],
  confirmed: readonly string[] = [],
): Promise<void> {
  for (const name of names) {
    if (!confirmed.includes(name)) await confirm(story, name);
    const approver = await story.people.at("approver", officePage(story, name));
    await approver.press("office.decision.approve");
    await approver.seeStatus(statusName("APPROVED", story.people.locale));
  }
}

async function confirm({ people, ...story }: Applied, name: string): Promise<void> {
  const office = await people.at("secretariat", officePage({ people, ...story }, name));
  await office.press("office.decision.confirm");
  await office.page
    .getByRole("button", { name: office.say("office.decision.confirm"), exact: true })
    .waitFor({ state: "detached" });
}

/** The approver sends one back; the chair recommends it anew, on the written reviews alone. */
export async function sendBackOnce(story: Applied): Promise<void> {
  const { people } = story;
  await confirm(story, CO_AUTHOR);
  const approver = await people.at("approver", officePage(story, CO_AUTHOR));
  await approver.page
    .locator("summary", { hasText: approver.say("office.decision.sendBack") })
    .click();
  await approver.fill("reason", "Would the minimum do? 最低量是否足够？");
  await approver.press("office.decision.sendBack");
  await approver.seeStatus(statusName("PANEL", people.locale));
  await approver.inspect();
  const chair = await people.at("chair", officePage(story, CO_AUTHOR));
  await chair.page.getByText("Would the minimum do?").first().waitFor();
  await chair.fill("items.0.grantedMg", "10");
  await chair.press("office.decision.recommendSubmit");
  await chair.seeStatus(statusName("RECOMMENDED", people.locale));
}

/** An applicant reads the letter on the page and as a PDF, in both languages, without any reviewer's name. */
export async function readLetter(story: Applied, name: string): Promise<void> {
  const { people } = story;
  const { id, number } = applicationOf(story, name);
  const applicant = await people.at(name, `/applications/${id}`);
  await applicant.seeStatus(publicStatusName("APPROVED", people.locale));
  await people.at(name, `/applications/${id}/letter`);
  const letter = await applicant.page.locator("main").innerText();
  expect(letter).toContain(number);
  expect(letter).toContain(TO_APPLICANT);
  for (const key of ["letters.pdf", "letters.pdfOther"]) {
    const link = applicant.page.locator("main").getByRole("link", { name: applicant.say(key) });
    const href = (await link.getAttribute("href")) ?? "";
    const answer = await applicant.page.request.get(`${portal().webUrl}${href}`);
    expect(answer.status()).toBe(200);
    const text = await textOfPdf(await answer.body());
    expect(text.replaceAll(/\s/gu, "")).toContain(number);
    expect(text).not.toMatch(/Varsány|Meng Zhihan|Asarefo/u);
  }
}
