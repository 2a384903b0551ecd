import { conflictName } from "@regolith/words";
import type { Locator } from "playwright-core";
import type { Reader } from "../reader.ts";
import { ADVISED, ASKED_FOR_CHANGES, CO_AUTHOR, COLLEAGUE } from "./applicants.ts";
import { type Applied, applicationOf, officePage } from "./story.ts";

/** The demonstration's reviewers, by the first part of their address. */
export const REVIEWERS = {
  reviewer: "Ilka Varsány",
  reviewer2: "Meng Zhihan",
  reviewer3: "Kwaku Asarefo",
} as const;
export type ReviewerName = keyof typeof REVIEWERS;

/** Who must not judge whom, and why: found by the portal from what both entered. */
const FOUND = [
  { applicant: ADVISED, reviewer: "reviewer2", kind: "ADVISOR" },
  { applicant: CO_AUTHOR, reviewer: "reviewer", kind: "CO_AUTHOR" },
  { applicant: COLLEAGUE, reviewer: "reviewer3", kind: "SAME_INSTITUTION" },
] as const;

/** Asking somebody with a conflict of interest is refused, and nobody is asked. */
export async function refuseConflict(story: Applied): Promise<void> {
  const { people } = story;
  for (const { applicant, reviewer, kind } of FOUND) {
    const office = await people.at("secretariat", officePage(story, applicant, "reviewers"));
    const conflicts = office.page.locator('section[aria-labelledby="conflicts"]');
    await conflicts.getByText(REVIEWERS[reviewer]).first().waitFor();
    await conflicts.getByText(conflictName(kind, people.locale)).first().waitFor();
  }
  const office = await people.at("secretariat", officePage(story, CO_AUTHOR, "reviewers"));
  await choose(office, "reviewer");
  await office.press("committee.office.askButton");
  await office.page.getByRole("alert").first().waitFor();
  await office.inspect();
  await office.page.getByText(office.say("committee.office.nobody"), { exact: true }).waitFor();
}

/** The proposal fills in whom to ask, and all are asked at once. */
export async function assignByProposal({ people, plan }: Applied): Promise<void> {
  const office = await people.at("secretariat", `/office/rounds/${plan.code}`);
  await office.page
    .locator("main")
    .getByRole("link", { name: office.say("officeRounds.committee.assign") })
    .click();
  await office.arrive(/\/office\/assignment\?/);
  await people.inspect("secretariat", office);
  await office.press("committee.assignment.propose");
  await office.page.getByText(office.say("committee.assignment.proposed")).waitFor();
  await people.inspect("secretariat", office);
  const chosen = await office.page
    .locator('select[name^="cell "]')
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLSelectElement).value));
  // Two for each of the eleven that were not declined.
  expect(chosen.filter((role) => role !== "").length).toBe(22);
  await office.press("committee.assignment.askAll");
  await office.page.getByText(office.say("committee.assignment.askedDone")).waitFor();
  await office.inspect();
}

/** One reviewer has no time, another one remembers a tie once the file is open; somebody else is asked for each. */
export async function answerAll(story: Applied): Promise<void> {
  const [busy] = await askedFor(story, "abernethy");
  await decline(story, busy, "abernethy");
  await replace(story, "abernethy", busy);
  for (const name of Object.keys(REVIEWERS) as ReviewerName[]) await acceptAll(story, name);
  const [, tied] = await askedFor(story, "callum.strand");
  await declareConflict(story, tied, "callum.strand");
  const second = await replace(story, "callum.strand", tied);
  await acceptAll(story, second);
}

/** The secretariat opens the review of everything that was screened. */
export async function openReviews(story: Applied, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const office = await story.people.at("secretariat", officePage(story, name));
    await office.press("office.decision.openReview");
    await office.page
      .getByRole("button", { name: office.say("office.decision.openReview"), exact: true })
      .waitFor({ state: "detached" });
  }
}

/** The reviewers who are asked or accepted, as the office reads them. */
export async function askedFor(
  story: Applied,
  applicant: string,
): Promise<[ReviewerName, ReviewerName]> {
  const office = await story.people.at("secretariat", officePage(story, applicant, "reviewers"));
  const rows = await assigned(office).allInnerTexts();
  const known = Object.entries(REVIEWERS) as [ReviewerName, string][];
  const found = rows.flatMap((row) => {
    const one = known.find(([, fullName]) => row.includes(fullName));
    return one === undefined ? [] : [one[0]];
  });
  const [first, second] = found;
  if (first === undefined || second === undefined) throw new Error(rows.join("\n"));
  return [first, second];
}

function assigned(office: Reader): Locator {
  return office.page.locator('section[aria-labelledby="asked"] tbody tr');
}

