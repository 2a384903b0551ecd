import { declineProblems, type DeclineReason, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { panelVerdictProblems } from "./panel-verdict.ts";
import { plainMove, type PlainMove } from "./plain-move.ts";

/** The office or the chair declines an application and says why; from the panel only what it voted to decline. */
export async function declineApplication(
  acting: Acting,
  request: PlainMove & { readonly reason: string; readonly reasonCode: DeclineReason },
): Promise<Result<string>> {
  const { reason, reasonCode } = request;
  return plainMove(acting, request, {
    action: "DECLINE",
    problemsOf: ({ type }) => declineProblems(type, request),
    check: (tx, application) => panelVerdictProblems(tx, application, "DECLINE"),
    note: reason,
    reasonCode,
  });
}
