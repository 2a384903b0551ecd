import { createHash } from "node:crypto";
import type { TestApi, TestPerson } from "../test-api.ts";
import {
  anAcceptedReviewer,
  answerTo,
  aReviewedApplication,
  handInReview,
} from "./committee-requests.ts";

/** Words that stand nowhere but in the application, each in another place of it. */
export const SECRETS = {
  title: "Xenoliths of the hidden basin",
  summary: "Zirconsummary",
  message: "Zirconmessage",
  file: "zirconfile.pdf",
  note: "Zirconnote",
};
export const REVIEWERS = ["Quillon Reviewer", "Ysolde Reviewer"] as const;
export const idOf = (type: string, row: string) =>
  Buffer.from(`${type}:${row}`).toString("base64url");

/** An application with two reviews handed in, files, messages, and people who must not read it. */
export async function aScene(api: TestApi, secretariat: TestPerson) {
  const { prisma } = api.db;
  const application = await aReviewedApplication(api);
  const { id, row } = application;
  const applicationId = row.id;
  await prisma.projectAnswers.update({
    where: { applicationId },
    data: { title: SECRETS.title, summary: SECRETS.summary },
  });
  const at = new Date("2026-05-01T00:00:00Z");
  const attachment = await aFile(api, { applicationId, uploadedById: application.pi.id }, at);
  for (const channel of ["APPLICANT", "INTERNAL"] as const) {
    await prisma.message.create({
      data: {
        ...{ applicationId, channel, side: "OFFICE", senderId: secretariat.id, at },
        body: SECRETS.message,
      },
    });
  }
  const handed = [];
  for (const [index, name] of REVIEWERS.entries()) {
    const role = index === 0 ? "CHIEF" : "SECOND";
    const reviewer = await anAcceptedReviewer(api, secretariat, { id, role, name });
    await handInReview(api, reviewer.person, reviewer.assignment.id, {
      noteToCommittee: SECRETS.note,
    });
    handed.push(reviewer);
  }
  const conflicted = await anAcceptedReviewer(api, secretariat, {
    ...{ id, role: "TECHNICAL", name: "Con Flicted" },
  });
  await answerTo(api, conflicted.person, "conflictDeclare", {
    ...{ assignmentId: conflicted.assignment.id, kind: "FAMILY" },
  });
  const chair = await api.signUp("Con Chair", ["CHAIR"]);
  await prisma.conflict.create({
    data: {
      ...{ applicationId, personId: chair.id, kind: "COMPETITOR", source: "DECLARED", at },
    },
  });
  const demoted = await anAcceptedReviewer(api, secretariat, {
    id,
    role: "TECHNICAL",
    name: "Dem",
  });
  await prisma.roleGrant.updateMany({
    where: { personId: demoted.person.id },
    data: { revokedAt: at },
  });
  const asked = await api.signUp("Only Asked", ["REVIEWER"]);
  const people: Readonly<Record<Barred, TestPerson>> = {
    "a reviewer nobody asked": await api.signUp("Un Assigned", ["REVIEWER"]),
    "a reviewer with a conflict": conflicted.person,
    "a chair with a conflict": chair,
    "a former reviewer": demoted.person,
    "a stranger": await api.signUp("Stran Ger"),
  };
  const reviews = await prisma.review.findMany({ where: { assignment: { applicationId } } });
  const messages = await prisma.message.findMany({ where: { applicationId } });
  const events = await prisma.applicationEvent.findMany({ where: { applicationId } });
  const nodes = [
    id,
    ...reviews.map((review) => idOf("Review", review.id)),
    ...handed.map(({ assignment }) => assignment.id),
    ...messages.map((message) => idOf("Message", message.id)),
    ...events.map((event) => idOf("ApplicationEvent", event.id)),
    idOf("Attachment", attachment.id),
  ];
  return { ...application, handed, people, asked, nodes, attachmentId: attachment.id };
}

/** A whole file of the application. */
async function aFile(
  { db: { prisma } }: TestApi,
  of: { applicationId: string; uploadedById: string },
  at: Date,
) {
  const bytes = Buffer.from("abc");
  const { id } = await prisma.attachment.create({
    data: {
      ...{ ...of, name: SECRETS.file, kind: "FIGURE" },
      ...{ startedAt: at, expiresAt: at },
      chunks: { create: { index: 0, bytes } },
    },
  });
  return prisma.attachment.update({
    where: { id },
    data: {
      ...{ state: "READY", receivedAt: at, mediaType: "application/pdf" },
      ...{ sizeBytes: bytes.length, receivedBytes: bytes.length },
      sha256: createHash("sha256").update(bytes).digest("hex"),
    },
  });
}

export const BARRED = [
  "a reviewer nobody asked",
  "a reviewer with a conflict",
  "a chair with a conflict",
  "a former reviewer",
  "a stranger",
] as const;
export type Barred = (typeof BARRED)[number];
