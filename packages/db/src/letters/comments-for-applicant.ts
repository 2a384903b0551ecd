import { createHash } from "node:crypto";
import type { Connection } from "../transaction.ts";

/**
 * What reviewers wrote to the applicant in the reviews they handed in. The order follows from the words alone, so that
 * it tells neither who wrote them nor who was first.
 */
export async function commentsForApplicant(
  tx: Connection,
  applicationId: string,
): Promise<readonly string[]> {
  const reviews = (await hasReviews(tx)) ? await notesOf(tx, applicationId) : [];
  return inOrderOfWords(reviews.map(({ note }) => note.trim()));
}

/** Whether this database has written reviews at all. */
async function hasReviews(tx: Connection): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ isThere: boolean }[]>`
    select to_regclass('"Review"') is not null as "isThere"`;
  return found?.isThere ?? false;
}

function notesOf(tx: Connection, applicationId: string): Promise<{ note: string }[]> {
  return tx.$queryRaw`
    select r."noteToApplicant" as "note"
    from "Review" r join "ReviewAssignment" a on a."id" = r."assignmentId"
    where a."applicationId" = ${applicationId}::uuid and r."state" = 'SUBMITTED'`;
}

function inOrderOfWords(comments: readonly string[]): string[] {
  return comments
    .filter((comment) => comment !== "")
    .map((comment) => ({ comment, hash: createHash("sha256").update(comment).digest("hex") }))
    .toSorted((one, other) => (one.hash < other.hash ? -1 : 1))
    .map(({ comment }) => comment);
}
