import { declineProblems, type DeclineReason, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { plainMove, type PlainMove } from "./plain-move.ts";

/** The secretariat declines an application and says why. */
export async function declineApplication(
  acting: Acting,
  request: PlainMove & { readonly reason: string; readonly reasonCode: DeclineReason },
): Promise<Result<string>> {
  const { reason, reasonCode } = request;
  return plainMove(acting, request, {
    action: "DECLINE",
    problemsOf: ({ type }) => declineProblems(type, request),
    note: reason,
    reasonCode,
  });
}
