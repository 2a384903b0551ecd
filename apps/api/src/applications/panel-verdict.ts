import { verdictOf, type Connection, type WholeApplication } from "@regolith/db";
import { verdictProblems, type MotionKind, type Problem } from "@regolith/domain";

/** What keeps the chair from taking an application on from the panel: the panel has to have voted for it. */
export async function panelVerdictProblems(
  tx: Connection,
  { id, status }: Pick<WholeApplication, "id" | "status">,
  move: MotionKind,
): Promise<Problem[]> {
  if (status !== "PANEL") return [];
  return verdictProblems(move, { voted: await verdictOf(tx, id), written: null });
}
