import { NOTIFICATIONS, TOLD_BY, type Party, type Place, type Role } from "@regolith/domain";
import { toGlobalId, type Prisma } from "@regolith/db";
import { idOf, type Ids } from "../context.ts";
import { daysBefore } from "../days.ts";
import { DEMONSTRATION_PEOPLE, personOf } from "../people.ts";
import { titleOf } from "./spec.ts";
import type { StoryEvent } from "./story.ts";
import type { WholeApplication } from "./whole-application.ts";

/** What is older than this was read. */
const READ_AFTER_DAYS = 10;

const ROLES: ReadonlyMap<Party, Role> = new Map<Party, Role>([
  ["SECRETARIAT", "SECRETARIAT"],
  ["CHAIRS", "CHAIR"],
  ["APPROVERS", "APPROVER"],
  ["CURATORS", "CURATOR"],
]);

const PLACES: ReadonlyMap<Place, string> = new Map<Place, string>([
  ["APPLICATION", "/applications"],
  ["ENDORSEMENT", "/endorsements"],
]);

interface Telling {
  readonly people: Ids;
  readonly now: Date;
}

/** What everybody was told of an invented application; the mails of it were never sent. */
export function notificationRows(
  whole: WholeApplication,
  telling: Telling,
): Prisma.NotificationCreateManyInput[] {
  return whole.story.events.flatMap((event) => rowsOf(whole, event, telling));
}

function rowsOf(
  { id, number, personId, spec }: WholeApplication,
  { action, at, actorId, move }: StoryEvent,
  { people, now }: Telling,
): Prisma.NotificationCreateManyInput[] {
  if (action === "CREATE") return [];
  const sections = (move?.sections ?? []).map(({ section }) => section);
  const { note = "", reasonCode = null } = move ?? {};
  const about = { number, title: titleOf(spec), sections, note: note ?? "", reasonCode };
  const params = { ...about, applicant: personOf(spec.applicant).name };
  const globalId = toGlobalId("Application", id);
  const readAt = at < daysBefore(now, READ_AFTER_DAYS) ? at : null;
  return TOLD_BY[action].flatMap((kind) => {
    const { to, place } = NOTIFICATIONS[kind];
    const path = pathTo(place, globalId);
    return to
      .flatMap((party) => told(party, personId, people))
      .filter((one) => one !== actorId)
      .map((one) => ({
        ...{ personId: one, kind, applicationId: id, actorId, params, path },
        ...{ at, readAt, mailedAt: at },
      }));
  });
}

function pathTo(place: Place, globalId: string): string {
  if (place === "LETTER") return `/applications/${globalId}/letter`;
  return `${PLACES.get(place) ?? "/office/applications"}/${globalId}`;
}

function told(party: Party, personId: string, people: Ids): readonly string[] {
  if (party === "PI") return [personId];
  if (party === "OFFICERS") return [idOf(people, "officer@demo.test")];
  const role = ROLES.get(party);
  if (role === undefined) return [];
  return DEMONSTRATION_PEOPLE.filter(({ roles }) => roles.includes(role)).map(({ email }) =>
    idOf(people, email),
  );
}
