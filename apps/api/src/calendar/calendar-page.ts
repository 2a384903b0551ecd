import { calendarHistory, countCalendarEvents, type CalendarEventCursor } from "@regolith/db";
import type { Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor } from "../graphql/cursor.ts";
import { badUserInput } from "../graphql/errors.ts";
import { isRowId } from "../graphql/global-id.ts";
import type { Page } from "../graphql/page.ts";
import { CalendarEvent } from "./calendar.types.ts";

const HISTORY = "calendar-history";

/** One page of what was done to a year, the newest first; a year without a row has none. */
export async function pageOfCalendarHistory(
  { db: { prisma } }: Context,
  yearId: string | null,
  page: Page,
): Promise<Connection<CalendarEvent>> {
  const after = page.cursor === null ? undefined : readCursor(page.cursor);
  const window = { limit: page.size + 1, isBackward: page.isBackward, ...(after && { after }) };
  return toConnection({
    page,
    rows: yearId === null ? [] : await calendarHistory(prisma, yearId, window),
    toNode: (event) => new CalendarEvent(event),
    list: HISTORY,
    keysOf: ({ at, id }) => [at.toISOString(), id],
    totalCount: () => (yearId === null ? Promise.resolve(0) : countCalendarEvents(prisma, yearId)),
  });
}

function readCursor(cursor: string): CalendarEventCursor {
  const [at, id] = decodeCursor(HISTORY, cursor);
  if (typeof at === "string" && typeof id === "string" && isRowId(id)) {
    const instant = new Date(at);
    if (!Number.isNaN(instant.getTime()) && instant.toISOString() === at)
      return { at: instant, id };
  }
  throw badUserInput("The cursor is none of this list; take it from the list's last answer.");
}
