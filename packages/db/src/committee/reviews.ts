import type { Actor, Criterion, ReviewAnswers, ReviewRole, ReviewState } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import { visibleTo } from "../applications/visible-to.ts";
import type { Connection } from "../transaction.ts";

const REVIEW = {
  scores: { select: { criterion: true, score: true } },
  suggestions: { select: { itemId: true, massUg: true, gives: true }, orderBy: { itemId: "asc" } },
  assignment: {
    select: { applicationId: true, personId: true, role: true, person: { select: { name: true } } },
  },
} satisfies Prisma.ReviewInclude;

type ReviewRow = Prisma.ReviewGetPayload<{ include: typeof REVIEW }>;

/** A review, as far as it is written. */
export interface Review extends ReviewAnswers {
  readonly id: string;
  readonly assignmentId: string;
  readonly applicationId: string;
  readonly personId: string;
  readonly personName: string;
  readonly role: ReviewRole;
  readonly state: ReviewState;
  readonly rubricVersion: number;
  /** Counts saves. */
  readonly version: number;
  readonly savedAt: Date;
  readonly submittedAt: Date | null;
}

/** All reviews of these applications, drafts too, by the application's id. Who reads which says the domain. */
export async function reviewsOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Review[]>> {
  const rows = await db.review.findMany({
    where: { assignment: { applicationId: { in: [...applicationIds] } } },
    include: REVIEW,
    orderBy: [{ assignment: { role: "asc" } }, { submittedAt: "asc" }, { id: "asc" }],
  });
  return Map.groupBy(rows.map(toReview), ({ applicationId }) => applicationId);
}

/** The application a review is of, for whom that application exists; null for everybody else. */
export async function applicationOfReview(
  db: Connection,
  actor: Actor,
  id: string,
): Promise<string | null> {
  const [found] = await db.$queryRaw<{ id: string }[]>`
    select a."id" from "Review" v
      join "ReviewAssignment" r on r."id" = v."assignmentId"
      join "Application" a on a."id" = r."applicationId"
    where v."id" = ${id}::uuid and ${visibleTo(actor)}`;
  return found?.id ?? null;
}

export async function reviewOf(db: Connection, assignmentId: string): Promise<Review | null> {
  const row = await db.review.findUnique({ where: { assignmentId }, include: REVIEW });
  return row && toReview(row);
}

function toReview({ assignment, scores, withdrawnAt: _, ...row }: ReviewRow): Review {
  const { applicationId, personId, role, person } = assignment;
  const given = scores.map(({ criterion, score }): [Criterion, number] => [criterion, score]);
  return {
    ...row,
    ...{ applicationId, personId, role, personName: person.name },
    scores: Object.fromEntries(given),
  };
}

export interface SavingReview {
  readonly assignmentId: string;
  readonly answers: ReviewAnswers;
  /** 0 for the first save. */
  readonly expectedVersion: number;
  readonly rubricVersion: number;
  readonly at: Date;
}

/**
 * Keeps what is written so far, if it was written on the newest version.
 * @returns whether it was
 */
export async function saveReview(tx: Connection, saving: SavingReview): Promise<boolean> {
  const { assignmentId, answers, expectedVersion, rubricVersion, at } = saving;
  const { confidence, recommendation, noteToApplicant, noteToCommittee } = answers;
  const facts = { confidence, recommendation, noteToApplicant, noteToCommittee, savedAt: at };
  if (expectedVersion === 0) {
    const data = { ...facts, assignmentId, rubricVersion };
    const { count } = await tx.review.createMany({ data, skipDuplicates: true });
    if (count === 0) return false;
  } else {
    const { count } = await tx.review.updateMany({
      where: { assignmentId, version: expectedVersion, state: "DRAFT" },
      data: { ...facts, version: { increment: 1 } },
    });
    if (count === 0) return false;
  }
  await writeParts(tx, assignmentId, answers);
  return true;
}

async function writeParts(
  tx: Connection,
  assignmentId: string,
  { scores, suggestions }: ReviewAnswers,
): Promise<void> {
  const { id: reviewId } = await tx.review.findUniqueOrThrow({
    where: { assignmentId },
    select: { id: true },
  });
  await tx.reviewScore.deleteMany({ where: { reviewId } });
  await tx.reviewSuggestion.deleteMany({ where: { reviewId } });
  await tx.reviewScore.createMany({
    data: Object.entries(scores).map(([criterion, score]) => ({
      ...{ reviewId, score },
      criterion: criterion as Criterion,
    })),
  });
  await tx.reviewSuggestion.createMany({
    data: suggestions.map((suggestion) => ({ reviewId, ...suggestion })),
  });
}

/** From now on it stays as it is, and the others' can be read. */
export async function handInReview(
  tx: Connection,
  { assignmentId, at }: { readonly assignmentId: string; readonly at: Date },
): Promise<void> {
  await tx.review.update({
    where: { assignmentId },
    data: { state: "SUBMITTED", submittedAt: at, version: { increment: 1 } },
  });
}
