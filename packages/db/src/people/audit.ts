import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** Something done to an account or a right. */
export interface AuditRecord {
  readonly at: Date;
  /** Null when nobody was signed in. */
  readonly actorId: string | null;
  /** Noun with verb, e.g. `role.granted`. */
  readonly action: string;
  readonly personId: string;
  /** Never a secret. */
  readonly details?: Prisma.InputJsonObject;
}

/** Records, in the transaction that does it, what is done to a person's account or rights. */
export async function recordAudit(
  db: Connection,
  { personId, details = {}, ...event }: AuditRecord,
): Promise<void> {
  await db.auditEvent.create({
    data: { ...event, subjectType: "Person", subjectId: personId, details },
  });
}
