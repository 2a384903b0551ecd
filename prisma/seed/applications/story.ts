import {
  beijingDay,
  daysLater,
  decisionOf,
  endOfBeijingDay,
  move,
  moveByClock,
  WORKFLOW,
  type AppealState,
  type ApplicationStatus,
  type DecidingRole,
  type InWorkflow,
  type Move,
  type Who,
} from "@regolith/domain";
import type { Prisma } from "@regolith/db";
import { idOf, type Ids, type SeedContext } from "../context.ts";
import { daysBefore, openingDay } from "../days.ts";
import type { ApplicationSpec, MoveSpec } from "./spec.ts";

/** What happened to an application, and where that left it. */
export interface Story {
  readonly status: ApplicationStatus;
  readonly statusBeforeChanges: ApplicationStatus | null;
  readonly statusSince: Date;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  /** Who confirmed the committee's recommendation. */
  readonly confirmedById: string | null;
  readonly events: readonly StoryEvent[];
}

export interface StoryEvent {
  readonly id: string;
  readonly action: Move | "CREATE";
  readonly from: ApplicationStatus | null;
  readonly to: ApplicationStatus;
  readonly at: Date;
  /** Null for what the clock does. */
  readonly actorId: string | null;
  readonly move: MoveSpec | null;
}

const OFFICE: Readonly<Record<DecidingRole, string>> = {
  SECRETARIAT: "secretariat@demo.test",
  CURATOR: "curator@demo.test",
  CHAIR: "chair@demo.test",
  APPROVER: "approver@demo.test",
};

/** Answers appeals, since it is the chair who declines. */
const SECOND_CHAIR = "chair2@demo.test";

/** Walks the workflow as told. Throws when the workflow would not allow it. */
export function tell(context: SeedContext, spec: ApplicationSpec, people: Ids): Story {
  const personId = idOf(people, `${spec.applicant}@demo.test`);
  const createdAt = daysBefore(context.now, spec.createdDaysAgo);
  const start: StoryEvent = {
    ...{ id: context.nextId(), action: "CREATE", from: null, to: "DRAFT" },
    ...{ at: createdAt, actorId: personId, move: null },
  };
  let status: ApplicationStatus = "DRAFT";
  let statusBeforeChanges: ApplicationStatus | null = null;
  let confirmedById: string | null = null;
  let appeal: AppealState | null = null;
  const deciderIds: string[] = [];
  const events = [start];
  for (const told of spec.moves) {
    const actor = actorOf(status, told.action, { people, personId });
    const application = {
      ...{ ...ALONE, status, statusBeforeChanges, confirmedById, personId, appeal },
      deciderIds,
    };
    const to = destinationOf(application, told.action, actor);
    if (to === null) throw new Error(`${told.action} is not allowed in ${status}`);
    if (told.action === "REQUEST_CHANGES") statusBeforeChanges = status;
    if (told.action === "CONFIRM") confirmedById = actor.id;
    if (told.action === "APPEAL") appeal = "OPEN";
    if (decisionOf(told.action, { from: status }) !== null) deciderIds.push(actor.id);
    const at = momentOf(context.now, told);
    const step = { id: context.nextId(), action: told.action, from: status, to };
    const actorId = told.action === "LAPSE" ? null : actor.id;
    events.push({ ...step, at, actorId, move: told });
    status = to;
  }
  return { status, statusBeforeChanges, confirmedById, events, ...momentsOf(events, start) };
}

function destinationOf(
  application: InWorkflow,
  action: Move,
  actor: Parameters<typeof move>[2],
): ApplicationStatus | null {
  if (action === "LAPSE") return moveByClock(application, action);
  const to = move(application, action, actor);
  return to.ok ? to.value : null;
}

/** An application without a team, an institution and a committee. */
const ALONE: Omit<
  InWorkflow,
  "status" | "statusBeforeChanges" | "confirmedById" | "deciderIds" | "personId" | "appeal"
