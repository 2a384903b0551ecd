import { declineProblems, OFFICE_NOTE_MAX_LENGTH } from "../applications/office.ts";
import type { ApplicationStatus, ApplicationType } from "../applications/status.ts";
import { quorumOf, type Policy } from "../policy/policy.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";
import {
  isRecused,
  votersOf,
  type Motion,
  type MotionWords,
  type Panel,
  type PanelCase,
  type PanelMember,
} from "./panel.ts";

/** Longest notes on one discussion, in characters. */
export const NOTES_MAX_LENGTH = 20_000;

export type QuorumPolicy = Pick<Policy, "quorumShare" | "quorumLeast">;

/** How many count for a case now, and how many have to. */
export interface Quorum {
  readonly present: number;
  readonly needed: number;
  readonly isMet: boolean;
}

/** Quorum of a case: half of all members, of whom only those present and not recused count. */
export function quorumFor(panel: Panel, panelCase: PanelCase, policy: QuorumPolicy): Quorum {
  const present = votersOf(panel, panelCase).length;
  const needed = quorumOf(panel.members.length, policy);
  return { present, needed, isMet: present >= needed };
}

/** The presiding chair begins and ends the meeting; while that one is not there, another chair who is. */
export function presidingProblems(panel: Panel, actorId: string): Problem[] {
  const chairs = panel.members.filter(({ roles }) => roles.includes("CHAIR"));
  const presiding = chairs.find(({ personId }) => personId === panel.presiderId);
  if (presiding?.personId === actorId) return [];
  const isFilledIn = presiding?.isPresent !== true;
  const fillsIn = chairs.some(({ personId, isPresent }) => isPresent && personId === actorId);
  return isFilledIn && fillsIn ? [] : [problem("NOT_PRESIDING")];
}

/** Who can preside a case now, beginning with the presiding chair: present chairs who are not recused. */
export function presidersOf(panel: Panel, panelCase: PanelCase): readonly PanelMember[] {
  const chairs = votersOf(panel, panelCase).filter(({ roles }) => roles.includes("CHAIR"));
  const own = chairs.filter(({ personId }) => personId === panel.presiderId);
  return own.length > 0 ? own : chairs;
}

/** Whether somebody leads this case: the presiding chair, or, where that one is recused or away, another chair. */
export function leadingProblems(panel: Panel, panelCase: PanelCase, actorId: string): Problem[] {
  if (panel.state !== "IN_SESSION") return [problem("PANEL_NOT_IN_SESSION")];
  const presiders = presidersOf(panel, panelCase);
  if (presiders.some(({ personId }) => personId === actorId)) return [];
  if (presiders.length === 0) return [problem("NO_PRESIDER")];
  if (isRecused(panelCase, actorId)) return [problem("RECUSED")];
  return [problem("NOT_PRESIDING")];
}

/** `others` are the other cases of the agenda. */
export function openingProblems(
  panel: Panel,
  panelCase: PanelCase & { readonly status: ApplicationStatus },
  { others, policy }: { readonly others: readonly PanelCase[]; readonly policy: QuorumPolicy },
): Problem[] {
  return [
    ...(panelCase.state === "WAITING" ? [] : [problem("CASE_OVER")]),
    ...(panelCase.status === "PANEL" ? [] : [problem("NOT_BEFORE_PANEL")]),
    ...(others.some(({ state }) => state === "ON") ? [problem("ANOTHER_CASE_ON")] : []),
    ...quorumProblems(panel, panelCase, policy),
  ];
}

export function quorumProblems(
  panel: Panel,
  panelCase: PanelCase,
  policy: QuorumPolicy,
): Problem[] {
  const { present, needed, isMet } = quorumFor(panel, panelCase, policy);
  return isMet ? [] : [problemWith("QUORUM_NOT_MET", { present, needed })];
}

/** What keeps a motion from being put; reasons are never empty. */
export function motionProblems(
  panelCase: PanelCase,
  type: ApplicationType,
  { kind, reasonCode, reasons }: MotionWords,
): Problem[] {
  if (panelCase.state !== "ON") return [problem("CASE_NOT_ON")];
  if (openMotion(panelCase) !== null) return [problem("MOTION_OPEN")];
  if (kind === "DECLINE") {
    if (reasonCode === null) return [problem("REQUIRED", ["reasonCode"])];
    return declineProblems(type, { reason: reasons, reasonCode }).map(atReasons);
  }
  return [
    ...(reasonCode === null ? [] : [problem("INVALID", ["reasonCode"])]),
    ...(isBlank(reasons) ? [problem("REQUIRED", ["reasons"])] : []),
    ...textProblems(reasons, OFFICE_NOTE_MAX_LENGTH, ["reasons"]),
  ];
}

/** The motion's field is called by another name than the workflow's. */
function atReasons(found: Problem): Problem {
  return found.path?.[0] === "reason" ? { ...found, path: ["reasons"] } : found;
}

/** The motion that is voted on now. */
export function openMotion<M extends Pick<Motion, "closedAt">>({
  motions,
}: {
  readonly motions: readonly M[];
}): M | null {
  return motions.find(({ closedAt }) => closedAt === null) ?? null;
}

/** Who votes: members who are present and not recused, while the motion is open and the quorum is there. */
export function votingProblems(
  panel: Panel,
  panelCase: PanelCase,
  {
    motionId,
    actorId,
    policy,
  }: {
    readonly motionId: string;
    readonly actorId: string;
    readonly policy: QuorumPolicy;
  },
): Problem[] {
  if (isRecused(panelCase, actorId)) return [problem("RECUSED")];
  if (openMotion(panelCase)?.id !== motionId) return [problem("VOTE_CLOSED")];
  const isVoter = votersOf(panel, panelCase).some(({ personId }) => personId === actorId);
  if (!isVoter) return [problem("NOT_PRESENT")];
  return quorumProblems(panel, panelCase, policy);
}

export function notesProblems(notes: string): Problem[] {
  return textProblems(notes, NOTES_MAX_LENGTH, ["notes"]);
}

/** A case is deferred before it was voted on, with words why. */
export function deferringProblems(panelCase: PanelCase, reason: string): Problem[] {
  const isOpen = panelCase.state === "WAITING" || panelCase.state === "ON";
  if (!isOpen) return [problem("CASE_OVER")];
  if (openMotion(panelCase) !== null) return [problem("MOTION_OPEN")];
  return [
    ...(isBlank(reason) ? [problem("REQUIRED", ["reason"])] : []),
    ...textProblems(reason, OFFICE_NOTE_MAX_LENGTH, ["reason"]),
  ];
}

/** A meeting ends when nothing on its agenda waits or is on. */
export function closingProblems(panel: Panel, cases: readonly PanelCase[]): Problem[] {
  if (panel.state !== "IN_SESSION") return [problem("PANEL_NOT_IN_SESSION")];
  const left = cases.filter(({ state }) => state === "WAITING" || state === "ON").length;
  return left === 0 ? [] : [problemWith("CASES_LEFT", { count: left })];
}
