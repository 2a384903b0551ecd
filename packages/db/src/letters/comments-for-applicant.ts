import { createHash } from "node:crypto";
import type { Connection } from "../transaction.ts";

/**
 * What reviewers wrote to the applicant in the reviews they handed in, as far as these count. The order follows from
 * the words alone, so that it tells neither who wrote them nor who was first.
 */
export async function commentsForApplicant(
  tx: Connection,
  applicationId: string,
): Promise<readonly string[]> {
  const reviews = await tx.review.findMany({
    where: { state: "SUBMITTED", assignment: { applicationId, state: { not: "CLOSED" } } },
    select: { noteToApplicant: true },
  });
  return inOrderOfWords(reviews.map(({ noteToApplicant }) => noteToApplicant.trim()));
}

function inOrderOfWords(comments: readonly string[]): string[] {
  return comments
    .filter((comment) => comment !== "")
    .map((comment) => ({ comment, hash: createHash("sha256").update(comment).digest("hex") }))
    .toSorted((one, other) => (one.hash < other.hash ? -1 : 1))
    .map(({ comment }) => comment);
}
