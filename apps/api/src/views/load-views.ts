import { findViews } from "@regolith/db";
import { signedIn, type Context } from "../context.ts";
import { SavedView } from "./saved-view.types.ts";

const VIEWS = "saved views";

/** A view as it exists for the viewer; null when it does not. */
export async function loadView(context: Context, id: string): Promise<SavedView | null> {
  const actor = signedIn(context);
  const views = context.loaders.of(VIEWS, async (ids: readonly string[]) => {
    const found = await findViews(context.db.prisma, actor, ids);
    return ids.map((one) => found.get(one) ?? null);
  });
  const row = await views.load(id);
  return row && new SavedView(row, actor.id);
}

/** What was read of a view before a change is read anew. */
export function forgetView({ loaders }: Context, id: string): void {
  loaders.forget(VIEWS, id);
}
