import { createHash, randomUUID } from "node:crypto";
import { inTransaction, lockAnyApplication, recordMove } from "@regolith/db";
import {
  aCarriedVote,
  aCompleteApplication,
  aPanel,
  aRound,
  aSample,
  haveReviewers,
  haveReviews,
  judgeAllFeasible,
} from "@regolith/db/testing";
import { ok, type Actor, type ApplicationStatus } from "@regolith/domain";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import type { TestApi, TestPerson } from "../test-api.ts";

const AT = new Date("2026-05-01T00:00:00Z");
const DUE = new Date("2026-07-01T16:00:00Z");

/** One round, one meeting, and those who look at lists. */
export interface Lists {
  readonly api: TestApi;
  readonly pi: TestPerson;
  readonly secretariat: TestPerson;
  readonly chair: TestPerson;
  readonly administrator: TestPerson;
  /** Who reviews something of everything that is added. */
  readonly reviewer: TestPerson;
  readonly members: readonly TestPerson[];
  readonly round: { readonly rowId: string; readonly id: string; readonly code: string };
  readonly panel: { readonly rowId: string; readonly id: string };
}

export async function emptyLists(api: TestApi): Promise<Lists> {
  const pi = await api.signUp("Pia Applicant");
  const secretariat = await api.signUp("Olga Office", ["SECRETARIAT"]);
  const chair = await api.signUp("Cleo Chair", ["CHAIR"]);
  const administrator = await api.signUp("Ada Administrator", ["ADMINISTRATOR"]);
  const reviewer = await api.signUp("Rosa Reviewer", ["REVIEWER"]);
  const members = [
    await api.signUp("Ann Member", ["REVIEWER"]),
    await api.signUp("Ben Member", ["REVIEWER"]),
  ];
  const { id: roundId, code } = await aRound(api.db.prisma);
  const round = { rowId: roundId, id: toGlobalId("Round", roundId), code };
  const panel = await aPanel(api.db.prisma, {
    ...{ applicationIds: [], roundId, presider: chair, members: [reviewer, ...members] },
  });
  return {
    ...{ api, pi, secretariat, chair, administrator, reviewer, members, round },
    panel: { rowId: panel.id, id: toGlobalId("Panel", panel.id) },
  };
}

/** One more of everything that the lists of applicants, committee and office show. */
export async function addToAll(lists: Lists): Promise<void> {
  const { prisma } = lists.api.db;
  await anApplication(lists, "DRAFT");
  await anApplication(lists, "SUBMITTED", (await aRound(prisma)).id);
  await aScreened(lists);
  await aReviewed(lists);
  await aCase(lists);
  await haveReviews(prisma, await anApplication(lists, "PANEL"));
  await aDeclined(lists);
  await anAppealed(lists);
}

async function anApplication(
  { api: { db }, pi, round }: Lists,
  status: ApplicationStatus,
  roundId = round.rowId,
): Promise<string> {
  const sample = await aSample(db.prisma);
  await db.prisma.roundSample.create({ data: { roundId, sampleId: sample.id } });
  const facts = { personId: pi.id, roundId, status, asksFor: [sample] };
  const { id } = await aCompleteApplication(db.prisma, facts);
  return id;
}

async function aScreened(lists: Lists): Promise<void> {
  const { prisma } = lists.api.db;
  const id = await anApplication(lists, "SCREENING");
  await judgeAllFeasible(prisma, id);
  const { id: equivalentId } = await aSample(prisma);
  await prisma.applicationItem.updateMany({
    where: { applicationId: id },
    data: { acceptsEquivalent: true, feasibility: "NOT_FEASIBLE", equivalentId },
  });
  await haveReviewers(prisma, id, { reviewers: actors(lists.members) });
  await aFile(lists, id);
}

