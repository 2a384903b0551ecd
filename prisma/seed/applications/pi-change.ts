import { NOTIFICATIONS, type NotificationKind, type NotificationParams } from "@regolith/domain";
import { toGlobalId } from "@regolith/db";
import { idOf, type Ids, type SeedContext } from "../context.ts";
import { DEMONSTRATION_PEOPLE, personOf } from "../people.ts";
import type { WholeApplication } from "./whole-application.ts";

/** Writes who is to take an applicant's place: both agreed, and it waits for the office. */
export async function seedPiChange(
  context: SeedContext,
  whole: WholeApplication,
  people: Ids,
): Promise<void> {
  const { successor } = whole.spec;
  if (successor === undefined) return;
  const { tx, now, nextId } = context;
  const { id: applicationId, personId: formerId, story } = whole;
  const { name, email } = personOf(successor.name);
  const successorId = idOf(people, email);
  const [proposedAt, answeredAt] = [partSince(story, now, 0.3), partSince(story, now, 0.6)];
  await tx.piChange.create({
    data: {
      ...{ id: nextId(), applicationId, formerId, successorId, leaves: false, version: 2 },
      ...{ state: "AGREED", proposedAt, answeredAt },
      ...{ note: successor.note, answerNote: successor.answer },
    },
  });
  const step = { applicationId, fromStatus: story.status, toStatus: story.status, note: name };
  await tx.applicationEvent.createMany({
    data: [
      { action: "PI_CHANGE_PROPOSED", actorId: formerId, at: proposedAt },
      { action: "PI_CHANGE_ACCEPTED", actorId: successorId, at: answeredAt },
    ].map((event) => ({ id: nextId(), ...step, ...event, concernsId: successorId })),
  });
  const about = { number: whole.number, title: titleOf(whole), member: name };
  const pi = personOf(whole.spec.applicant).name;
  const told = { whole, context, at: answeredAt, actorId: successorId };
  await tell("PI_CHANGE_ACCEPTED", about, { ...told, to: [formerId] });
  const office = DEMONSTRATION_PEOPLE.filter(({ roles }) => roles.includes("SECRETARIAT"));
  const secretariat = office.map((one) => idOf(people, one.email));
  await tell("PI_CHANGE_WAITING", { ...about, pi }, { ...told, to: secretariat });
}

/** A moment between the last step and the first start. */
function partSince({ statusSince }: WholeApplication["story"], now: Date, part: number): Date {
  const since = statusSince.getTime();
  return new Date(since + Math.floor((now.getTime() - since) * part));
}

interface Told {
  readonly whole: WholeApplication;
  readonly context: SeedContext;
  readonly to: readonly string[];
  readonly at: Date;
  readonly actorId: string;
}

/** The mails of it were never sent. */
async function tell<Kind extends NotificationKind>(
  kind: Kind,
  params: NotificationParams[Kind] & Readonly<Record<string, string>>,
  { whole, context: { tx, nextId }, to, at, actorId }: Told,
): Promise<void> {
  const globalId = toGlobalId("Application", whole.id);
  const isOffice = NOTIFICATIONS[kind].place === "OFFICE_APPLICATION";
  const path = isOffice ? `/office/applications/${globalId}` : `/applications/${globalId}/team`;
  await tx.notification.createMany({
    data: to.map((personId) => ({
      ...{ id: nextId(), personId, kind, params, path, actorId, at, mailedAt: at },
      applicationId: whole.id,
    })),
  });
}

function titleOf({ spec }: WholeApplication): string {
  return spec.type === "RESEARCH" ? spec.project.title : spec.exhibition.title;
}
