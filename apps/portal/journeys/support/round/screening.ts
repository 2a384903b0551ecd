import { publicStatusName, statusName } from "@regolith/words";
import type { Reader } from "../reader.ts";
import { ASKED_FOR_CHANGES, NOT_SERVED, TAKES_EQUIVALENT, TURNED_AWAY } from "./applicants.ts";
import { type Applied, applicationOf, officePage } from "./story.ts";

/** What the changed answer says anew. */
const PUT_IN = "in a vacuum of 1e-6 mbar 真空条件下";

/** The secretariat takes every application up. */
export async function takeUpAll(story: Applied): Promise<void> {
  const { people, plan, applications } = story;
  const first = await people.at("secretariat", `/office/rounds/${plan.code}`);
  await first.page
    .locator("main")
    .getByRole("link", { name: first.say("officeRounds.toWorkList") })
    .click();
  await first.arrive(/\/office\?/);
  for (const { number } of applications.values()) {
    await first.page.getByText(number).first().waitFor();
  }
  for (const name of applications.keys()) {
    const office = await people.at("secretariat", officePage(story, name));
    await office.press("office.decision.startScreening");
    await office.seeStatus(statusName("SCREENING", people.locale));
  }
}

/** The curator says of every sample whether it can be given: of one an equivalent only, of one nothing. */
export async function judgeAll(story: Applied): Promise<void> {
  const { people, plan, applications } = story;
  for (const name of applications.keys()) {
    if (name === TURNED_AWAY) continue;
    const curator = await people.at("curator", officePage(story, name));
    await judge(curator, name, plan.offered.inItsPlace);
    await curator.press("office.decision.judgeSubmit");
    const judgement = curator.say(`office.decision.feasibilities.${feasibilityOf(name)}`);
    const words = curator.say("office.decision.judgedAs", { judgement });
    await curator.page.getByText(words).first().waitFor();
  }
}

function feasibilityOf(name: string): "FEASIBLE" | "NOT_FEASIBLE" {
  return name === TAKES_EQUIVALENT || name === NOT_SERVED ? "NOT_FEASIBLE" : "FEASIBLE";
}

async function judge(curator: Reader, name: string, equivalent: string): Promise<void> {
  await curator.page.locator('[name="items.0.feasibility"]').selectOption(feasibilityOf(name));
  if (name === TAKES_EQUIVALENT) {
    await curator.fill("items.0.equivalentCode", equivalent);
    await curator.fill("items.0.note", "Cracked. This one is alike. 有裂纹，可用相近样品代替。");
  }
  if (name === NOT_SERVED) {
    await curator.fill("items.0.note", "Never sieved. 未经筛分。");
  }
}

/** One is declined for a formal reason, and reads it. */
export async function declineOne(story: Applied): Promise<void> {
  const { people } = story;
  const office = await people.at("secretariat", officePage(story, TURNED_AWAY));
  await office.page.locator("summary", { hasText: office.say("office.decision.decline") }).click();
  await office.press("office.decision.declineSubmit");
  await office.page.getByRole("alert").first().waitFor();
  await office.inspect();
  await office.page.locator('[name="reasonCode"]').selectOption("INSUFFICIENT_JUSTIFICATION");
  await office.fill("reason", "Say which question it answers. 请说明所要回答的问题。");
  await office.press("office.decision.declineSubmit");
  await office.seeStatus(statusName("DECLINED", people.locale));
}

/** Changes of one answer are asked for; a day that is over is refused. */
export async function askForChanges(story: Applied): Promise<void> {
  const { people, plan } = story;
  const office = await people.at("secretariat", officePage(story, ASKED_FOR_CHANGES));
  await office.page
    .locator("summary", { hasText: office.say("office.decision.requestChanges") })
    .click();
  await office.page.locator('[name="section.PROJECT"]').check();
  await office.page.locator('[name="pin.PROJECT.0"]').selectOption("background");
  await office.fill("reason.PROJECT.0", "In which atmosphere? 在何种气氛下？");
  await office.fill("dueOn", plan.dates.opensOn);
  await office.press("office.decision.send");
  const alert = office.page.getByRole("alert").first();
  await alert.waitFor();
  await office.inspect();
  await office.fill("dueOn", plan.dayAfter("closesOn", 8));
  await office.press("office.decision.send");
  await office.seeStatus(statusName("CHANGES_REQUESTED", people.locale));
}

/** The applicant changes that answer and nothing else, and sends it. */
export async function resubmit(story: Applied): Promise<void> {
  const { people } = story;
  const { id } = applicationOf(story, ASKED_FOR_CHANGES);
  const applicant = await people.at(ASKED_FOR_CHANGES, `/applications/${id}`);
  await applicant.page.getByText("In which atmosphere?").first().waitFor();
  await applicant.page.locator(`main a[href*="/applications/${id}/project"]`).first().click();
  await applicant.arrive(/\/applications\/[^/]+\/project/);
  await people.inspect(ASKED_FOR_CHANGES, applicant);
  const background = applicant.page.locator('[name="background"]');
  await background.fill(`${await background.inputValue()} It is measured ${PUT_IN}.`);
  await applicant.press("form.section.saveAndContinue");
  await applicant.page.waitForURL((url) => !url.pathname.endsWith("/project"));
  await people.at(ASKED_FOR_CHANGES, `/applications/${id}/check`);
  await applicant.press("applications.check.resubmit");
  await applicant.page.waitForURL((url) => !url.pathname.endsWith("/check"));
  await people.at(ASKED_FOR_CHANGES, `/applications/${id}`);
  await applicant.seeStatus(publicStatusName("IN_REVIEW", people.locale));
}

/** Word by word, what was put in since. */
export async function seeDifference(reader: Reader): Promise<void> {
  const put = reader.page.locator('section[aria-labelledby="changes"] ins');
  expect((await put.allInnerTexts()).join("")).toContain("1e-6 mbar");
}

export async function seeDifferenceInOffice(story: Applied): Promise<void> {
  const office = await story.people.at(
    "secretariat",
    officePage(story, ASKED_FOR_CHANGES, "changes"),
  );
  await seeDifference(office);
}