/** Two reviews are in, one is waited for; the office and the applicant wrote to each other. */
async function aReviewed(lists: Lists): Promise<void> {
  const { secretariat, reviewer, members } = lists;
  const { prisma } = lists.api.db;
  const applicationId = await anApplication(lists, "UNDER_REVIEW");
  await haveReviewers(prisma, applicationId, { reviewers: actors(members), count: 3 });
  await haveReviews(prisma, applicationId);
  await prisma.reviewAssignment.create({
    data: {
      ...{ applicationId, personId: reviewer.id, assignedById: secretariat.id, role: "TECHNICAL" },
      ...{ state: "ACCEPTED", askedAt: AT, answeredAt: AT, dueAt: DUE },
    },
  });
  const other = await lists.api.signUp("Con Flicted", ["REVIEWER"]);
  await prisma.conflict.create({
    data: {
      ...{ applicationId, personId: other.id, kind: "CO_AUTHOR", source: "DETECTED", at: AT },
    },
  });
  await prisma.message.create({
    data: {
      ...{ applicationId, channel: "APPLICANT", side: "OFFICE", senderId: secretariat.id, at: AT },
      body: "Thank you.",
    },
  });
  await aFile(lists, applicationId);
}

/** On the meeting's agenda, as the last one. */
async function aCase(lists: Lists): Promise<void> {
  const { prisma } = lists.api.db;
  const panelId = lists.panel.rowId;
  const applicationId = await anApplication(lists, "PANEL");
  await judgeAllFeasible(prisma, applicationId);
  await haveReviewers(prisma, applicationId, { reviewers: actors(lists.members) });
  await haveReviews(prisma, applicationId);
  const position = await prisma.panelCase.count({ where: { panelId } });
  await prisma.panelCase.create({ data: { panelId, applicationId, position } });
}

/** Declined by a meeting of its own, with its letter. */
async function aDeclined(lists: Lists): Promise<string> {
  const { api, chair: presider, reviewer, members } = lists;
  const id = await anApplication(lists, "PANEL");
  await haveReviews(api.db.prisma, id);
  const vote = { applicationId: id, kind: "DECLINE", presider, at: AT } as const;
  await aCarriedVote(api.db.prisma, { ...vote, members: [reviewer, ...members] });
  await inTransaction(api.db, async (tx) => {
    const application = await lockAnyApplication(tx, id);
    if (application === null) throw new Error("It is there");
    await recordMove(tx, application, {
      ...{ action: "DECLINE", to: "DECLINED", actorId: presider.id, at: AT },
      ...{ reasonCode: "METHOD_NOT_READY", note: "Try it on a simulant first." },
    });
    return ok(undefined);
  });
  return id;
}

async function anAppealed(lists: Lists): Promise<void> {
  const applicationId = await aDeclined(lists);
  const appeal = { applicationId, madeById: lists.pi.id, grounds: "New data.", madeAt: AT };
  await lists.api.db.prisma.appeal.create({ data: appeal });
}

/** A whole file of the application. */
async function aFile({ api: { db }, pi }: Lists, applicationId: string): Promise<void> {
  const bytes = Buffer.from("abc");
  const { id } = await db.prisma.attachment.create({
    data: {
      ...{ applicationId, uploadedById: pi.id, name: `${randomUUID()}.pdf`, kind: "FIGURE" },
      ...{ startedAt: AT, expiresAt: AT },
      chunks: { create: { index: 0, bytes } },
    },
  });
  await db.prisma.attachment.update({
    where: { id },
    data: {
      ...{ state: "READY", receivedAt: AT, mediaType: "application/pdf" },
      ...{ sizeBytes: bytes.length, receivedBytes: bytes.length },
      sha256: createHash("sha256").update(bytes).digest("hex"),
    },
  });
}

function actors(people: readonly TestPerson[]): Actor[] {
  return people.map(({ id, email }) => ({
    ...{ id, email, emailVerified: true, formerEmails: [], roles: ["REVIEWER"], officerOf: [] },
  }));
}
