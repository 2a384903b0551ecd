import { statusName } from "@regolith/words";
import { downloadBy } from "../downloads.ts";
import { textOfPdf } from "@regolith/documents/testing";
import type { Reader } from "../reader.ts";
import { COLLEAGUE, NOT_SERVED } from "./applicants.ts";
import { REVIEWERS, type ReviewerName } from "./assignment.ts";
import { type Applied, applicationOf, officePage } from "./story.ts";

const MEMBERS = Object.keys(REVIEWERS) as ReviewerName[];
const REASONS = "A clear question that needs this material. 问题明确，确需此样品。";

/** A meeting of the panel, before everybody who sits on it. */
export interface Meeting extends Applied {
  /** The meeting's page. */
  readonly path: string;
}

/** The secretariat prepares the meeting with everybody of the committee and all that waits for it. */
export async function prepareMeeting({ people, plan }: Applied): Promise<string> {
  const office = await people.at("secretariat", "/office/panels");
  await office.page
    .locator("main")
    .getByRole("link", { name: office.say("panels.prepare") })
    .click();
  await office.arrive(/\/office\/panels\/new/);
  await people.inspect("secretariat", office);
  const rounds = office.page.locator('select[name="round"]');
  const option = rounds.locator("option", { hasText: plan.code });
  await rounds.selectOption((await option.getAttribute("value")) ?? "");
  await office.press("panels.form.next");
  await office.page.locator('[name="place"]').waitFor();
  await people.inspect("secretariat", office);
  // Somebody has to preside.
  await office.fill("meetsAt", `${plan.dates.panelOn}T09:30`);
  await office.fill("place", "Room 3 三号会议室");
  await office.press("panels.form.submit");
  await office.page.getByRole("alert").first().waitFor();
  const presider = office.page.locator('select[name="presiderId"]');
  const chair = presider.locator("option").nth(1);
  await presider.selectOption((await chair.getAttribute("value")) ?? "");
  await office.press("panels.form.submit");
  const id = await office.arrive(/\/office\/panels\/([A-Za-z0-9_%-]{16,})/);
  await people.inspect("secretariat", office);
  return `/panels/${id}`;
}

/** The chair finds the meeting from the round, and begins it; alone they can take up nothing. */
export async function beginMeeting({ people, plan, path }: Meeting): Promise<void> {
  const chair = await people.at("chair", `/office/rounds/${plan.code}`);
  await chair.page
    .locator("main")
    .getByRole("link", {
      name: new RegExp(chair.say("officeRounds.committee.meeting").replace("<at></at>", ""), "u"),
    })
    .click();
  await chair.arrive(/\/panels\/[^/]+/);
  await people.inspect("chair", chair);
  await arrive(chair);
  await chair.press("panels.run.begin");
  const first = chair.say("panels.agenda.openNamed", { place: "1" });
  await chair.page.getByRole("button", { name: first, exact: true }).click();
  await chair.page.getByRole("alert").first().waitFor();
  await chair.inspect();
  for (const name of MEMBERS) {
    const member = await people.at(name, "/panels");
    await member.page.locator(`main a[href$="${path}"]`).first().click();
    await member.arrive(/\/panels\/[^/]+/);
    await arrive(member);
    await people.inspect(name, member);
  }
}

async function arrive(member: Reader): Promise<void> {
  const here = member.say("panels.attendance.arriveMe");
  const first = member.page.getByRole("button", { name: new RegExp(`^${here}`, "u") }).first();
  await first.click();
  await member.page
    .getByRole("button", { name: new RegExp(`^${member.say("panels.attendance.leaveMe")}`, "u") })
    .first()
    .waitFor();
}

/** Every case is taken up, discussed and voted on, without those who have a conflict of interest with it. */
export async function decideAll(meeting: Meeting): Promise<void> {
  const { people, path } = meeting;
  const chair = await people.at("chair", path);
  const cases = chair.page.locator('section[aria-labelledby="agenda"] tbody tr');
  const count = await cases.count();
  const recused = new Set<string>();
  for (let place = 1; place <= count; place += 1) {
    const title = await takeUp(meeting, place);
    await put(await people.at("chair", path), motionFor(meeting, title));
    for (const name of MEMBERS) {
      const member = await people.at(name, path);
      if (await isRecused(member, place)) {
        recused.add(name);
        expect(await member.page.locator("main").innerText()).not.toContain(title);
        await people.inspect(`${name} recused`, member);
      } else await vote(member, "FOR");
    }
    await vote(chair, place === 1 ? "ABSTAIN" : "FOR");
    await chair.press("panels.voting.close");
    await chair.page
      .getByRole("button", { name: chair.say("panels.voting.close"), exact: true })
      .waitFor({ state: "detached" });
  }
  expect(recused).toEqual(new Set(MEMBERS));
}

