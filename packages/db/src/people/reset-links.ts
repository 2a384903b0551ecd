import { ok, problem, refused, type Result } from "@regolith/domain";
import type { Database } from "../connect.ts";
import { inTransaction, type Connection } from "../transaction.ts";
import { recordAudit } from "./audit.ts";

export interface ResetIssue {
  readonly actorId: string;
  readonly personId: string;
  readonly at: Date;
  /** Keeps the secret; it knows how sign-in wants it stored. */
  readonly keep: () => Promise<void>;
}

/** Records that somebody is given a link to set a new password, and keeps its secret; earlier links end. */
export async function issueReset(
  db: Pick<Database, "prisma">,
  { actorId, personId, at, keep }: ResetIssue,
): Promise<Result<void>> {
  return inTransaction(db, async (tx) => {
    const exists = await tx.person.count({ where: { id: personId } });
    if (exists === 0) return refused(problem("UNKNOWN_PERSON", ["personId"]));
    await recordAudit(tx, { at, actorId, action: "password.resetLinkIssued", personId });
    await endResetLinks(tx, personId);
    await keep();
    return ok(undefined);
  });
}

/** Ends every link with which this person's password could still be set; nothing else is kept there. */
export async function endResetLinks(db: Connection, personId: string): Promise<void> {
  await db.verification.deleteMany({ where: { value: personId } });
}
