import type { Connection } from "../transaction.ts";
import type { Attachment } from "./attachment.ts";

/** Records what is done to a file; which one it was is still known by its hash when it is gone. */
export async function auditAttachment(
  tx: Connection,
  file: Pick<Attachment, "id" | "applicationId" | "sha256" | "sizeBytes">,
  event: {
    /** `attachment.` with a verb. */
    readonly action: string;
    /** Null for the scanner. */
    readonly actorId: string | null;
    readonly at: Date;
    readonly details?: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const { id, applicationId, sha256, sizeBytes } = file;
  const { details = {}, ...facts } = event;
  await tx.auditEvent.create({
    data: {
      ...facts,
      subjectType: "Attachment",
      subjectId: id,
      details: { applicationId, sha256, sizeBytes, ...details },
    },
  });
}
