import {
  attachmentsOf,
  eventsOf,
  findPerson,
  findRounds,
  findWholes,
  openAttachment,
  type ApplicationEvent,
  type Attachment,
  type Database,
  type WholeApplication,
} from "@regolith/db";
import {
  ACTIONS,
  answersAsSeen,
  capacityIn,
  DECLINE_REASONS,
  isDownloadable,
  itemsAsSeen,
  publicStatus,
  seesEvent,
  seesOfficeStatus,
  type Actor,
  type ApplicationStatus,
} from "@regolith/domain";
import type { PrintedApplication, PrintedAttachment, PrintedEvent } from "@regolith/documents";
import {
  actionName,
  actingPartyName,
  attachmentKindName,
  declineReasonName,
  itemStateName,
  publicStatusName,
  statusName,
  teamEventName,
  type Locale,
} from "@regolith/words";
import { sideOf } from "../applications/side-of.ts";
import { toGlobalId } from "../graphql/global-id.ts";

export interface Printing {
  readonly db: Database;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly now: Date;
  /** Where people reach the pages. */
  readonly webOrigin: string;
}

/** The application as somebody may see it; null when it does not exist for them. */
export async function readPrintedApplication(
  printing: Printing,
  id: string,
): Promise<PrintedApplication | null> {
  const { db, actor, locale, now, webOrigin } = printing;
  const whole = (await findWholes(db.prisma, actor, [id])).get(id);
  if (whole === undefined) return null;
  const { number, title, type, submittedAt, decidedAt, roundId } = whole;
  const capacity = capacityIn(whole, actor);
  const answers = answersAsSeen(whole.answers, capacity);
  const person = await findPerson(db.prisma, whole.personId);
  const rounds = await findRounds(db.prisma, roundId === null ? [] : [roundId]);
  const events = (await eventsOf(db.prisma, [id])).get(id) ?? [];
  const files = (await attachmentsOf(db.prisma, [id])).get(id) ?? [];
  const nameOf = statusNamer(whole, printing);
  const base = `${webOrigin}/${locale}`;
  return {
    ...{ locale, number, title, type, answers, submittedAt, decidedAt, madeAt: now },
    status: nameOf(whole.status),
    round: rounds.get(roundId ?? "")?.code ?? null,
    person: person?.name ?? "",
    isDraft: submittedAt === null,
    isDemonstration: whole.provenance === "DEMONSTRATION",
    items: itemsAsSeen(whole.items, whole.status, capacity).map(
      ({ sampleCode, state, grantedUg, decisionNote }) => ({
        ...{ sampleCode, grantedUg, decisionNote, state: itemStateName(state, locale) },
      }),
    ),
    stepSamples: whole.steps.map(({ sampleCode }) => sampleCode),
    decision: decisionOf(whole, events, printing),
    history: events
      .filter((event) => seesEvent(event, { id: actor.id, capacity }))
      .flatMap((event) => eventFor(event, nameOf, locale)),
    attachments: files
      .filter(({ removedAt }) => removedAt === null)
      .map((file) => attachmentFor(file, printing)),
    address: `${base}/applications/${toGlobalId("Application", id)}`,
    sampleAddress: (code) => `${base}/samples/${encodeURIComponent(code)}`,
  };
}

type NameOfStatus = (status: ApplicationStatus) => string;

/** The office reads its own statuses, everybody else those of the applicant. */
function statusNamer(whole: WholeApplication, { actor, locale }: Printing): NameOfStatus {
  const isOffice = seesOfficeStatus(capacityIn(whole, actor));
  return (status) =>
    isOffice ? statusName(status, locale) : publicStatusName(publicStatus(status), locale);
}

const DECIDING = new Set(["APPROVE", "DECLINE", "REVOKE"]);
const DECIDED = new Set<ApplicationStatus>(["APPROVED", "DECLINED", "REVOKED"]);

function decisionOf(
  whole: WholeApplication,
  events: readonly ApplicationEvent[],
  printing: Printing,
): PrintedApplication["decision"] {
  const event = events.findLast(({ action }) => DECIDING.has(action));
  if (event === undefined || !DECIDED.has(whole.status)) return null;
  const reason = DECLINE_REASONS.find((code) => code === event.reasonCode);
  return {
    outcome: statusNamer(whole, printing)(whole.status),
    at: event.at,
    reason: reason === undefined ? null : declineReasonName(reason, printing.locale),
    note: event.note,
  };
}

/** Steps of the workflow, and whose the application became; what else is recorded is not told. */
function eventFor(event: ApplicationEvent, nameOf: NameOfStatus, locale: Locale): PrintedEvent[] {
  const action = ACTIONS.find((known) => known === event.action);
  const isHandedOver = event.action === "PI_CHANGED";
  if (action === undefined && !isHandedOver) return [];
  const { at, toStatus, note, sections } = event;
  const reasons = sections.map(({ reason }) => reason).join("\n");
  return [
    {
      ...{
        at,
        what: action ? actionName(action, locale) : teamEventName("PI_CHANGED", locale),
        status: nameOf(toStatus),
      },
      by: actingPartyName(sideOf(event), locale),
      note: [note ?? "", reasons].filter((text) => text !== "").join("\n") || null,
    },
  ];
}

function attachmentFor(file: Attachment, { db, locale }: Printing): PrintedAttachment {
  const { id, name, caption, mediaType, sizeBytes, sha256, receivedAt, startedAt, state } = file;
  const size = sizeBytes ?? 0;
  return {
    ...{ name, caption, kind: attachmentKindName(file.kind, locale), sizeBytes: size },
    ...{ mediaType: mediaType ?? "", sha256: sha256 ?? "", receivedAt: receivedAt ?? startedAt },
    withheld: isDownloadable(state)
      ? null
      : state === "QUARANTINED"
        ? "QUARANTINED"
        : "NOT_SCANNED",
    read: () => openAttachment(db, { id, sizeBytes: size }),
  };
}
