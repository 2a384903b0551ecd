import {
  decisionOf,
  endsPiChange,
  isInnerStep,
  type ApplicationStatus,
  type Move,
  type SectionKey,
} from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import type { ApplicationHead } from "./application.ts";
import { refreshConflicts } from "../committee/refresh-conflicts.ts";
import { writeDecisionLetter } from "../letters/write-decision-letter.ts";
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
  /** Of a decision, for all who decide after it; the note, unless given. */
  readonly reasons?: string | undefined;
  /** Sections whose changes are asked for. */
  readonly sections?: readonly SectionKey[];
  /** By when whoever is asked has to act. */
  readonly dueAt?: Date;
  /** The institution asked to endorse. */
  readonly endorserId?: string;
}

/**
 * Writes the new status of a locked application together with its event and, of a decision, its letter, and tells
 * whom it concerns.
 * @returns the event's id
 */
export async function recordMove(
  tx: Connection,
  before: ApplicationHead,
  move: MoveToRecord,
): Promise<string> {
  const { sections = [], dueAt, endorserId, reasons, ...event } = move;
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
      ...(isInnerStep(action, { from: before.status, to }) && { innerChanges: { increment: 1 } }),
      ...(to === "SUBMITTED" && before.submittedAt === null && { submittedAt: at }),
      ...(endorserId !== undefined && { endorserId }),
      ...(action === "REQUEST_CHANGES" && { statusBeforeChanges: before.status }),
      ...decidedBy(action, { actorId, at }),
    },
  });
  const conflictedIds = await conflictsAfter(tx, before, { action, at });
  const told = { ...before, endorserId: endorserId ?? before.endorserId, conflictedIds };
  await tellMove(tx, told, {
    ...{ ...event, note: event.note ?? reasons, sections },
    ...(dueAt !== undefined && { dueAt }),
  });
  const id = await recordEvent(tx, { applicationId: before.id, from: before.status, ...event });
  await recordDecision(tx, before, { ...move, id });
  await writeDecisionLetter(tx, before, { ...event, id, note: event.note ?? reasons });
  return id;
}

/** A move that decides leaves the decision of its level, too. */
async function recordDecision(
  tx: Connection,
  { id: applicationId, status: from }: ApplicationHead,
  { id, action, actorId, at, note, reasons }: MoveToRecord & { readonly id: string },
): Promise<void> {
  const decided = decisionOf(action, { from });
  if (decided === null) return;
  if (actorId === null) throw new Error("Somebody decides");
  await tx.decision.create({
    data: { ...decided, id, applicationId, personId: actorId, at, reasons: reasons ?? note ?? "" },
  });
}

/** What the applicant sends may bring other conflicts of interest; before files are opened they are looked for again. */
const LOOKS_FOR_CONFLICTS: readonly Move[] = ["SUBMIT", "ENDORSE", "RESUBMIT", "OPEN_REVIEW"];

async function conflictsAfter(
  tx: Connection,
  { id: applicationId, conflictedIds }: ApplicationHead,
  { action, at }: { readonly action: Move; readonly at: Date },
): Promise<readonly string[]> {
  if (!LOOKS_FOR_CONFLICTS.includes(action)) return conflictedIds;
  await refreshConflicts(tx, { applicationId }, at);
  const standing = await tx.conflict.findMany({
    where: { applicationId, endedAt: null },
    select: { personId: true },
    distinct: ["personId"],
  });
  return standing.map(({ personId }) => personId);
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
