import { closePanel, hashOfMinutes, minutesOf } from "@regolith/db";
import {
  closingProblems,
  ok,
  presidingProblems,
  problem,
  refused,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { byOf, changePanel } from "./change-panel.ts";
import type { PanelChange } from "./prepare-panel.ts";

/** The presiding chair closes the meeting: the minutes are written as it stands, signed, and stay so. */
export async function closeMeeting(
  acting: Acting,
  { id, expectedVersion }: PanelChange,
): Promise<Result<string>> {
  return changePanel(acting, id, async (tx, panel) => {
    const problems = [
      ...presidingProblems(panel, acting.actor.id),
      ...closingProblems(panel, panel.cases),
    ];
    if (problems.length > 0) return refused(...problems);
    if (panel.version !== expectedVersion) return refused(problem("STALE"));
    const content = await minutesOf(tx, { ...panel, closedAt: acting.now });
    const minutes = { content, sha256: hashOfMinutes(content) };
    await closePanel(tx, panel.id, minutes, byOf(acting));
    return ok(undefined);
  });
}
