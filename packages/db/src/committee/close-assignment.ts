import type { CommitteeEvent, ConflictKind } from "@regolith/domain";
import type { ApplicationHead } from "../applications/application.ts";
import { recordEvent } from "../applications/record-event.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";

export interface Closing {
  /** Locked. */
  readonly head: ApplicationHead;
  readonly personId: string;
  readonly kind: ConflictKind;
  /** Null for the portal, which found the conflict itself. */
  readonly actorId: string | null;
  readonly at: Date;
  readonly event: Extract<CommitteeEvent, "CONFLICT_FOUND" | "CONFLICT_DECLARED">;
}

/**
 * Shuts a file for somebody with a conflict of interest: the place is free again, and what they wrote is kept and
 * counts no more. The chair and the secretariat hear of it where there was a place to lose.
 */
export async function closeAssignment(tx: Connection, closing: Closing): Promise<void> {
  const { head, personId, kind, actorId, at, event } = closing;
  const assignment = await tx.reviewAssignment.findUnique({
    where: { applicationId_personId: { applicationId: head.id, personId } },
    include: { person: { select: { name: true } } },
  });
  if (assignment === null || assignment.endedAt !== null) return;
  const { name: reviewer } = assignment.person;
  await tx.reviewAssignment.update({
    where: { id: assignment.id },
    data: { state: "CLOSED", endedAt: at, version: { increment: 1 } },
  });
  await withdrawReview(tx, assignment.id, at);
  const { id: applicationId, number, title, status } = head;
  await recordEvent(tx, {
    ...{ applicationId, action: event, from: status, to: status, actorId, at, note: reviewer },
  });
  const conflictedIds = [...head.conflictedIds, personId];
  await notify(tx, {
    ...{ kind: "REVIEWER_CONFLICT", params: { number, title, reviewer, conflict: kind } },
    ...{ application: { ...head, conflictedIds }, actorId: personId, at },
  });
  // About nothing they still read.
  const closed = { kind: "REVIEW_CLOSED", params: { number }, application: null } as const;
  await notify(tx, { ...closed, actorId, at, named: [personId] });
}

/** What was written is kept, and counts no more. */
export async function withdrawReview(
  tx: Connection,
  assignmentId: string,
  at: Date,
): Promise<void> {
  await tx.review.updateMany({
    where: { assignmentId, state: { not: "WITHDRAWN" } },
    data: { state: "WITHDRAWN", withdrawnAt: at, version: { increment: 1 } },
  });
}
