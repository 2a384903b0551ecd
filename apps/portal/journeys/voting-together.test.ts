import { randomUUID } from "node:crypto";
import type { Browser, Locator } from "playwright-core";
import { openBrowser } from "./setup/index.ts";
import { aFastTrackMeeting, type FastTrackMeeting } from "./support/fast-track.ts";
import { Reader } from "./support/reader.ts";
import type { Locale } from "./support/words.ts";

const MOST_STOPS = 80;

let browser: Browser;
let meeting: FastTrackMeeting;

beforeAll(async () => {
  browser = await openBrowser();
  const run = randomUUID().slice(0, 8);
  const titles = ["Spinel", "Argon", "Neon"].map((name) => `${name} ${run}`);
  meeting = await aFastTrackMeeting(titles, "reviewer2");
});

afterAll(() => browser.close());

async function atMeeting(name: string, locale: Locale): Promise<Reader> {
  const reader = await Reader.open(browser, locale);
  await reader.signIn(`${name}@demo.test`);
  await reader.go(meeting.path);
  await reader.page.getByRole("heading", { level: 1 }).waitFor();
  return reader;
}

function button(reader: Reader, key: string, args?: Readonly<Record<string, string>>): Locator {
  return reader.page.getByRole("button", { name: reader.say(key, args), exact: true });
}

const now = (reader: Reader) => reader.page.locator('section[aria-labelledby="now"]');
const agenda = (reader: Reader) =>
  reader.page.locator('section[aria-labelledby="agenda"] tbody tr');
const together = (reader: Reader) =>
  reader.page.getByRole("heading", { name: reader.say("panels.together.title"), exact: true });
const votesFor = (reader: Reader) =>
  reader.say("panels.together.yours", { vote: reader.say("panels.vote.FOR") });

/** Goes on from where the focus is until it is on this, and presses Enter. */
async function pressByKeyboard({ page }: Reader, target: Locator): Promise<void> {
  const focused = () => target.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < MOST_STOPS && !(await focused()); stop += 1) {
    await page.keyboard.press("Tab");
  }
  expect(await focused()).toBe(true);
  await page.keyboard.press("Enter");
}

/** Votes for all, by the buttons below the cases; each case has its own as well. */
async function voteForAll(member: Reader, cases: number): Promise<void> {
  await now(member)
    .getByRole("button", { name: member.say("panels.vote.FOR"), exact: true })
    .last()
    .click();
  const marks = now(member).getByText(votesFor(member), { exact: true });
  await marks.nth(cases - 1).waitFor();
  expect(await marks.count()).toBe(cases);
}

it("recommends cases on the fast track by one vote, without the one taken out and whoever is recused", async () => {
  const [first = "", second = "", third = ""] = meeting.titles;

  const chair = await atMeeting("chair", "en");
  const put = chair.page.getByRole("button", { name: "Put 3 cases to one vote" });
  await put.click();
  await chair.page.getByRole("heading", { name: chair.say("components.errors.title") }).waitFor();
  await chair.inspect();
  await now(chair).locator('[name="reasons"]').fill("Small, and the reviews agree.");
  await put.click();
  await together(chair).waitFor();
  await chair.inspect();

  const member = await atMeeting("reviewer", "en");
  const vote = now(member).getByRole("button", { name: "For", exact: true }).last();
  await pressByKeyboard(member, vote);
  await now(member).getByText(votesFor(member), { exact: true }).nth(2).waitFor();
  const alone = now(member).locator("details", {
    has: member.page.locator(
      `[aria-label="${member.say("panels.together.differentlyNamed", { place: "1" })}"]`,
    ),
  });
  await alone.locator("summary").click();
  await alone.getByRole("button", { name: member.say("panels.vote.ABSTAIN") }).click();
  const abstains = { vote: member.say("panels.vote.ABSTAIN") };
  await now(member)
    .getByText(member.say("panels.together.yours", abstains), { exact: true })
    .waitFor();
  await member.inspect();
  await pressByKeyboard(member, button(member, "panels.together.takeOutNamed", { place: "3" }));
  await now(member).getByText(third).waitFor({ state: "detached" });
  await agenda(member)
    .nth(2)
    .getByText(member.say("panels.together.takenOut", { name: "Ilka Varsány" }))
    .waitFor();
  await member.close();

  await button(chair, "panels.together.close").click();
  await chair.page.getByRole("alert").first().waitFor();
  await chair.inspect();

  const recused = await atMeeting("reviewer2", "zh");
  await now(recused).getByText(first).waitFor();
  expect(await recused.page.locator("main").innerText()).not.toContain(second);
  await agenda(recused).nth(1).getByText(recused.say("panels.agenda.closed")).waitFor();
  const takeOut = (place: string) =>
    button(recused, "panels.together.takeOutNamed", { place }).count();
  expect([await takeOut("1"), await takeOut("2")]).toEqual([1, 0]);
  await voteForAll(recused, 1);
  await recused.inspect();

  const other = await atMeeting("reviewer3", "zh");
  await voteForAll(other, 2);
  await other.close();
  await voteForAll(chair, 2);
  await button(chair, "panels.together.close").click();
  await together(chair).waitFor({ state: "detached" });
  const outcomes = await agenda(chair).allInnerTexts();
  expect(outcomes[0]).toMatch(/Carried\s+3 for, 0 against, 1 abstained · voted on together/u);
  expect(outcomes[1]).toMatch(/Carried\s+3 for, 0 against, 0 abstained · voted on together/u);
  expect(outcomes[2]).not.toContain("Carried");
  await button(chair, "panels.agenda.openNamed", { place: "3" }).waitFor();
  await chair.inspect();
  await chair.close();

  await recused.go(meeting.path);
  const own = await agenda(recused).allInnerTexts();
  expect(own[0]).toContain(recused.say("panels.together.votedTogether"));
  expect(own[1]).not.toContain(recused.say("panels.result.CARRIED"));
  await recused.inspect();
  await recused.close();
});
