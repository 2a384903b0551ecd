import { beginPanel, deferCase, openCase, putMotion, saveNotes, setPresence } from "@regolith/db";
import {
  deferringProblems,
  leadingProblems,
  memberOf,
  motionProblems,
  notesProblems,
  ok,
  openingProblems,
  preparesPanels,
  preparingProblems,
  presidingProblems,
  problem,
  refused,
  type MotionWords,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { byOf, changeCase, changePanel } from "./change-panel.ts";
import type { PanelChange } from "./prepare-panel.ts";

/** Marks somebody as present or gone: members themselves, the secretariat and whoever presides also others. */
export async function attend(
  acting: Acting,
  id: string | null,
  { personId, isPresent }: { readonly personId: string | null; readonly isPresent: boolean },
): Promise<Result<string>> {
  const { actor } = acting;
  return changePanel(acting, id, async (tx, panel) => {
    const member = panel.members.find((one) => one.personId === (personId ?? actor.id));
    if (member === undefined) return refused(problem("NOT_FOUND"));
    if (panel.state === "CLOSED") return refused(problem("PANEL_NOT_IN_SESSION"));
    const isOwn = member.personId === actor.id;
    const marksOthers = preparesPanels(actor) || presidingProblems(panel, actor.id).length === 0;
    if (!isOwn && !marksOthers) return refused(problem("NOT_PRESIDING"));
    if (member.isPresent === isPresent) return ok(undefined);
    await setPresence(tx, panel.id, member, { isPresent, ...byOf(acting) });
    return ok(undefined);
  });
}

/** The presiding chair begins the meeting. */
export async function begin(
  acting: Acting,
  { id, expectedVersion }: PanelChange,
): Promise<Result<string>> {
  return changePanel(acting, id, async (tx, panel) => {
    const problems = [...presidingProblems(panel, acting.actor.id), ...preparingProblems(panel)];
    if (problems.length > 0) return refused(...problems);
    if (panel.version !== expectedVersion) return refused(problem("STALE"));
    await beginPanel(tx, panel.id, byOf(acting));
    return ok(undefined);
  });
}

export interface CaseChange {
  /** Null when the caller's id names no case. */
  readonly caseId: string | null;
  readonly expectedVersion: number;
}

/** Whoever leads the case takes it up, while the quorum is met. */
export async function open(
  acting: Acting,
  { caseId, expectedVersion }: CaseChange,
): Promise<Result<string>> {
  return changeCase(acting, { caseId }, async (tx, { panel, one }) => {
    const leads = leadingProblems(panel, one, acting.actor.id);
    if (leads.length > 0) return refused(...leads);
    const others = panel.cases.filter(({ id }) => id !== one.id);
    const { status } = one.application;
    const problems = openingProblems(panel, { ...one, status }, { others, policy: panel.policy });
    if (problems.length > 0) return refused(...problems);
    if (one.version !== expectedVersion) return refused(problem("STALE"));
    await openCase(tx, panel.id, one, byOf(acting));
    return ok(undefined);
  });
}

/** The secretariat and whoever leads the case write down what is said. */
export async function keepNotes(
  acting: Acting,
  { caseId, expectedVersion, notes }: CaseChange & { readonly notes: string },
): Promise<Result<string>> {
  return changeCase(acting, { caseId }, async (tx, { panel, one }) => {
    if (panel.state !== "IN_SESSION") return refused(problem("PANEL_NOT_IN_SESSION"));
    const leads = leadingProblems(panel, one, acting.actor.id);
    if (!preparesPanels(acting.actor) && leads.length > 0) return refused(...leads);
    const problems = notesProblems(notes);
    if (problems.length > 0) return refused(...problems);
    if (one.notesVersion !== expectedVersion) return refused(problem("STALE"));
    await saveNotes(tx, panel.id, { id: one.id, notes }, byOf(acting));
    return ok(undefined);
  });
}

/** Whoever leads the case puts a motion to the vote. */
export async function put(
  acting: Acting,
  { caseId, expectedVersion, ...words }: CaseChange & MotionWords,
): Promise<Result<string>> {
  return changeCase(acting, { caseId }, async (tx, { panel, one }) => {
    const problems = [
      ...leadingProblems(panel, one, acting.actor.id),
      ...motionProblems(one, one.application.type, words),
    ];
    if (problems.length > 0) return refused(...problems);
    if (one.version !== expectedVersion) return refused(problem("STALE"));
    await putMotion(tx, panel.id, { id: one.id, ...words }, byOf(acting));
    return ok(undefined);
  });
}

/** Whoever leads the case puts it off to another meeting. */
export async function defer(
  acting: Acting,
  { caseId, expectedVersion, reason }: CaseChange & { readonly reason: string },
): Promise<Result<string>> {
  return changeCase(acting, { caseId }, async (tx, { panel, one }) => {
    const leads = leadingProblems(panel, one, acting.actor.id);
    // Where nobody can preside it, whoever presides the meeting or prepared it still can put it off.
    const isStuck = leads.some(({ code }) => code === "NO_PRESIDER");
    const mayDefer = isStuck && (isPresident(panel, acting) || preparesPanels(acting.actor));
    if (leads.length > 0 && !mayDefer) return refused(...leads);
    const problems = deferringProblems(one, reason);
    if (problems.length > 0) return refused(...problems);
    if (one.version !== expectedVersion) return refused(problem("STALE"));
    await deferCase(tx, panel.id, { id: one.id, reason }, byOf(acting));
    return ok(undefined);
  });
}

function isPresident(panel: Parameters<typeof presidingProblems>[0], { actor }: Acting): boolean {
  return memberOf(panel, actor.id) !== null && presidingProblems(panel, actor.id).length === 0;
}
