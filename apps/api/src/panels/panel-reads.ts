import { findPanels, type RecordedPanel } from "@regolith/db";
import { knowsPanel } from "@regolith/domain";
import { signedIn, type Context } from "../context.ts";

const PANELS = "panels";

/** A meeting the viewer knows of; null for everybody else, as if it were not there. */
export async function panelOf(context: Context, id: string): Promise<RecordedPanel | null> {
  const panels = context.loaders.of(PANELS, async (ids: readonly string[]) => {
    const found = await findPanels(context.db.prisma, ids);
    return ids.map((one) => found.get(one) ?? null);
  });
  const panel = await panels.load(id);
  return panel !== null && knowsPanel(panel, signedIn(context)) ? panel : null;
}

/** What was read of a meeting before it changed is read anew. */
export function forgetPanel({ loaders }: Context, id: string): void {
  loaders.forget(PANELS, id);
}
