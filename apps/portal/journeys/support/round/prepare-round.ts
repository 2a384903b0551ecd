import { downloadBy } from "../downloads.ts";
import { fillAll, tick } from "../sections.ts";
import { beijingHour } from "./beijing.ts";
import type { Story } from "./story.ts";

/** The administrator writes rules by which this round is decided: two reviewers, and a time to appeal of its own. */
export async function setPolicy({ people, plan }: Story, appealDays: number): Promise<void> {
  const administrator = await people.at("administrator", "/office/policy");
  await fillAll(administrator, {
    reviewersPerApplication: "2",
    reviewsRequired: "2",
    appealDays: String(appealDays),
    note: `For round ${plan.code}. 用于本批次。`,
  });
  await administrator.page.locator('[name="fullPanelForNewPi"]').uncheck();
  await administrator.press("policy.form.save");
  await administrator.page.getByText(`For round ${plan.code}.`).first().waitFor();
}

/** The secretariat prepares the round with its dates and samples; nobody else sees it yet. */
export async function prepareRound({ people, plan }: Story): Promise<void> {
  const office = await people.at("secretariat", "/office/rounds");
  await office.page
    .locator("main")
    .getByRole("link", { name: office.say("officeRounds.add") })
    .click();
  await office.arrive(/\/office\/rounds\/new/);
  await people.inspect("secretariat", office);
  const { panelOn, decisionDueOn } = plan.dates;
  await fillAll(office, { code: plan.code, nameEn: plan.names.en, nameZh: plan.names.zh });
  await tick(office, "missions.chang-e-5");
  // Dates out of order come back with everything that was typed.
  await fillAll(office, { ...plan.dates, panelOn: decisionDueOn, decisionDueOn: panelOn });
  await office.press("officeRounds.form.create");
  await office.page.getByRole("alert").first().waitFor();
  expect(await office.page.locator('[name="nameEn"]').inputValue()).toBe(plan.names.en);
  await office.inspect();
  await fillAll(office, { panelOn, decisionDueOn });
  await office.press("officeRounds.form.create");
  await office.arrive(new RegExp(`/office/rounds/${plan.code}$`));
  await people.inspect("secretariat", office);
  await people.visitorAt(`/rounds/${plan.code}`).then(async (visitor) => {
    expect(await visitor.page.getByText(plan.names[visitor.locale]).count()).toBe(0);
  });
  await offerSamples({ people, plan });
}

async function offerSamples({ people, plan }: Story): Promise<void> {
  const { code, offered } = plan;
  const office = await people.at("secretariat", `/office/rounds/${code}`);
  await office.page
    .locator("main")
    .getByRole("link", { name: office.say("officeRounds.samples.change") })
    .click();
  await office.arrive(/\/office\/rounds\/[^/]+\/samples/);
  const adding = office.page.locator("main").getByRole("link", {
    name: office.say("officeRounds.offers.ADDABLE.tab"),
  });
  await adding.click();
  await office.page.waitForURL(/list=ADDABLE/u);
  await people.inspect("secretariat", office);
  const { wanted, plenty, damaged, inItsPlace, single, forShow } = offered;
  const codes = [wanted, plenty, damaged, inItsPlace, single, forShow];
  await office.fill("codes", codes.join("\n"));
  await office.press("officeRounds.offers.ADDABLE.named");
  await office.page
    .getByRole("status")
    .filter({ hasText: String(codes.length) })
    .waitFor();
  await people.at("secretariat", `/office/rounds/${code}/samples?list=OFFERED`);
  for (const each of codes) await office.page.getByLabel(each, { exact: true }).waitFor();
}

/** Publishes it; everybody reads it with its dates, how long it takes, and as a calendar file. */
export async function publishRound({ people, plan }: Story): Promise<void> {
  const path = `/office/rounds/${plan.code}`;
  const office = await people.at("secretariat", path);
  await office.press("officeRounds.publish.publish");
  await office.page
    .getByRole("button", { name: office.say("officeRounds.publish.publish"), exact: true })
    .waitFor({ state: "detached" });
  await office.inspect();

  const visitor = await people.visitorAt("/rounds");
  await visitor.page
    .locator("main")
    .getByRole("link", { name: plan.names[visitor.locale] })
    .first()
    .click();
  await visitor.arrive(new RegExp(`/rounds/${plan.code}$`));
  await visitor.page.getByRole("timer").waitFor();
  await people.inspect("", visitor);
  const calendar = await downloadBy(visitor, 'main a[href$="/calendar.ics"]');
  const lines = calendar.toString("utf8");
  expect(lines).toContain("BEGIN:VCALENDAR");
  expect(lines).toContain(`DTSTART:${stamp(beijingHour(plan.dates.opensOn, 0))}`);
  expect(lines).toContain(`DTEND:${stamp(beijingHour(plan.dates.closesOn, 24))}`);
}

/** Somebody who means to apply says so on the round's page. */
export async function giveNoticeByPage({ people, plan }: Story, name: string): Promise<void> {
  const researcher = await people.at(name, `/rounds/${plan.code}`);
  await researcher.page
    .locator("main")
    .getByRole("link", { name: researcher.say("rounds.page.giveNotice") })
    .click();
  await researcher.arrive(/\/rounds\/[^/]+\/notice/);
  await people.inspect(name, researcher);
  await fillAll(researcher, { title: "Rims of weathered grains", about: "Soil of Chang'e-5" });
  await researcher.press("notices.form.give");
  await researcher.page
    .getByRole("button", { name: researcher.say("notices.form.change"), exact: true })
    .waitFor();
  await people.inspect(name, researcher);
}

/** An instant as calendar files write it. */
function stamp(instant: Date): string {
  return instant.toISOString().replaceAll(/[-:]|\.\d+/gu, "");
}
