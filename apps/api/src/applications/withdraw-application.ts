import { isBlank, noteProblems, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { plainMove, type PlainMove } from "./plain-move.ts";

/** The applicant takes an application back before it is decided on, with or without saying why. */
export async function withdrawApplication(
  acting: Acting,
  request: PlainMove & { readonly reason: string },
): Promise<Result<string>> {
  const { reason } = request;
  return plainMove(acting, request, {
    action: "WITHDRAW",
    problems: noteProblems(reason, "reason"),
    note: isBlank(reason) ? undefined : reason,
  });
}
