import type { Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { missingReviews } from "./missing-reviews.ts";
import { plainMove, type PlainMove } from "./plain-move.ts";

/** The chair brings an application before the panel, once its reviews are in. */
export async function shortlistApplication(
  acting: Acting,
  request: PlainMove,
): Promise<Result<string>> {
  return plainMove(acting, request, { action: "SHORTLIST", check: missingReviews });
}
