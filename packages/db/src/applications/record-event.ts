import type { ApplicationStatus } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

export interface NewEvent {
  readonly applicationId: string;
  /** A move of the workflow, CREATE, or what happened in the team. */
  readonly action: string;
  readonly from: ApplicationStatus | null;
  readonly to: ApplicationStatus;
  /** Null for the clock. */
  readonly actorId: string | null;
  readonly at: Date;
  readonly note?: string | undefined;
  readonly reasonCode?: string | undefined;
  /** Whom it concerns beside applicant and office, where it is not the whole team's to read. */
  readonly concernsId?: string;
}

/** @returns the event's id */
export async function recordEvent(tx: Connection, event: NewEvent): Promise<string> {
  const { from, to, note, reasonCode, ...facts } = event;
  const { id } = await tx.applicationEvent.create({
    data: {
      ...facts,
      fromStatus: from,
      toStatus: to,
      note: note ?? null,
      reasonCode: reasonCode ?? null,
    },
    select: { id: true },
  });
  return id;
}
