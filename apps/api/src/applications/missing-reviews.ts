import {
  policyOfApplication,
  reviewsOf,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import { shortlistProblems, type Problem } from "@regolith/domain";

/** The written reviews that have to be in before the chair ends the written review, either way. */
export async function missingReviews(
  tx: Connection,
  application: Pick<WholeApplication, "id" | "status" | "roundId">,
): Promise<readonly Problem[]> {
  const { id, status } = application;
  if (status !== "UNDER_REVIEW") return [];
  const reviews = (await reviewsOf(tx, [id])).get(id) ?? [];
  const submitted = reviews.filter(({ state }) => state === "SUBMITTED").length;
  return shortlistProblems(submitted, await policyOfApplication(tx, application));
}
