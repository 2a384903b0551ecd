import {
  inTransaction,
  lockPanel,
  panelIdOf,
  type Connection,
  type RecordedCase,
  type RecordedPanel,
} from "@regolith/db";
import { knowsPanel, ok, problem, refused, seesCase, type Result } from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";

type PanelWork = (tx: Connection, panel: RecordedPanel) => Promise<Result<unknown>>;
type CaseWork = (
  tx: Connection,
  place: { readonly panel: RecordedPanel; readonly one: RecordedCase },
) => Promise<Result<unknown>>;

/** Changes one meeting in one transaction, while nobody else can. @returns its id */
export async function changePanel(
  { db, actor }: Acting,
  id: string | null,
  work: PanelWork,
): Promise<Result<string>> {
  if (id === null) return refused(problem("NOT_FOUND"));
  return inTransaction(db, async (tx) => {
    const panel = await lockPanel(tx, id);
    if (panel === null || !knowsPanel(panel, actor)) return refused(problem("NOT_FOUND"));
    const done = await work(tx, panel);
    return done.ok ? ok(id) : done;
  });
}

/** Changes one case of a meeting. For whom it is closed, there is none. @returns the meeting's id */
export async function changeCase(
  acting: Acting,
  named: { readonly caseId: string | null } | { readonly motionId: string | null },
  work: CaseWork,
): Promise<Result<string>> {
  const of = "caseId" in named ? { caseId: named.caseId } : { motionId: named.motionId };
  const known = Object.values(of).every((id) => id !== null);
  const id = known ? await panelIdOf(acting.db.prisma, of as Record<string, string>) : null;
  return changePanel(acting, id, async (tx, panel) => {
    const one = panel.cases.find((found) =>
      "caseId" in named
        ? found.id === named.caseId
        : found.motions.some((motion) => motion.id === named.motionId),
    );
    if (one === undefined || !seesCase(one, one.application, acting.actor)) {
      return refused(problem("NOT_FOUND"));
    }
    return work(tx, { panel, one });
  });
}

/** Who acts, and when, for the records. */
export function byOf({ actor, now }: Acting) {
  return { actorId: actor.id, at: now };
}
