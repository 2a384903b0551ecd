import { calendarHistory, countCalendarEvents } from "@regolith/db";
import type { Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeInstant } from "../graphql/cursor.ts";
import type { Page } from "../graphql/page.ts";
import { CalendarEvent } from "./calendar.types.ts";

const HISTORY = "calendar-history";

/** One page of what was done to a year, the newest first; a year without a row has none. */
export async function pageOfCalendarHistory(
  { db: { prisma } }: Context,
  yearId: string | null,
  page: Page,
): Promise<Connection<CalendarEvent>> {
  const after = page.cursor === null ? undefined : decodeInstant(HISTORY, page.cursor);
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
