import type { SectionKey } from "@regolith/domain";
import type { Ids, SeedContext } from "./context.ts";
import { daysBefore } from "./days.ts";
import {
  applicantRow,
  dataPlanRow,
  exhibitionRow,
  experienceRow,
  facilitiesRow,
  periodRow,
  projectRow,
  scheduleRow,
  securityRow,
  undertakingsRow,
  venueRow,
  type AnswerSource,
} from "./applications/answers.ts";
import { applicationRow, sectionRows } from "./applications/application-rows.ts";
import { enterGrants, itemRows, stepRows } from "./applications/items.ts";
import { appealRows, seedLetters } from "./applications/letters.ts";
import { notificationRows } from "./applications/notifications.ts";
import { ApplicationNumbers } from "./applications/number.ts";
import { seedPiChange } from "./applications/pi-change.ts";
import { APPLICATIONS } from "./applications/spec.ts";
import { decisionRows } from "./applications/decisions.ts";
import { seedSnapshots } from "./applications/snapshots.ts";
import { changeRequestRows, eventRows } from "./applications/story.ts";
import { seedTeam } from "./applications/team.ts";
import { assemble, type Known, type WholeApplication } from "./applications/whole-application.ts";

/** Plans the invented applications in the order they were begun, and enters what was granted. */
export function inventApplications(context: SeedContext, known: Known): WholeApplication[] {
  const numbers = new ApplicationNumbers();
  const inOrder = APPLICATIONS.toSorted((one, other) => other.createdDaysAgo - one.createdDaysAgo);
  const wholes = inOrder.map((spec) => {
    const createdAt = daysBefore(context.now, spec.createdDaysAgo);
    return assemble(context, spec, numbers.next(createdAt), known);
  });
  const inTime = wholes.toSorted((one, other) => promiseTime(one) - promiseTime(other));
  for (const { items, story } of inTime) enterGrants(context, items, story);
  return wholes;
}

/** Writes the applications with all their answers; the ledger's entries follow. */
export async function seedApplications(
  context: SeedContext,
  wholes: readonly WholeApplication[],
  people: Ids,
): Promise<void> {
  const { tx } = context;
  await tx.application.createMany({
    data: wholes.map((whole, place) => applicationRow(whole, wholes.slice(0, place))),
  });
  await tx.applicationNumber.createMany({ data: lastNumbers(wholes) });
  await tx.applicationSection.createMany({ data: wholes.flatMap(sectionRows) });
  await seedAnswers(context, wholes, people);
  await tx.applicationItem.createMany({
    data: wholes.flatMap(({ id, items }) => itemRows(id, items)),
  });
  await tx.analysisStep.createMany({
    data: wholes.flatMap(({ id, spec, items }) => stepRows(context, id, spec, items)),
  });
  await seedHistory(context, wholes);
  for (const whole of wholes) await seedLetters(context, whole);
  await seedNotifications(context, wholes, people);
  for (const whole of wholes) await seedPiChange(context, whole, people);
}

async function seedAnswers(
  context: SeedContext,
  wholes: readonly WholeApplication[],
  people: Ids,
): Promise<void> {
  const { tx } = context;
  const answering = (key: SectionKey): AnswerSource[] =>
    wholes.filter(({ saved }) => saved.includes(key)).map(({ source }) => source);
  const team = answering("TEAM");
  await tx.applicantAnswers.createMany({ data: answering("APPLICANT").map(applicantRow) });
  await tx.teamAnswers.createMany({ data: team.map(({ applicationId }) => ({ applicationId })) });
  for (const source of team) await seedTeam(context, source, people);
  await tx.projectAnswers.createMany({ data: answering("PROJECT").map(projectRow) });
  await tx.exhibitionAnswers.createMany({ data: answering("EXHIBITION").map(exhibitionRow) });
  await tx.venueAnswers.createMany({ data: answering("VENUE").map(venueRow) });
  await tx.facilitiesAnswers.createMany({ data: answering("FACILITIES").map(facilitiesRow) });
  await tx.experienceAnswers.createMany({ data: answering("EXPERIENCE").map(experienceRow) });
  await tx.securityAnswers.createMany({ data: answering("SECURITY").map(securityRow) });
  await tx.periodAnswers.createMany({ data: answering("PERIOD").map(periodRow) });
  await tx.scheduleAnswers.createMany({ data: answering("SCHEDULE").map(scheduleRow) });
  await tx.dataPlanAnswers.createMany({ data: answering("DATA").map(dataPlanRow) });
  await tx.undertakingsAnswers.createMany({
    data: answering("UNDERTAKINGS").map(undertakingsRow),
  });
}

async function seedHistory(
  context: SeedContext,
  wholes: readonly WholeApplication[],
): Promise<void> {
  const { tx } = context;
  const events = wholes.flatMap(({ id, story }) => eventRows(id, story));
  const asked = wholes.map((whole) => changeRequestRows(context, whole));
  await tx.applicationEvent.createMany({
    data: events.toSorted((one, other) => timeOf(one.at) - timeOf(other.at)),
  });
  await tx.decision.createMany({
    data: wholes.flatMap(({ id, story }) => decisionRows(id, story)),
  });
  await tx.appeal.createMany({
    data: wholes.flatMap(({ id, story }) => appealRows(context, id, story)),
  });
  await tx.changeRequest.createMany({ data: asked.flatMap(({ requests }) => requests) });
  await tx.changeRequestSection.createMany({ data: asked.flatMap(({ sections }) => sections) });
  await seedSnapshots(context, wholes);
}

async function seedNotifications(
  { tx, now }: SeedContext,
  wholes: readonly WholeApplication[],
  people: Ids,
): Promise<void> {
  const told = wholes.flatMap((whole) => notificationRows(whole, { people, now }));
  await tx.notification.createMany({
    data: told.toSorted((one, other) => timeOf(one.at) - timeOf(other.at)),
  });
}

function lastNumbers(wholes: readonly WholeApplication[]): { year: number; last: number }[] {
  const last = new Map<number, number>();
  for (const { number } of wholes) {
    const [year = "", place = ""] = number.split("-");
    last.set(Number(year), Number(place));
  }
  return [...last].map(([year, place]) => ({ year, last: place }));
}

/** When the committee recommended it, and the ledger promised what it recommends. */
function promiseTime({ story }: WholeApplication): number {
  return story.events.find(({ action }) => action === "RECOMMEND")?.at.getTime() ?? 0;
}

function timeOf(at: Date | string): number {
  return new Date(at).getTime();
}
