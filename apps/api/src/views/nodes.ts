import type { NodeReaders } from "../graphql/nodes.ts";
import { loadView } from "./load-views.ts";

/** Saved views by id, for whom they exist. */
export const viewNodes: NodeReaders = {
  SavedView: ({ id, context }) =>
    context.actor === null ? Promise.resolve(null) : loadView(context, id),
};
