import type { Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { plainMove, type PlainMove } from "./plain-move.ts";

/** The secretariat opens the written review of an application that was screened. */
export async function openReview(acting: Acting, request: PlainMove): Promise<Result<string>> {
  return plainMove(acting, request, { action: "OPEN_REVIEW" });
}
