import { countPanels, listPanels, type PanelCursor, type PanelFilter } from "@regolith/db";
import { signedIn, type Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeInstant } from "../graphql/cursor.ts";
import type { Page } from "../graphql/page.ts";
import { panelOf } from "./panel-reads.ts";
import type { Panel } from "./panel.types.ts";
import { showPanel } from "./show-panel.ts";

const LIST = "panels";

/** One page of the meetings the viewer knows of, latest first. */
export async function pageOfPanels(
  context: Context,
  filter: PanelFilter,
  page: Page,
): Promise<Connection<Panel>> {
  const { prisma } = context.db;
  const actor = signedIn(context);
  const rows = await listPanels(prisma, actor, filter, {
    limit: page.size + 1,
    isBackward: page.isBackward,
    ...(page.cursor !== null && { after: readCursor(page.cursor) }),
  });
  const found = await Promise.all(rows.map(({ id }) => panelOf(context, id)));
  return toConnection({
    page,
    // Taken away since the ids were read.
    rows: rows.flatMap((row, index) => {
      const panel = found[index];
      return panel ? [{ ...row, panel }] : [];
    }),
    toNode: ({ panel }) => showPanel(panel, actor),
    list: LIST,
    keysOf: ({ meetsAt, id }) => [meetsAt, id],
    totalCount: () => countPanels(prisma, actor, filter),
  });
}

function readCursor(cursor: string): PanelCursor {
  const { at, id } = decodeInstant(LIST, cursor);
  return { meetsAt: at.toISOString(), id };
}
