import { countPanels, listPanels, type PanelCursor, type PanelFilter } from "@regolith/db";
import { signedIn, type Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor } from "../graphql/cursor.ts";
import { badUserInput } from "../graphql/errors.ts";
import { isRowId } from "../graphql/global-id.ts";
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
  const [meetsAt, id] = decodeCursor(LIST, cursor);
  if (typeof meetsAt === "string" && typeof id === "string" && isRowId(id)) {
    const instant = new Date(meetsAt);
    if (!Number.isNaN(instant.getTime()) && instant.toISOString() === meetsAt) {
      return { meetsAt, id };
    }
  }
  throw badUserInput("The cursor is none of this list; take it from the list's last answer.");
}
