import type { Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { plainMove, type PlainMove } from "./plain-move.ts";

/** The secretariat takes a submitted application into screening. */
export async function startScreening(acting: Acting, request: PlainMove): Promise<Result<string>> {
  return plainMove(acting, request, { action: "START_SCREENING" });
}
