import { endsPiChange, type ApplicationStatus, type Move, type SectionKey } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import type { ApplicationHead } from "./application.ts";
import { tellMove } from "../notifications/tell-move.ts";
import { lapsePiChange } from "../team/lapse-pi-change.ts";
import { recordEvent } from "./record-event.ts";

export interface MoveToRecord {
  readonly action: Move;
  readonly to: ApplicationStatus;
  /** Null for the clock. */
  readonly actorId: string | null;
  readonly at: Date;
  /** Words for the applicant. */
  readonly note?: string | undefined;
  readonly reasonCode?: string | undefined;
  /** Sections whose changes are asked for. */
  readonly sections?: readonly SectionKey[];
  /** The institution asked to endorse. */
  readonly endorserId?: string;
}

/**
 * Writes the new status of a locked application together with its event, and tells whom it concerns.
 * @returns the event's id
 */
export async function recordMove(
  tx: Connection,
  before: ApplicationHead,
  move: MoveToRecord,
): Promise<string> {
  const { sections = [], endorserId, ...event } = move;
  const { action, to, actorId, at } = event;
  if (endsPiChange(to)) await lapsePiChange(tx, { application: before, actorId, now: at });
  const stays = to === before.status;
  await tx.application.update({
    where: { id: before.id },
    data: {
      status: to,
      ...(!stays && { statusSince: at }),
      updatedAt: at,
      version: { increment: 1 },
      ...(to === "SUBMITTED" && before.submittedAt === null && { submittedAt: at }),
      ...(endorserId !== undefined && { endorserId }),
      ...(action === "REQUEST_CHANGES" && { statusBeforeChanges: before.status }),
      ...decidedBy(action, { actorId, at }),
    },
  });
  const told = { ...before, endorserId: endorserId ?? before.endorserId };
  await tellMove(tx, told, { ...event, sections });
  return recordEvent(tx, { applicationId: before.id, from: before.status, ...event });
}

/** What a decision leaves on the application. Sent back, it is to be confirmed anew; reviewed again, decided anew. */
function decidedBy(action: Move, { actorId, at }: Pick<MoveToRecord, "actorId" | "at">) {
  switch (action) {
    case "APPROVE":
    case "DECLINE":
      return { decidedAt: at };
    case "CONFIRM":
      return { confirmedById: actorId };
    case "SEND_BACK":
      return { confirmedById: null };
    case "GRANT_APPEAL":
      return { decidedAt: null };
    default:
      return {};
  }
}
