import type { Page } from "playwright-core";
import { letterKindName, problemMessage } from "@regolith/words";
import { portal } from "../../setup/index.ts";
import { NOT_SERVED } from "./applicants.ts";
import { type Applied, applicationOf, officePage } from "./story.ts";

/** The office publishes what became of the round; everybody reads it, on the page and as tables. */
export async function publishResults(story: Applied): Promise<void> {
  const { people, plan } = story;
  const office = await people.at("secretariat", `/office/rounds/${plan.code}`);
  await office.press("officeRounds.results.publish");
  const shown = office.page
    .locator("main")
    .getByRole("link", { name: office.say("officeRounds.results.show") });
  await shown.waitFor();
  await office.inspect();

  const visitor = await people.visitorAt(`/rounds/${plan.code}`);
  await visitor.page
    .locator("main")
    .getByRole("link", { name: visitor.say("rounds.page.results") })
    .click();
  await visitor.arrive(/\/rounds\/[^/]+\/results/);
  await people.inspect("", visitor);
  const main = await visitor.page.locator("main").innerText();
  const csv = await tables(visitor.page);
  const { inItsPlace, damaged, single, wanted } = plan.offered;
  for (const code of [wanted, inItsPlace, single]) expect(csv).toContain(code);
  expect(csv).not.toContain(damaged);
  expect(main).toContain("Kestrel Bay Institute");
  expect(main).not.toContain("Harbourlight Science Museum");
}

/** Every table of the page that can be taken along. */
async function tables(page: Page): Promise<string> {
  const links = page.locator('main a[href*=".csv"]');
  const texts: string[] = [];
  for (const link of await links.all()) {
    const answer = await page.request.get(
      `${portal().webUrl}${(await link.getAttribute("href")) ?? ""}`,
    );
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([
      200,
      expect.stringContaining("text/csv"),
    ]);
    texts.push(await answer.text());
  }
  expect(texts.length).toBeGreaterThan(0);
  return texts.join("\n");
}

/** Who was not served appeals, and another chair than the one who declined answers in words. */
export async function appeal(story: Applied): Promise<void> {
  const { people } = story;
  const { id, number } = applicationOf(story, NOT_SERVED);
  const applicant = await people.at(NOT_SERVED, `/applications/${id}/letter`);
  await applicant.page
    .locator("main")
    .getByRole("link", { name: applicant.say("letters.appeal.link") })
    .click();
  await applicant.arrive(/\/applications\/[^/]+\/appeal/);
  await people.inspect(NOT_SERVED, applicant);
  const grounds = "It was sieved meanwhile. 此后已完成筛分。";
  await applicant.fill("grounds", grounds);
  await applicant.press("letters.appeal.submit", { number });
  await applicant.page.waitForURL((url) => url.pathname.endsWith(`/applications/${id}`));

  // The chair who declined is told who answers instead, before pressing anything.
  const decider = await people.at("chair", officePage(story, NOT_SERVED));
  const barred = { code: "DECIDER_ANSWERS_NO_APPEAL", path: [] } as const;
  await decider.page.getByText(problemMessage(barred, people.locale)).waitFor();
  const offered = decider.page.locator("summary", {
    hasText: decider.say("letters.office.refuse"),
  });
  expect(await offered.count()).toBe(0);

  const chair = await people.at("chair2", officePage(story, NOT_SERVED));
  await chair.page.getByText(grounds).waitFor();
  await chair.page.locator("summary", { hasText: chair.say("letters.office.refuse") }).click();
  const words = "The plan asks for unsieved soil. 申请所需为未筛分样品。";
  await chair.page.locator("#field-refuse-answer").fill(words);
  await chair.press("letters.office.refuse");
  const refused = letterKindName("APPEAL_REFUSED", people.locale);
  await chair.page
    .locator("main")
    .getByRole("link", { name: new RegExp(refused, "u") })
    .waitFor();
  await people.at(NOT_SERVED, `/applications/${id}/letter`);
  expect(await applicant.page.locator("main").innerText()).toContain(words);
}
