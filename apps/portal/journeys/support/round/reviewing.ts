import { tierName } from "@regolith/words";
import type { Reader } from "../reader.ts";
import { COLLEAGUE, NOT_SERVED, researchers } from "./applicants.ts";
import { REVIEWERS, type ReviewerName, reviewsIn } from "./assignment.ts";
import { type Applied, applicationOf, officePage } from "./story.ts";

/** What a reviewer tells the committee; the others read it once they handed in their own. */
const toCommittee = (name: ReviewerName) => `Between us, ${REVIEWERS[name]}. 内部意见。`;
/** What the applicants read without any name. */
export const TO_APPLICANT = "Say how the blanks are measured. 请说明空白值的测定方法。";

/** The three reviewers write everything that is theirs, and hand it in; each then reads what the others wrote. */
export async function writeReviews(story: Applied): Promise<void> {
  const names = Object.keys(REVIEWERS) as ReviewerName[];
  const [first] = names;
  for (const name of names) {
    const list = await story.people.at(name, "/reviews");
    const paths = await reviewsIn(story, list, "toWrite");
    for (const [index, path] of paths.entries()) {
      const reader = await story.people.at(name, path);
      if (name === first && index === 0) await comeBackLater(story, reader, path);
      await write(story, reader, name);
    }
  }
  await readOthers(story, names.at(-1) ?? first ?? "reviewer");
}

/** What was typed is saved by itself, and stands there after the page was left. */
async function comeBackLater({ people }: Applied, reader: Reader, path: string): Promise<void> {
  await reader.page.waitForLoadState("networkidle");
  const begun = `Half a thought. 未完。${crypto.randomUUID()}`;
  await reader.fill("noteToCommittee", begun);
  const saved = new RegExp(
    reader.say("form.save.saved").replace("{time}", String.raw`\d+:\d+`),
    "u",
  );
  await reader.page.getByRole("status").filter({ hasText: saved }).waitFor();
  await people.at("reviewer", path);
  const note = reader.page.locator('[name="noteToCommittee"]');
  expect(await note.inputValue()).toBe(begun);
  // Half a review is not taken.
  await reader.press("committee.form.submit");
  await reader.page.getByRole("alert").first().waitFor();
  await reader.inspect();
}

async function write(story: Applied, reader: Reader, name: ReviewerName): Promise<void> {
  // Fields that the page's scripts fill anew are left alone until they did.
  await reader.page.waitForLoadState("networkidle");
  const title = await reader.page.getByRole("heading", { level: 1 }).innerText();
  const { page } = reader;
  await page.locator('input[name^="scores."][value="4"]').evaluateAll((all) => {
    for (const radio of all) (radio as HTMLInputElement).click();
  });
  await page.locator('input[name="confidence"][value="HIGH"]').check();
  const recommendation = recommendationFor(story, title);
  await page.locator(`input[name="recommendation"][value="${recommendation}"]`).check();
  const mg = leastMassFor(story, title);
  for (const mass of await page.locator('input[name^="mass."]').all()) {
    await mass.fill(recommendation === "DECLINE" ? "0" : String(mg));
  }
  for (const gives of await page.locator('input[name^="gives."][value="yes"]').all()) {
    await gives.check();
  }
  await reader.fill("noteToApplicant", TO_APPLICANT);
  await reader.fill("noteToCommittee", toCommittee(name));
  await reader.press("committee.form.submit");
  await page.getByText(reader.say("committee.form.done")).waitFor();
  await story.people.inspect(`${name} done`, reader);
}

function recommendationFor(story: Applied, title: string): string {
  if (title === applicationOf(story, COLLEAGUE).title) return "RESERVE";
  return title === applicationOf(story, NOT_SERVED).title ? "DECLINE" : "PART";
}

function leastMassFor({ plan }: Applied, title: string): number {
  const found = researchers(plan).find((one) => one.title === title);
  return found?.asked[0]?.mg?.minimum ?? 0;
}

/** Whoever handed in reads the other review of an application, with what it says to the committee. */
async function readOthers(story: Applied, name: ReviewerName): Promise<void> {
  const list = await story.people.at(name, "/reviews");
  const [path = ""] = await reviewsIn(story, list, "done");
  await story.people.at(name, path);
  const others = (Object.keys(REVIEWERS) as ReviewerName[]).filter((other) => other !== name);
  const read = await list.page.locator("main").innerText();
  expect(others.some((other) => read.includes(toCommittee(other)))).toBe(true);
}

/** Before whom an application goes is said with the reasons; the chair brings all that were reviewed before the panel. */
export async function shortlistAll(story: Applied, names: readonly string[]): Promise<void> {
  const { people } = story;
  const tiers = new Set<string>();
  for (const name of names) {
    const chair = await people.at("chair", officePage(story, name, "reviewers"));
    const main = await chair.page.locator("main").innerText();
    for (const tier of ["FULL_PANEL", "FAST_TRACK"] as const) {
      if (main.includes(tierName(tier, people.locale))) tiers.add(tier);
    }
    await chair.press("office.decision.shortlist");
    await chair.page
      .getByRole("button", { name: chair.say("office.decision.shortlist"), exact: true })
      .waitFor({ state: "detached" });
  }
  expect(tiers).toEqual(new Set(["FULL_PANEL", "FAST_TRACK"]));
}
