import type { MotionResult, MotionWords, RecusalKind, Vote } from "@regolith/domain";
import { lockAnyApplication } from "../applications/find-applications.ts";
import { declareConflict } from "../committee/declare-conflict.ts";
import type { Connection } from "../transaction.ts";
import { findPanels } from "./find-panels.ts";
import type { RecordedCase, RecordedMotion, RecordedPanel } from "./panel.ts";
import { recordPanelEvent, type By } from "./panel-event.ts";

type Seat = Pick<RecordedPanel["members"][number], "personId" | "presentAt">;

/** Marks a member as present, or as gone. */
export async function setPresence(
  tx: Connection,
  panelId: string,
  { personId, presentAt }: Seat,
  { isPresent, ...by }: By & { readonly isPresent: boolean },
): Promise<void> {
  await tx.panelMember.update({
    where: { panelId_personId: { panelId, personId } },
    data: isPresent
      ? { presentAt: presentAt ?? by.at, leftAt: null }
      : { leftAt: presentAt === null ? null : by.at },
  });
  const action = isPresent ? "ARRIVED" : "LEFT";
  await recordPanelEvent(tx, { panelId, action, personId, ...by });
}

export async function beginPanel(tx: Connection, panelId: string, by: By): Promise<void> {
  await tx.panel.update({
    where: { id: panelId },
    data: { state: "IN_SESSION", begunAt: by.at, version: { increment: 1 } },
  });
  await recordPanelEvent(tx, { panelId, action: "BEGUN", ...by });
}

/** Takes a case up; one that was voted on before is done with, and who is recused goes on record. */
export async function openCase(
  tx: Connection,
  panelId: string,
  { id: caseId, recusedIds, applicationId }: RecordedCase,
  by: By,
): Promise<void> {
  await finishVoted(tx, panelId);
  await tx.panelCase.update({
    where: { id: caseId },
    data: { state: "ON", presiderId: by.actorId, openedAt: by.at, version: { increment: 1 } },
  });
  await recordPanelEvent(tx, { panelId, action: "CASE_OPENED", caseId, ...by });
  await recordRecusals(tx, panelId, { caseId, applicationId, recusedIds }, by);
}

async function recordRecusals(
  tx: Connection,
  panelId: string,
  {
    caseId,
    applicationId,
    recusedIds,
  }: { caseId: string; applicationId: string; recusedIds: readonly string[] },
  by: By,
): Promise<void> {
  for (const personId of recusedIds) {
    const kind = await conflictKind(tx, applicationId, personId);
    await recordRecusal(tx, { panelId, caseId, personId, kind }, by);
  }
}

/** Those whose conflict came up while the case was on, outside the meeting: they are on record before anything is decided. */
async function recordLateRecusals(
  tx: Connection,
  panelId: string,
  caseId: string,
  by: By,
): Promise<void> {
  const panel = (await findPanels(tx, [panelId])).get(panelId);
  const one = panel?.cases.find(({ id }) => id === caseId);
  if (one === undefined) return;
  const known = new Set(one.recusals.map(({ personId }) => personId));
  const recusedIds = one.recusedIds.filter((id) => !known.has(id));
  await recordRecusals(tx, panelId, { ...one, caseId, recusedIds }, by);
}

async function finishVoted(tx: Connection, panelId: string): Promise<void> {
  await tx.panelCase.updateMany({
    where: { panelId, state: "VOTED" },
    data: { state: "DONE", version: { increment: 1 } },
  });
}

/** The conflict on record; whoever has none and is recused all the same belongs to the team, or did. */
async function conflictKind(
  tx: Connection,
  applicationId: string,
  personId: string,
): Promise<RecusalKind> {
  const row = await tx.conflict.findFirst({
    where: { applicationId, personId, endedAt: null },
    orderBy: { at: "asc" },
    select: { kind: true },
  });
  return row?.kind ?? "TEAM";
}

export interface NewRecusal {
  readonly panelId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly kind: RecusalKind;
}

/** That a member takes no part in a case from now on; once is enough. */
export async function recordRecusal(
  tx: Connection,
  { panelId, caseId, personId, kind }: NewRecusal,
  by: By,
): Promise<void> {
  await tx.panelRecusal.createMany({
    data: [{ caseId, personId, kind, at: by.at }],
    skipDuplicates: true,
  });
  await recordPanelEvent(tx, { panelId, action: "RECUSED", caseId, personId, ...by });
}