async function decline(story: Applied, name: ReviewerName, applicant: string): Promise<void> {
  const reader = await openReview(story, name, applicant);
  await reader.page.locator('[name="note"]').fill("At sea until spring. 出海至春季。");
  await reader.press("committee.invitation.declineButton");
  await reader.page.getByText(reader.say("committee.invitation.over")).first().waitFor();
  await reader.inspect();
}

async function declareConflict(story: Applied, name: ReviewerName, applicant: string) {
  const reader = await openReview(story, name, applicant);
  const path = new URL(reader.page.url()).pathname;
  await reader.page.locator('select[name="kind"]').selectOption("COMPETITOR");
  await reader.fill("conflictNote", "We build the same instrument. 双方研制同一仪器。");
  await reader.press("committee.invitation.conflictButton");
  await reader.page.getByText(reader.say("committee.invitation.over")).first().waitFor();
  await reader.inspect();
  const { title, number } = applicationOf(story, applicant);
  const shut = await reader.page.locator("main").innerText();
  expect([shut.includes(title), shut.includes(number)]).toEqual([false, false]);
  await story.people.at(name, path.replace(`/${reader.locale}`, ""));
  expect(await reader.page.locator("main").innerText()).not.toContain(title);
}

/** Asks the one who was not asked yet for the part of another; gives who that is. */
async function replace(story: Applied, applicant: string, gone: ReviewerName) {
  const [one, other] = await askedFor(story, applicant);
  const next = (Object.keys(REVIEWERS) as ReviewerName[]).find(
    (name) => name !== one && name !== other,
  );
  if (next === undefined) throw new Error(`Nobody is left for ${applicant} but ${gone}`);
  const office = await story.people.at("secretariat", officePage(story, applicant, "reviewers"));
  await choose(office, next);
  const row = assigned(office).filter({ hasText: REVIEWERS[gone] });
  const chief = office.page.locator('select[name="role"]').last();
  const options = await chief
    .locator("option")
    .evaluateAll((all) =>
      all.map((option) => [(option as HTMLOptionElement).value, option.textContent] as const),
    );
  const words = await row.innerText();
  const part = options.find(([, label]) => words.includes(label));
  await chief.selectOption(part?.[0] ?? "CHIEF");
  await office.press("committee.office.askButton");
  await office.page.getByText(office.say("committee.office.askedDone")).waitFor();
  return next;
}

async function choose(office: Reader, name: ReviewerName): Promise<void> {
  const people = office.page.locator('select[name="personId"]');
  const option = people.locator("option", { hasText: REVIEWERS[name] });
  await people.selectOption((await option.getAttribute("value")) ?? "");
}

export async function openReview(story: Applied, name: ReviewerName, applicant: string) {
  const reader = await story.people.at(name, "/reviews");
  const { title } = applicationOf(story, applicant);
  await reader.page.locator("main").getByRole("link", { name: title }).click();
  await reader.arrive(/\/reviews\/[^/]+/);
  await story.people.inspect(name, reader);
  return reader;
}

/** Says that there is no conflict, and opens each file. */
async function acceptAll(story: Applied, name: ReviewerName): Promise<void> {
  const { people } = story;
  const list = await people.at(name, "/reviews");
  for (const path of await reviewsIn(story, list, "toAnswer")) {
    const reader = await people.at(name, path);
    await reader.page.locator('[name="declaresNoConflict"]').check();
    await reader.press("committee.invitation.acceptButton");
    await reader.page.getByText(reader.say("committee.form.notYet")).waitFor();
    await people.inspect(`${name} accepted`, reader);
  }
}

/** The addresses of this round's reviews in one part of somebody's list. */
export async function reviewsIn(
  { applications }: Applied,
  list: Reader,
  part: "toAnswer" | "toWrite" | "done",
): Promise<string[]> {
  const titles = [...applications.values()].map(({ title }) => title);
  const links = list.page.locator(`section[aria-labelledby="${part}"] tbody a`);
  const found = await links.evaluateAll((all) =>
    all.map((link) => ({
      title: link.textContent,
      path: (link as HTMLAnchorElement).pathname,
    })),
  );
  return found
    .filter(({ title }) => titles.includes(title))
    .map(({ path }) => path.replace(`/${list.locale}`, ""));
}

/** Whoever was asked for changes has the difference before their reviewers, too. */
export async function seeDifferenceAsReviewer(
  story: Applied,
  see: (reader: Reader) => Promise<void>,
): Promise<void> {
  const [name] = await askedFor(story, ASKED_FOR_CHANGES);
  await see(await openReview(story, name, ASKED_FOR_CHANGES));
}