async function takeUp({ people, path }: Meeting, place: number): Promise<string> {
  const chair = await people.at("chair", path);
  await chair.press("panels.agenda.openNamed", { place: String(place) });
  await chair.page
    .getByRole("button", { name: chair.say("panels.put.submit"), exact: true })
    .waitFor();
  await people.inspect("chair case", chair);
  const on = chair.page.locator('section[aria-labelledby="now"] h3').first();
  return on.innerText();
}

interface Motion {
  readonly kind: "RECOMMEND" | "RESERVE" | "DECLINE";
  readonly reasonCode: string;
}

function motionFor(meeting: Meeting, title: string): Motion {
  if (title === applicationOf(meeting, COLLEAGUE).title) return { kind: "RESERVE", reasonCode: "" };
  return title === applicationOf(meeting, NOT_SERVED).title
    ? { kind: "DECLINE", reasonCode: "METHOD_NOT_READY" }
    : { kind: "RECOMMEND", reasonCode: "" };
}

async function put(chair: Reader, { kind, reasonCode }: Motion): Promise<void> {
  // What was voted to be declined waits for its reason further down.
  const now = chair.page.locator('section[aria-labelledby="now"]');
  await now.locator(`input[name="kind"][value="${kind}"]`).check();
  await now.locator('select[name="reasonCode"]').selectOption(reasonCode);
  await now.locator('[name="reasons"]').fill(REASONS);
  await chair.press("panels.put.submit");
  await chair.page
    .getByRole("button", { name: chair.say("panels.voting.close"), exact: true })
    .waitFor();
}

async function isRecused(member: Reader, place: number): Promise<boolean> {
  const words = member.say("panels.now.recusedTitle", { place: String(place) });
  return (await member.page.locator("main").innerText()).includes(words);
}

async function vote(member: Reader, which: "FOR" | "ABSTAIN"): Promise<void> {
  const name = member.say(`panels.vote.${which}`);
  await member.press(`panels.vote.${which}`);
  await member.page.getByText(member.say("panels.voting.yours", { vote: name })).waitFor();
}

/** Those recommended are ranked, one of them anew with a reason; the minutes are signed and read. */
export async function closeMeeting(meeting: Meeting): Promise<void> {
  const { people, path } = meeting;
  const chair = await people.at("chair", path);
  const ranking = chair.page.locator('section[aria-labelledby="ranking"]');
  const last = ranking.locator("tbody tr").last();
  await last.locator("summary").click();
  await last.locator('[name="reason"]').fill("It cannot wait. 时效性强。");
  await last.getByRole("button").first().click();
  await ranking.locator("tbody tr", { hasText: "It cannot wait." }).waitFor();
  await chair.press("panels.run.close");
  const minutes = `main a[href*="/minutes.pdf"]`;
  await chair.page.locator(minutes).getByText(chair.say("panels.run.minutes")).waitFor();
  await chair.inspect();
  const text = (await textOfPdf(await downloadBy(chair, minutes))).replaceAll(/\s/gu, "");
  for (const { number } of meeting.applications.values()) {
    const isOfMeeting = number !== applicationOf(meeting, "researcher").number;
    expect([number, text.includes(number)]).toEqual([number, isOfMeeting]);
  }
  expect(text).toContain(REASONS.replaceAll(/\s/gu, "").slice(0, 20));
}

/** What the panel voted to decline, the chair declines, in the words of the motion. */
export async function carryOutDecline(meeting: Meeting): Promise<void> {
  const { people, path } = meeting;
  const chair = await people.at("chair", path);
  const todo = chair.page.locator('section[aria-labelledby="carry-out"]');
  const declining = todo.locator("form", {
    has: chair.page.getByRole("button", {
      name: chair.say("panels.carry.submitDECLINE"),
      exact: true,
    }),
  });
  expect(await declining.locator('[name="reason"]').inputValue()).toBe(REASONS);
  await declining.getByRole("button").last().click();
  await declining.waitFor({ state: "detached" });
  const office = await people.at("secretariat", officePage(meeting, NOT_SERVED));
  await office.seeStatus(statusName("DECLINED", people.locale));
}
