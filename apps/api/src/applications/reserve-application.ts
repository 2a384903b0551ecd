import { reasonProblems, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { panelVerdictProblems } from "./panel-verdict.ts";
import { plainMove, type PlainMove } from "./plain-move.ts";

/** The chair puts an application on the reserve list and says why; nothing is promised. */
export async function reserveApplication(
  acting: Acting,
  request: PlainMove & { readonly reason: string },
): Promise<Result<string>> {
  const { reason } = request;
  return plainMove(acting, request, {
    action: "RESERVE",
    problems: reasonProblems(reason),
    check: (tx, application) => panelVerdictProblems(tx, application, "RESERVE"),
    note: reason,
  });
}
