import type { ApplicationStatus, Move } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import type { ApplicationHead } from "./application.ts";
import { recordEvent } from "./record-event.ts";

export interface MoveToRecord {
  readonly action: Move;
  readonly to: ApplicationStatus;
  readonly actorId: string;
  readonly at: Date;
  /** Words for the applicant. */
  readonly note?: string | undefined;
  readonly reasonCode?: string | undefined;
}

/**
 * Writes the new status of a locked application together with its event.
 * @returns the event's id
 */
export async function recordMove(
  tx: Connection,
  before: ApplicationHead,
  move: MoveToRecord,
): Promise<string> {
  const { action, to, at } = move;
  const decides = action === "APPROVE" || action === "DECLINE";
  await tx.application.update({
    where: { id: before.id },
    data: {
      status: to,
      statusSince: at,
      updatedAt: at,
      version: { increment: 1 },
      ...(action === "SUBMIT" && { submittedAt: at }),
      ...(action === "REQUEST_CHANGES" && { statusBeforeChanges: before.status }),
      ...(decides && { decidedAt: at }),
    },
  });
  return recordEvent(tx, { applicationId: before.id, from: before.status, ...move });
}
