import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** Records, in the transaction that does it, what is done to the directory or to who speaks for an institution. */
export async function auditInstitution(
  tx: Connection,
  {
    institutionId,
    details = {},
    ...event
  }: {
    readonly institutionId: string;
    /** Noun with verb, e.g. `institution.merged`. */
    readonly action: string;
    /** Null when nobody was signed in. */
    readonly actorId: string | null;
    readonly at: Date;
    readonly details?: Prisma.InputJsonObject;
  },
): Promise<void> {
  await tx.auditEvent.create({
    data: { ...event, subjectType: "Institution", subjectId: institutionId, details },
  });
}