> = {
  ...{ teamEmails: [], memberIds: [], formerIds: [], endorserId: null },
  ...{ reviewerIds: [], voterIds: [], conflictedIds: [] },
};

/** Who takes a step, by the workflow table: somebody of the office or the committee, else the applicant. */
function actorOf(
  status: ApplicationStatus,
  action: Move,
  { people, personId }: { readonly people: Ids; readonly personId: string },
) {
  const step = WORKFLOW[status][action];
  const role = step?.by.find(isOfOffice);
  const office = step?.byAnother === true ? SECOND_CHAIR : role && OFFICE[role];
  const id = office === undefined ? personId : idOf(people, office);
  const address = { email: "", emailVerified: true, formerEmails: [] };
  return { id, ...address, roles: role === undefined ? [] : [role], officerOf: [] };
}

function isOfOffice(who: Who): who is DecidingRole {
  return who in OFFICE;
}

function momentsOf(events: readonly StoryEvent[], start: StoryEvent) {
  const last = (...actions: StoryEvent["action"][]) =>
    events.findLast(({ action }) => actions.includes(action))?.at ?? null;
  return {
    statusSince: (events.findLast(({ from, to }) => from !== to) ?? start).at,
    submittedAt: last("SUBMIT"),
    decidedAt: last("APPROVE", "DECLINE"),
  };
}

function momentOf(now: Date, { daysAgo, opening }: MoveSpec): Date {
  if (daysAgo !== null) return daysBefore(now, daysAgo);
  const opened = openingDay(now, 0).getTime();
  return new Date(opened + Math.floor((now.getTime() - opened) * (opening ?? 1)));
}

export function eventRows(
  applicationId: string,
  { events }: Story,
): Prisma.ApplicationEventCreateManyInput[] {
  return events.map(({ from, to, move: told, ...event }) => ({
    ...event,
    applicationId,
    fromStatus: from,
    toStatus: to,
    // The grounds of an appeal stand in the appeal itself.
    note: event.action === "APPEAL" ? null : (told?.note ?? null),
    reasonCode: told?.reasonCode ?? null,
  }));
}

/** Who did what only people do. */
export function byPerson(actorId: string | null): string {
  if (actorId === null) throw new Error("Somebody did this, not the clock");
  return actorId;
}

/** What is waited for is not due before this many days from the first start, so that it can be tried out. */
const OPEN_DAYS = 45;

/** Requests for changes carry the ids of their events; all but the last were answered. */
export function changeRequestRows(
  { now, nextId }: Pick<SeedContext, "now" | "nextId">,
  { id: applicationId, story: { events } }: { readonly id: string; readonly story: Story },
) {
  const asked = events.filter(({ action }) => action === "REQUEST_CHANGES");
  const lapsedAt = events.find(({ action }) => action === "LAPSE")?.at ?? null;
  const requests = asked.map(({ id, at, actorId }) => {
    const answer = events.find(({ action, at: later }) => action === "RESUBMIT" && later > at);
    const answeredAt = answer?.at ?? null;
    const isOpen = answeredAt === null && lapsedAt === null;
    const set = isOpen ? { from: now, days: OPEN_DAYS } : { from: at, days: 14 };
    const dueAt = endOfBeijingDay(daysLater(beijingDay(set.from), set.days));
    const due = { dueAt, dueSetAt: at };
    const ended = { answeredAt, lapsedAt: answeredAt === null ? lapsedAt : null };
    return { id, applicationId, askedById: byPerson(actorId), askedAt: at, ...ended, ...due };
  });
  const sections = asked.flatMap(({ id, at, move: told }) =>
    (told?.sections ?? []).map(({ section, reason }) => ({
      ...{ id: nextId(), requestId: id, eventId: id, askedAt: at },
      ...{ section, reason },
    })),
  );
  return { requests, sections };
}
