import { statusName } from "@regolith/words";
import type { Reader } from "../reader.ts";
import { COLLEAGUE, TAKES_EQUIVALENT } from "./applicants.ts";
import { type Applied, applicationOf, officePage } from "./story.ts";

/** The chair gives away more than there is, is refused, takes the proposal, and commits it: all of it at once. */
export async function allocate(story: Applied): Promise<void> {
  const { people, plan } = story;
  const chair = await people.at("chair", `/office/rounds/${plan.code}`);
  await chair.page
    .locator("main")
    .getByRole("link", { name: chair.say("officeRounds.committee.board") })
    .click();
  await chair.arrive(/\/office\/rounds\/[^/]+\/allocation/);
  await people.inspect("chair", chair);
  await giveTooMuch(story, chair);
  await pressAndSee(chair, "allocation.propose.MINIMUM_FIRST");
  await chair.page.getByText(chair.say("allocation.grid.fits")).waitFor();
  await reserveColleague(story, chair);
  await chair.press("allocation.commit.submit");
  await chair.page.getByText(chair.say("allocation.empty")).waitFor();
  await chair.inspect();

  const office = await people.at("secretariat", officePage(story, COLLEAGUE));
  await office.seeStatus(statusName("RESERVE_LIST", people.locale));
  await people.at("secretariat", officePage(story, TAKES_EQUIVALENT));
  await office.seeStatus(statusName("RECOMMENDED", people.locale));
  const inPlace = office.say("office.application.inPlace", { code: plan.offered.inItsPlace });
  await office.page.getByText(inPlace).first().waitFor();
}

/** Everybody is given their optimum of the powder that is over-asked: the board says so at once, and nothing is committed. */
async function giveTooMuch({ plan }: Applied, chair: Reader): Promise<void> {
  const { wanted } = plan.offered;
  const row = chair.page.locator("tr", {
    has: chair.page.locator(`a[href$="/samples/${wanted}"]`),
  });
  const fields = row.locator('input[name^="mass."]');
  expect(await fields.count()).toBe(5);
  for (const field of await fields.all()) {
    await field.focus();
    await chair.page.keyboard.press("PageUp");
  }
  await chair.page.getByText(chair.say("allocation.unsaved")).waitFor();
  await chair.page.getByText(chair.say("allocation.grid.fits")).waitFor({ state: "detached" });
  await chair.inspect();
  await pressAndSee(chair, "allocation.save");
  await chair.press("allocation.commit.submit");
  await chair.page.getByRole("alert").getByText(wanted).first().waitFor();
}

/** Whom the panel voted onto the reserve list goes there, with words to the applicant. */
async function reserveColleague(story: Applied, chair: Reader): Promise<void> {
  const { number } = applicationOf(story, COLLEAGUE);
  const label = chair.say("allocation.outcome.label", { number });
  const outcome = chair.page.getByLabel(label, { exact: true });
  await outcome.selectOption("RESERVE");
  const name = (await outcome.getAttribute("name")) ?? "";
  await chair.fill(
    name.replace("outcome.", "reason."),
    "The piece went to another. 该样品已分配他人。",
  );
  await pressAndSee(chair, "allocation.save");
}

/** Presses a button that saves the plan anew, and waits until the page shows that version. */
async function pressAndSee(chair: Reader, key: string): Promise<void> {
  const version = chair.page.locator('input[name="expectedVersion"]').first();
  const seen = await version.inputValue();
  await chair.press(key);
  const newer = chair.page.locator(`input[name="expectedVersion"]:not([value="${seen}"])`);
  await newer.first().waitFor({ state: "attached" });
}
