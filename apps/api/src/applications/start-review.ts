import type { Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { plainMove, type PlainMove } from "./plain-move.ts";

/** The secretariat takes a submitted application into review. */
export async function startReview(acting: Acting, request: PlainMove): Promise<Result<string>> {
  return plainMove(acting, request, { action: "START_REVIEW" });
}
