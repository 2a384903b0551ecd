import type { ApplicationHead } from "../applications/application.ts";
import { notify } from "../notifications/notify.ts";
import { recordAudit } from "../people/audit.ts";
import type { Connection } from "../transaction.ts";
import { recordCommitteeEvent } from "./change-assignment.ts";
import type { RecordedConflict } from "./conflicts.ts";
import { refreshConflicts } from "./refresh-conflicts.ts";

/**
 * Sets a conflict that was found aside as a namesake's, for good: what it rests on makes none again. Whatever else there
 * is between the two is looked for at once, so that it stands without a moment between.
 */
export async function setConflictAside(
  tx: Connection,
  {
    head,
    conflict,
    reason,
    actorId,
    at,
  }: {
    /** Locked. */
    readonly head: ApplicationHead;
    readonly conflict: RecordedConflict;
    readonly reason: string;
    readonly actorId: string;
    readonly at: Date;
  },
): Promise<void> {
  const { id, personId, personName: reviewer } = conflict;
  await tx.conflict.update({
    where: { id, endedAt: null },
    data: { endedAt: at, setAsideAt: at, setAsideById: actorId, setAsideReason: reason },
  });
  await refreshConflicts(tx, { applicationId: head.id }, at);
  await recordCommitteeEvent(tx, head, {
    ...{ action: "CONFLICT_SET_ASIDE", note: reviewer, actorId, at },
  });
  const { number, title } = head;
  await recordAudit(tx, {
    ...{ at, actorId, action: "conflict.setAside", personId },
    details: { application: number, conflict: id },
  });
  await notify(tx, {
    ...{ kind: "CONFLICT_SET_ASIDE", params: { number, title, reviewer }, application: head },
    ...{ actorId, at },
  });
}
