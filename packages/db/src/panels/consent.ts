import type { MotionResult } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import type { RecordedCase, RecordedMotion } from "./panel.ts";
import { recordPanelEvent, type By } from "./panel-event.ts";
import { closeVote, openCase } from "./run-panel.ts";

export interface NewConsent {
  /** What all its motions carry. */
  readonly id: string;
  readonly cases: readonly RecordedCase[];
  readonly reasons: string;
}

/** Puts waiting cases to one vote: each has a motion of its own, and is on with who is recused from it on record. */
export async function putConsent(
  tx: Connection,
  panelId: string,
  { id: consentId, cases, reasons }: NewConsent,
  by: By,
): Promise<void> {
  const motion = { kind: "RECOMMEND", reasons: reasons.trim(), consentId } as const;
  await recordPanelEvent(tx, { panelId, action: "CONSENT_PUT", ...by });
  for (const one of cases) {
    // Before the case is on: by its motion the database knows that it is on together with others.
    await tx.panelMotion.create({
      data: { ...motion, caseId: one.id, putById: by.actorId, putAt: by.at },
    });
    await openCase(tx, panelId, one, by);
  }
}

export interface TakenOut {
  readonly caseId: string;
  readonly motion: Pick<RecordedMotion, "id">;
}

/** Takes a case out of the vote: nothing is decided of it, and it waits for a discussion of its own. */
export async function takeOut(
  tx: Connection,
  panelId: string,
  { caseId, motion }: TakenOut,
  { actorId, at }: By,
): Promise<void> {
  const data = { closedById: actorId, closedAt: at };
  await tx.panelMotion.update({ where: { id: motion.id }, data });
  await waitsAgain(tx, caseId);
  await recordPanelEvent(tx, { panelId, action: "CASE_TAKEN_OUT", caseId, actorId, at });
}

export interface ClosedTogether extends TakenOut {
  readonly result: MotionResult;
  readonly present: number;
  readonly needed: number;
}

/** What the vote for several says of one case. One without a majority waits for a discussion of its own. */
export async function closeTogether(
  tx: Connection,
  panelId: string,
  closed: ClosedTogether,
  by: By,
): Promise<void> {
  await closeVote(tx, panelId, { ...closed, isByPresider: false }, by);
  if (closed.result === "LOST") await waitsAgain(tx, closed.caseId);
}

async function waitsAgain(tx: Connection, caseId: string): Promise<void> {
  const data = { state: "WAITING", version: { increment: 1 } } as const;
  await tx.panelCase.update({ where: { id: caseId }, data });
}
