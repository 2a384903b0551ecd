import {
  NOTIFICATIONS,
  type Membership,
  type NotificationKind,
  type NotificationParams,
  type Place,
} from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import { toGlobalId } from "../global-id.ts";
import { enqueueMail } from "../outbox/enqueue-mail.ts";
import type { Connection } from "../transaction.ts";
import { findRecipients, type Recipient } from "./recipients.ts";

/** Something that concerns people, and what it is about. */
export interface Happening<Kind extends NotificationKind> {
  readonly kind: Kind;
  readonly params: NotificationParams[Kind];
  /** Null when it is about no application; then `path` says where to go. */
  readonly application: (Membership & { readonly id: string }) | null;
  /** Where to go, without origin and language, when the table's place is not it. */
  readonly path?: string;
  /** Who did it, and so needs not be told; null for the clock. */
  readonly actorId: string | null;
  readonly at: Date;
  /** By when those told have to act. */
  readonly dueAt?: Date | null;
  /** Persons for the party NAMED. */
  readonly named?: readonly string[];
}

/** Tells everybody the domain's table names, in the portal and by mail, in the transaction of what happened. */
export async function notify<Kind extends NotificationKind>(
  tx: Connection,
  happening: Happening<Kind>,
): Promise<void> {
  const { to, place, isReceipt = false, isToldOnce = false } = NOTIFICATIONS[happening.kind];
  const actorId = isReceipt ? null : happening.actorId;
  const found = await findRecipients(tx, to, { ...happening, actorId });
  const recipients = isToldOnce ? await withoutUnread(tx, happening.kind, found) : found;
  const path = happening.path ?? pathTo(place, happening.application);
  for (const recipient of recipients) await tell(tx, recipient, { ...happening, path });
}

/** Those who have read everything of this kind. Two happenings at once are told one after the other. */
async function withoutUnread(
  tx: Connection,
  kind: NotificationKind,
  recipients: readonly Recipient[],
): Promise<readonly Recipient[]> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`told once: ${kind}`}))`;
  const personId = { in: recipients.map(({ id }) => id) };
  const unread = await tx.notification.findMany({
    where: { kind, readAt: null, personId },
    select: { personId: true },
  });
  const waiting = new Set(unread.map((one) => one.personId));
  return recipients.filter(({ id }) => !waiting.has(id));
}

async function tell<Kind extends NotificationKind>(
  tx: Connection,
  { id: personId, email, language, mailFrequency }: Recipient,
  happening: Happening<Kind> & { readonly path: string },
): Promise<void> {
  const { kind, params, path, application, actorId, at, dueAt = null } = happening;
  const isMailedNow = mailFrequency === "AT_ONCE";
  const { id } = await tx.notification.create({
    data: {
      ...{ personId, kind, path, actorId, at, dueAt },
      params: params as unknown as Prisma.InputJsonObject,
      applicationId: application?.id ?? null,
      mailedAt: isMailedNow ? at : null,
    },
    select: { id: true },
  });
  if (!isMailedNow) return;
  const told = { kind, params, path: pathOfNotification(id), dueAt: dueAt?.toISOString() ?? null };
  await enqueueMail(tx, {
    ...{ template: "NOTIFICATION", address: email, language, personId, at },
    // The kind and its params came in together.
    params: told as unknown as NotificationMail,
  });
}

type NotificationMail = Parameters<typeof enqueueMail<"NOTIFICATION">>[1]["params"];

/** The way to a notification's place through the portal, which notes that it was read. */
export function pathOfNotification(id: string): string {
  return `/notifications/${toGlobalId("Notification", id)}`;
}

/** Where somebody goes, without origin and language. */
function pathTo(place: Place, application: Happening<NotificationKind>["application"]): string {
  switch (place) {
    case "APPLICATION":
      return `/applications/${applicationIn(application)}`;
    case "LETTER":
      return `/applications/${applicationIn(application)}/letter`;
    case "TEAM":
      return `/applications/${applicationIn(application)}/team`;
    case "OFFICE_APPLICATION":
      return `/office/applications/${applicationIn(application)}`;
    case "OFFICE_REVIEWERS":
      return `/office/applications/${applicationIn(application)}?view=reviewers`;
    case "REVIEWS":
      return "/reviews";
    case "MESSAGES":
      return `/applications/${applicationIn(application)}/messages`;
    case "OFFICE_MESSAGES":
      return `/office/applications/${applicationIn(application)}?view=messages`;
    case "ENDORSEMENT":
      return `/endorsements/${applicationIn(application)}`;
    case "APPLICATIONS":
      return "/applications";
    case "ENDORSEMENTS":
      return "/endorsements";
    case "OFFICE_MAILS":
      return "/office/mails";
    case "OFFICE_INSTITUTION":
    case "OFFICE_PERSON":
    case "PANEL":
    case "ROUND":
    case "FILES":
      throw new Error(`A notification that leads to ${place} needs a path`);
  }
}

function applicationIn(application: { readonly id: string } | null): string {
  if (application === null) throw new Error("A notification about no application needs a path");
  return toGlobalId("Application", application.id);
}
