import { isWaitedFor, type Actor } from "@regolith/domain";
import type { ApplicationHead } from "../applications/application.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";
import { findAssignments, type Assignment } from "./assignments.ts";
import { recordCommitteeEvent } from "./change-assignment.ts";

/** A place as the rules about reminding look at it. */
export function waitedPlace(assignment: Assignment) {
  const { status, state, review, isOfCommittee, dueAt, reminder } = assignment;
  return {
    ...{ status, assignment: state, review: review?.state ?? null },
    ...{ isOfCommittee, dueAt, reminder },
  };
}

/** Reviews of a round that are waited for, as far as the office reads them; those due first on top. */
export async function reviewsWaitedFor(
  db: Connection,
  actor: Actor,
  roundId: string,
): Promise<readonly Assignment[]> {
  const rows = await db.reviewAssignment.findMany({
    where: { application: { roundId }, endedAt: null, state: { in: ["ASKED", "ACCEPTED"] } },
    select: { id: true },
  });
  const found = await findAssignments(
    db,
    actor,
    rows.map(({ id }) => id),
  );
  return [...found.values()]
    .filter((one) => one.personId !== actor.id && isWaitedFor(waitedPlace(one)))
    .toSorted((one, other) => dueOf(one) - dueOf(other) || (one.id < other.id ? -1 : 1));
}

function dueOf({ dueAt }: Assignment): number {
  return dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}

export interface Nudge {
  /** Locked. */
  readonly head: ApplicationHead;
  readonly assignment: Assignment;
  /** By when they are to hand in from now on. */
  readonly dueAt: Date | null;
  readonly actorId: string;
  readonly at: Date;
}

/** Reminds a reviewer by hand, which stands for what the clock would tell within a day; of a new day it reminds them anew. */
export async function nudgeReviewer(tx: Connection, nudge: Nudge): Promise<void> {
  const { head, assignment, dueAt, actorId, at } = nudge;
  const { id, personId, personName, state } = assignment;
  const isMoved = dueAt?.getTime() !== assignment.dueAt?.getTime();
  await tx.reviewAssignment.update({
    where: { id },
    data: {
      ...{ remindedAt: at, remindedById: actorId, version: { increment: 1 } },
      ...(isMoved && { dueAt, dueSetAt: at, remindedDays: null }),
    },
  });
  await recordCommitteeEvent(tx, head, {
    ...{ action: "REVIEWER_REMINDED", note: personName, actorId, at },
  });
  const { number, title } = head;
  await notify(tx, {
    ...{ kind: "REVIEW_REMINDED", application: head, actorId, at, dueAt, named: [personId] },
    params: { number, title, isAccepted: state === "ACCEPTED" },
  });
}
