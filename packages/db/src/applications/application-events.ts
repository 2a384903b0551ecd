import type { Connection } from "../transaction.ts";
import type { Prisma } from "../generated/client.ts";
import type { ApplicationEvent } from "./application.ts";
import { inFormOrder, toAskedChange } from "./to-change-request.ts";

type Row = Prisma.ApplicationEventModel;

/** What steps were called that stand in older histories, which never change. */
const FORMER_NAMES: ReadonlyMap<string, string> = new Map([["START_REVIEW", "START_SCREENING"]]);

const ASKS: readonly string[] = ["REQUEST_CHANGES", "PI_CHANGED"];

/** All steps of applications, oldest first, by the application's id. Whoever asks has seen that it exists. */
export async function eventsOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ApplicationEvent[]>> {
  const rows = await db.applicationEvent.findMany({
    where: { applicationId: { in: [...applicationIds] } },
    orderBy: { seq: "asc" },
  });
  const events = await withSections(db, rows);
  return Map.groupBy(events, ({ applicationId }) => applicationId);
}

/** Single steps by their ids. */
export async function findEvents(
  db: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ApplicationEvent>> {
  const rows = await db.applicationEvent.findMany({ where: { id: { in: [...ids] } } });
  return new Map((await withSections(db, rows)).map((event) => [event.id, event]));
}

/** Each change that is asked for names the step that did; a new applicant who is asked already is asked more. */
async function withSections(db: Connection, rows: readonly Row[]): Promise<ApplicationEvent[]> {
  const asking = rows.flatMap(({ id, action }) => (ASKS.includes(action) ? [id] : []));
  const named = await db.changeRequestSection.findMany({ where: { eventId: { in: asking } } });
  const byEvent = Map.groupBy(named, ({ eventId }) => eventId);
  return rows.map((row) => ({
    ...row,
    action: FORMER_NAMES.get(row.action) ?? row.action,
    sections: inFormOrder(byEvent.get(row.id) ?? []).map(toAskedChange),
  }));
}