export async function saveNotes(
  tx: Connection,
  panelId: string,
  { id: caseId, notes }: { readonly id: string; readonly notes: string },
  by: By,
): Promise<void> {
  const data = { notes, notesVersion: { increment: 1 } };
  await tx.panelCase.update({ where: { id: caseId }, data });
  await recordPanelEvent(tx, { panelId, action: "NOTES_SAVED", caseId, ...by });
}

export async function putMotion(
  tx: Connection,
  panelId: string,
  { id: caseId, kind, reasonCode, reasons }: MotionWords & { readonly id: string },
  by: By,
): Promise<void> {
  const data = { caseId, kind, reasonCode, reasons: reasons.trim() };
  await tx.panelMotion.create({ data: { ...data, putById: by.actorId, putAt: by.at } });
  await stepped(tx, caseId);
  await recordPanelEvent(tx, { panelId, action: "MOTION_PUT", caseId, ...by });
}

export async function castVote(
  tx: Connection,
  panelId: string,
  { caseId, motionId, vote }: { caseId: string; motionId: string; vote: Vote },
  { actorId, at }: By,
): Promise<void> {
  await tx.panelVote.create({ data: { motionId, personId: actorId, vote, at } });
  await recordPanelEvent(tx, { panelId, action: "VOTE_CAST", caseId, actorId, at });
}

export interface ClosedVote {
  readonly caseId: string;
  readonly motion: Pick<RecordedMotion, "id">;
  readonly result: MotionResult;
  readonly isByPresider: boolean;
  readonly present: number;
  readonly needed: number;
}

/** Closes a vote. A case whose motion was lost stays on, for another one. */
export async function closeVote(
  tx: Connection,
  panelId: string,
  { caseId, motion, ...outcome }: ClosedVote,
  by: By,
): Promise<void> {
  await recordLateRecusals(tx, panelId, caseId, by);
  await tx.panelMotion.update({
    where: { id: motion.id },
    data: { ...outcome, closedById: by.actorId, closedAt: by.at },
  });
  const isCarried = outcome.result === "CARRIED";
  await stepped(tx, caseId, isCarried ? { state: "VOTED" } : {});
  await recordPanelEvent(tx, { panelId, action: "VOTE_CLOSED", caseId, ...by });
}

export async function deferCase(
  tx: Connection,
  panelId: string,
  { id: caseId, reason }: { readonly id: string; readonly reason: string },
  by: By,
): Promise<void> {
  await stepped(tx, caseId, { state: "DEFERRED", deferral: reason.trim() });
  await recordPanelEvent(tx, { panelId, action: "CASE_DEFERRED", caseId, ...by });
}

/** Ends the meeting: what was voted on is done, and the minutes stay as they are signed now. */
export async function closePanel(
  tx: Connection,
  panelId: string,
  minutes: { readonly content: object; readonly sha256: string },
  by: By,
): Promise<void> {
  await finishVoted(tx, panelId);
  await tx.panelMinutes.create({
    data: { panelId, ...minutes, signedById: by.actorId, signedAt: by.at },
  });
  await tx.panel.update({
    where: { id: panelId },
    data: { state: "CLOSED", closedAt: by.at, version: { increment: 1 } },
  });
  await recordPanelEvent(tx, { panelId, action: "CLOSED", ...by });
}

async function stepped(
  tx: Connection,
  id: string,
  data: { readonly state?: "VOTED" | "DEFERRED"; readonly deferral?: string } = {},
): Promise<void> {
  await tx.panelCase.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
}

/** A member says that they have a conflict of interest: it stands from now on, and the case goes on without them. */
export async function declareInMeeting(
  tx: Connection,
  panelId: string,
  { one, kind, note }: { one: RecordedCase; kind: RecusalKind; note: string },
  by: By,
): Promise<void> {
  const { id: caseId, applicationId, state } = one;
  const { actorId: personId, at } = by;
  const head = await lockAnyApplication(tx, applicationId);
  if (head === null) throw new Error("What is on an agenda is never deleted");
  await declareConflict(tx, { head, personId, kind, note: note.trim(), at });
  if (state !== "WAITING") await recordRecusal(tx, { panelId, caseId, personId, kind }, by);
}
