import type { Connection } from "../transaction.ts";

/** Who did something, and when. */
export interface By {
  readonly actorId: string;
  readonly at: Date;
}

/** What happens in a meeting. */
export const PANEL_ACTIONS = [
  "PREPARED",
  "SAVED",
  "AGENDA_SET",
  "BEGUN",
  "ARRIVED",
  "LEFT",
  "CASE_OPENED",
  "RECUSED",
  "NOTES_SAVED",
  "MOTION_PUT",
  "VOTE_CAST",
  "VOTE_CLOSED",
  "CASE_DEFERRED",
  "CONSENT_PUT",
  "CASE_TAKEN_OUT",
  "RANKED",
  "CLOSED",
] as const;
export type PanelAction = (typeof PANEL_ACTIONS)[number];

export interface NewPanelEvent extends By {
  readonly panelId: string;
  readonly action: PanelAction;
  readonly caseId?: string;
  /** Whom it concerns beside the actor. */
  readonly personId?: string;
}

/** Records what happened, in the transaction in which it did. */
export async function recordPanelEvent(tx: Connection, event: NewPanelEvent): Promise<void> {
  await tx.panelEvent.create({ data: event });
}
