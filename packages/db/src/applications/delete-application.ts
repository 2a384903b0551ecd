import type { Connection } from "../transaction.ts";
import type { ApplicationHead } from "./application.ts";

/** Removes a locked draft with all its answers, and keeps a trace of that. */
export async function deleteApplication(
  tx: Connection,
  { id, number }: ApplicationHead,
  { actorId, at }: { readonly actorId: string; readonly at: Date },
): Promise<void> {
  await tx.application.delete({ where: { id } });
  await tx.auditEvent.create({
    data: {
      at,
      actorId,
      action: "application.deleted",
      subjectType: "Application",
      subjectId: id,
      details: { number },
    },
  });
}
