import type { NodeReaders } from "../graphql/nodes.ts";
import { panelOf } from "./panel-reads.ts";
import { showPanel } from "./show-panel.ts";

/** Meetings by id, for their members and the office. */
export const panelNodes: NodeReaders = {
  Panel: async ({ id, context }) => {
    if (context.actor === null) return null;
    const panel = await panelOf(context, id);
    return panel && showPanel(panel, context.actor);
  },
};
