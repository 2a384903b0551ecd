import { ATTACHMENT_STATES, isWhole, type AttachmentKind } from "@regolith/domain";
import type { Prisma } from "../../generated/client.ts";
import type { Connection } from "../../transaction.ts";

/** A file as a request for changes keeps it. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly caption: string;
}

/** The files that belong to an application now, those of its talks left out. */
export async function wholeFilesNow(db: Connection, applicationId: string): Promise<KeptFile[]> {
  return db.attachment.findMany({
    where: {
      ...{ applicationId, channel: null, removedAt: null },
      state: { in: ATTACHMENT_STATES.filter(isWhole) },
    },
    select: { id: true, name: true, kind: true, caption: true },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
  });
}

/** The same as it is kept. */
export async function filesToKeep(
  tx: Connection,
  applicationId: string,
): Promise<Prisma.InputJsonArray> {
  return (await wholeFilesNow(tx, applicationId)).map((file) => ({ ...file }));
}

/** Keeps the files as they are sent. */
export async function keepFilesAfter(
  tx: Connection,
  requestId: string,
  applicationId: string,
): Promise<void> {
  const filesAfter = await filesToKeep(tx, applicationId);
  await tx.changeRequest.update({ where: { id: requestId }, data: { filesAfter } });
}

/** Written by `filesToKeep`, so of this shape. */
export function keptFiles(stored: Prisma.JsonValue): readonly KeptFile[] | null {
  return stored as unknown as readonly KeptFile[] | null;
}
