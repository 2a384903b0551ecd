import type { ApplicationHead } from "../applications/application.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";
import type { Assignment } from "./assignments.ts";
import { recordCommitteeEvent } from "./change-assignment.ts";
import { handInReview } from "./reviews.ts";

/** Hands a review in: its event is written, and the office hears of it. */
export async function recordReview(
  tx: Connection,
  {
    head,
    assignment,
    at,
  }: {
    /** Locked. */
    readonly head: ApplicationHead;
    readonly assignment: Assignment;
    readonly at: Date;
  },
): Promise<void> {
  const { id: assignmentId, personId, personName: reviewer } = assignment;
  await handInReview(tx, { assignmentId, at });
  await recordCommitteeEvent(tx, head, {
    ...{ action: "REVIEW_HANDED_IN", note: reviewer, actorId: personId, at },
  });
  const { number, title } = head;
  await notify(tx, {
    ...{ kind: "REVIEW_HANDED_IN", params: { number, title, reviewer }, application: head },
    ...{ actorId: personId, at },
  });
}
