import { policyOfApplication, reviewsOf, type Connection } from "@regolith/db";
import { shortlistProblems, type Problem, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { plainMove, type PlainMove } from "./plain-move.ts";

/** The chair brings an application before the panel, once its reviews are in. */
export async function shortlistApplication(
  acting: Acting,
  request: PlainMove,
): Promise<Result<string>> {
  return plainMove(acting, request, { action: "SHORTLIST", check: missingReviews });
}

async function missingReviews(
  tx: Connection,
  application: { readonly id: string; readonly roundId: string | null },
): Promise<readonly Problem[]> {
  const { id } = application;
  const reviews = (await reviewsOf(tx, [id])).get(id) ?? [];
  const submitted = reviews.filter(({ state }) => state === "SUBMITTED").length;
  return shortlistProblems(submitted, await policyOfApplication(tx, application));
}
