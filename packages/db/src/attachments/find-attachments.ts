import { ATTACHMENT_STATES, isWhole, type Channel } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import { toAttachment, type Attachment } from "./attachment.ts";
import { placesWhere, type FilePlace } from "./file-place.ts";

const WHOLE = { in: ATTACHMENT_STATES.filter(isWhole) };
const UNFINISHED = { in: ATTACHMENT_STATES.filter((state) => !isWhole(state)) };

/**
 * The files of applications themselves, those taken out included, in the order they came, by the
 * application's id.
 */
export async function attachmentsOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Attachment[]>> {
  const rows = await db.attachment.findMany({
    where: { applicationId: { in: [...applicationIds] }, channel: null, state: WHOLE },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
  });
  return Map.groupBy(rows.map(toAttachment), ({ applicationId }) => applicationId);
}

/** What somebody is sending to places, or tried to, of each in the order it was begun. */
export async function uploadsOf(
  db: Connection,
  places: readonly FilePlace[],
  personId: string,
): Promise<readonly (readonly Attachment[])[]> {
  const rows = await db.attachment.findMany({
    where: { ...placesWhere(places), uploadedById: personId, state: UNFINISHED },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
  });
  return inPlaces(places, rows.map(toAttachment));
}

/** What somebody has ready for their next message in talks, of each in the order it came. */
export async function unsentFilesOf(
  db: Connection,
  talks: readonly (FilePlace & { readonly channel: Channel })[],
  personId: string,
): Promise<readonly (readonly Attachment[])[]> {
  const rows = await db.attachment.findMany({
    where: { ...placesWhere(talks), uploadedById: personId, state: WHOLE },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
  });
  return inPlaces(talks, rows.map(toAttachment));
}

function inPlaces(
  places: readonly FilePlace[],
  files: readonly Attachment[],
): readonly (readonly Attachment[])[] {
  const keyOf = ({ applicationId, channel }: FilePlace) => `${applicationId} ${channel ?? ""}`;
  const found = Map.groupBy(files, keyOf);
  return places.map((place) => found.get(keyOf(place)) ?? []);
}

/** The files that went with messages, in the order they came, by the message's id. */
export async function filesOfMessages(
  db: Connection,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Attachment[]>> {
  const rows = await db.attachment.findMany({
    where: { messageId: { in: [...messageIds] } },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
  });
  return Map.groupBy(rows.map(toAttachment), ({ messageId }) => messageId ?? "");
}

/** Single files by their ids. Whoever asks looks whether the viewer may see their application. */
export async function findAttachments(
  db: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Attachment>> {
  const rows = await db.attachment.findMany({ where: { id: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, toAttachment(row)]));
}

/** A file as nobody else can change it until the transaction ends; null when it is not there. */
export async function lockAttachment(tx: Connection, id: string): Promise<Attachment | null> {
  await tx.$queryRaw`select from "Attachment" where "id" = ${id}::uuid for update`;
  const row = await tx.attachment.findUnique({ where: { id } });
  return row && toAttachment(row);
}
