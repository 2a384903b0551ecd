import type { Connection } from "../transaction.ts";
import { findAttachments } from "./find-attachments.ts";
import type { Attachment } from "./attachment.ts";

/** Files in the order named, as nobody else can send them until the transaction ends; undefined for those not there. */
export async function lockForSending(
  tx: Connection,
  ids: readonly string[],
): Promise<(Attachment | undefined)[]> {
  await tx.$queryRaw`
    select from "Attachment" where "id" = any(${[...ids]}::uuid[]) order by "id" for update`;
  const found = await findAttachments(tx, ids);
  return ids.map((id) => found.get(id));
}

/** Lets locked files go with a message that is written, for good. */
export async function sendWithMessage(
  tx: Connection,
  messageId: string,
  files: readonly Pick<Attachment, "id">[],
): Promise<void> {
  const ids = files.map(({ id }) => id);
  await tx.attachment.updateMany({ where: { id: { in: ids } }, data: { messageId } });
}
