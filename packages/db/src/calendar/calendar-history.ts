import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import { CALENDAR_ACTIONS, type CalendarAction, type CalendarEvent } from "./calendar.ts";

/** Where a page begins: the instant and the id of the event before it. */
export interface CalendarEventCursor {
  readonly at: Date;
  readonly id: string;
}

export interface CalendarEventPage {
  readonly limit: number;
  readonly isBackward: boolean;
  readonly after?: CalendarEventCursor;
}

/** One page of what was done to a year, the newest first. */
export async function calendarHistory(
  db: Connection,
  yearId: string,
  { limit, isBackward, after }: CalendarEventPage,
): Promise<CalendarEvent[]> {
  const direction = isBackward ? "asc" : "desc";
  const rows = await db.auditEvent.findMany({
    where: { ...ofYear(yearId), ...(after && beyond(after, isBackward)) },
    include: { actor: { select: { name: true } } },
    orderBy: [{ at: direction }, { id: direction }],
    take: limit,
  });
  return rows.map(({ id, at, action, actor, details }) => ({
    ...{ id, at, action: toAction(action), actorName: actor?.name ?? null },
    ...(details as unknown as Pick<CalendarEvent, "before" | "after">), // as the store writes it
  }));
}

export function countCalendarEvents(db: Connection, yearId: string): Promise<number> {
  return db.auditEvent.count({ where: ofYear(yearId) });
}

const ofYear = (subjectId: string) => ({ subjectType: "CalendarYear", subjectId }) as const;

function beyond({ at, id }: CalendarEventCursor, isBackward: boolean): Prisma.AuditEventWhereInput {
  const than = isBackward ? "gt" : "lt";
  return { OR: [{ at: { [than]: at } }, { at, id: { [than]: id } }] };
}

function toAction(action: string): CalendarAction {
  const known = CALENDAR_ACTIONS.find((name) => action === `calendar.${name.toLowerCase()}`);
  if (known === undefined) throw new Error(`Nothing of a calendar is called ${action}`);
  return known;
}
