import { ATTACHMENT_STATES, isWhole, type Held } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import { toAttachment, type Attachment } from "./attachment.ts";

const WHOLE = { in: ATTACHMENT_STATES.filter(isWhole) };
const UNFINISHED = { in: ATTACHMENT_STATES.filter((state) => !isWhole(state)) };

/** The files of applications, those taken out included, in the order they came, by the application's id. */
export async function attachmentsOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Attachment[]>> {
  const rows = await db.attachment.findMany({
    where: { applicationId: { in: [...applicationIds] }, state: WHOLE },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
  });
  return Map.groupBy(rows.map(toAttachment), ({ applicationId }) => applicationId);
}

/** What somebody is sending to an application, or tried to, in the order it was begun. */
export async function uploadsOf(
  db: Connection,
  applicationId: string,
  personId: string,
): Promise<Attachment[]> {
  const rows = await db.attachment.findMany({
    where: { applicationId, uploadedById: personId, state: UNFINISHED },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toAttachment);
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

/**
 * What an application holds, one upload left aside; with `promisedAt`, and what is promised room then to
 * uploads under way. Ask with the application locked.
 */
export async function heldBy(
  tx: Connection,
  applicationId: string,
  { promisedAt, except }: { readonly promisedAt?: Date; readonly except?: string },
): Promise<Held> {
  const [row] = await tx.$queryRaw<Held[]>`
    select count(*)::int as "files",
      coalesce(sum(coalesce("sizeBytes", "declaredBytes", "receivedBytes")), 0)::int as "bytes"
    from "Attachment"
    where "applicationId" = ${applicationId}::uuid and "removedAt" is null
      and "id" is distinct from ${except ?? null}::uuid
      and ("state" not in ('UPLOADING', 'REFUSED')
        or ("state" = 'UPLOADING' and "expiresAt" > ${promisedAt ?? null}::timestamptz))`;
  return row ?? { files: 0, bytes: 0 };
}
