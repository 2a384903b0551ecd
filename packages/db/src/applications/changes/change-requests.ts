import type { SectionChange, SectionKey } from "@regolith/domain";
import type { Connection } from "../../transaction.ts";
import type { ChangeRequest, WholeApplication } from "../application.ts";
import { filesToKeep, keepFilesAfter } from "./file-list.ts";
import { keepAnswersAfter, keepAnswersBefore } from "./snapshots.ts";

interface Asked {
  readonly askedById: string;
  readonly askedAt: Date;
  readonly sections: readonly SectionChange[];
}

/**
 * Opens a request for changes under the id of the event that recorded it, and keeps the answers of the named
 * sections as they are.
 */
export async function openChangeRequest(
  tx: Connection,
  application: Pick<WholeApplication, "id" | "answers">,
  request: Asked & { readonly eventId: string; readonly dueAt: Date },
): Promise<void> {
  const { eventId, sections, dueAt, askedById, askedAt } = request;
  await tx.changeRequest.create({
    data: {
      ...{ id: eventId, applicationId: application.id, askedById, askedAt },
      ...{ dueAt, dueSetAt: askedAt },
      filesBefore: await filesToKeep(tx, application.id),
      sections: { create: sections.map((change) => toRow(change, eventId, askedAt)) },
    },
  });
  await keepAnswersBefore(tx, application.answers, eventId, sectionsIn(sections));
}

/**
 * Asks for more while a request is open. What was asked before stays asked, since when it was; `anew` are sections
 * whose answers were replaced meanwhile, so that their changes begin with what they are now.
 */
export async function addToChangeRequest(
  tx: Connection,
  { answers, changeRequest }: Pick<WholeApplication, "answers" | "changeRequest">,
  added: Asked & { readonly eventId: string; readonly anew: readonly SectionKey[] },
): Promise<void> {
  if (changeRequest === null) throw new Error("More is asked only while a request is open");
  const { id: requestId, sections: before } = changeRequest;
  const { eventId, askedAt, sections, anew } = added;
  await tx.changeRequestSection.createMany({
    data: sections.map((change) => ({ ...toRow(change, eventId, askedAt), requestId })),
  });
  const kept = sectionsIn(before).filter((key) => !anew.includes(key));
  await tx.changeSnapshot.deleteMany({ where: { requestId, section: { in: [...anew] } } });
  const named = sectionsIn([...before, ...sections]).filter((key) => !kept.includes(key));
  await keepAnswersBefore(tx, answers, requestId, named);
}

/** Closes the open request for changes, if there is one, and keeps what was sent. */
export async function closeChangeRequest(
  tx: Connection,
  { id, answers, changeRequest }: Pick<WholeApplication, "id" | "answers" | "changeRequest">,
  answeredAt: Date,
): Promise<void> {
  if (changeRequest === null) return;
  await tx.changeRequest.update({ where: { id: changeRequest.id }, data: { answeredAt } });
  await keepAnswersAfter(tx, answers, changeRequest.id);
  await keepFilesAfter(tx, changeRequest.id, id);
}

/** Gives the applicant more time; reminders begin anew. */
export async function extendChangeRequest(
  tx: Connection,
  { id: requestId, dueAt: fromDueAt }: Pick<ChangeRequest, "id" | "dueAt">,
  extension: {
    readonly toDueAt: Date;
    readonly reason: string;
    readonly byId: string;
    readonly at: Date;
  },
): Promise<void> {
  const { toDueAt, at } = extension;
  await tx.changeRequest.update({
    where: { id: requestId },
    data: { dueAt: toDueAt, dueSetAt: at, remindedDays: null },
  });
  await tx.changeExtension.create({ data: { requestId, fromDueAt, ...extension } });
}

function toRow({ section, row, field, reason }: SectionChange, eventId: string, askedAt: Date) {
  return { section, row: row ?? null, field: field ?? null, reason, eventId, askedAt };
}

function sectionsIn(changes: readonly SectionChange[]): SectionKey[] {
  return [...new Set(changes.map(({ section }) => section))];
}
