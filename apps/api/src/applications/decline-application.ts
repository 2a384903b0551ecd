import { declineProblems, type DeclineReason, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { missingReviews } from "./missing-reviews.ts";
import { panelVerdictProblems } from "./panel-verdict.ts";
import { plainMove, type PlainMove } from "./plain-move.ts";

/**
 * The office or the chair declines an application and says why: under review once the written reviews are in, from the
 * panel only what it voted to decline.
 */
export async function declineApplication(
  acting: Acting,
  request: PlainMove & { readonly reason: string; readonly reasonCode: DeclineReason },
): Promise<Result<string>> {
  const { reason, reasonCode } = request;
  return plainMove(acting, request, {
    action: "DECLINE",
    problemsOf: ({ type }) => declineProblems(type, request),
    check: async (tx, application) => [
      ...(await missingReviews(tx, application)),
      ...(await panelVerdictProblems(tx, application, "DECLINE")),
    ],
    note: reason,
    reasonCode,
  });
}
