import { findKnownPanels, type RecordedPanel } from "@regolith/db";
import { signedIn, type Context } from "../context.ts";

const PANELS = "panels";
/** The name under which the rankings of rounds are read once. */
export const RANKINGS = "rankings of rounds";

/** A meeting the viewer knows of; null for everybody else, as if it were not there. */
export async function panelOf(context: Context, id: string): Promise<RecordedPanel | null> {
  const panels = context.loaders.of(PANELS, async (ids: readonly string[]) => {
    const found = await findKnownPanels(context.db.prisma, signedIn(context), ids);
    return ids.map((one) => found.get(one) ?? null);
  });
  return panels.load(id);
}

/** What was read of a meeting before it changed is read anew, and the ranking that meetings make. */
export function forgetPanel({ loaders }: Context, id: string): void {
  loaders.forget(PANELS, id);
  loaders.clear(RANKINGS);
}
