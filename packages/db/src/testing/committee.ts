import { criteriaOf, RUBRIC_VERSION, type Actor, type Recommendation } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import { aPerson, BUILT_AT } from "./builders.ts";

/** Reviewers who accepted, the first of them chief; as many as the policy asks for, those given among them. */
export async function haveReviewers(
  db: Connection,
  applicationId: string,
  {
    count = 3,
    reviewers = [],
  }: { readonly count?: number; readonly reviewers?: readonly Actor[] } = {},
): Promise<Actor[]> {
  const people = [...reviewers];
  for (let index = people.length; index < count; index += 1) {
    people.push(await aPerson(db, { name: `Reviewer ${String(index + 1)}`, roles: ["REVIEWER"] }));
  }
  const [first] = people;
  await db.reviewAssignment.createMany({
    data: people.map(({ id: personId }) => ({
      ...{ applicationId, personId, assignedById: first?.id ?? personId },
      role: personId === first?.id ? ("CHIEF" as const) : ("SECOND" as const),
      ...{ state: "ACCEPTED", askedAt: BUILT_AT, answeredAt: BUILT_AT },
    })),
  });
  return people;
}

/** Every sample asked for is feasible, by a curator's judgement. */
export async function judgeAllFeasible(db: Connection, applicationId: string): Promise<void> {
  await db.applicationItem.updateMany({
    where: { applicationId },
    data: { state: "FEASIBLE", feasibility: "FEASIBLE", judgedAt: BUILT_AT },
  });
}

/**
 * Those who accepted to review an application and did not hand in yet do, the chief first: each with the next of
 * these recommendations, and all that are left with the last. Where nobody accepted, reviewers do before.
 */
export async function haveReviews(
  db: Connection,
  applicationId: string,
  {
    recommendations = ["ALL"],
    noteToApplicant = "",
    at = BUILT_AT,
  }: {
    readonly recommendations?: readonly Recommendation[];
    readonly noteToApplicant?: string;
    readonly at?: Date;
  } = {},
): Promise<void> {
  const accepted = { applicationId, state: "ACCEPTED" } as const;
  if ((await db.reviewAssignment.count({ where: accepted })) === 0) {
    await haveReviewers(db, applicationId);
  }
  const { type } = await db.application.findUniqueOrThrow({ where: { id: applicationId } });
  const scores = criteriaOf(type).map((criterion) => ({ criterion, score: 4 }));
  const assigned = await db.reviewAssignment.findMany({
    where: { ...accepted, NOT: { review: { state: "SUBMITTED" } } },
    orderBy: [{ role: "asc" }, { id: "asc" }],
  });
  for (const [index, { id: assignmentId }] of assigned.entries()) {
    const answers = {
      ...{ rubricVersion: RUBRIC_VERSION, confidence: "HIGH" as const, noteToApplicant },
      ...{ recommendation: recommendations[index] ?? recommendations.at(-1) ?? null, savedAt: at },
    };
    await db.review.upsert({
      where: { assignmentId },
      create: { ...answers, assignmentId, scores: { create: scores } },
      update: answers,
    });
    await db.review.update({
      where: { assignmentId },
      data: { state: "SUBMITTED", submittedAt: at, version: { increment: 1 } },
    });
  }
}
