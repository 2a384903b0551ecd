import { randomUUID } from "node:crypto";
import {
  insertPanel,
  lockCaseCandidates,
  memberCandidates,
  policyOf,
  provenanceOfNew,
  savePanel,
  setAgenda,
  type Connection,
  type RecordedPanel,
} from "@regolith/db";
import {
  agendaProblems,
  ok,
  panelProblems,
  preparesPanels,
  preparingProblems,
  problem,
  refused,
  seesCase,
  type PanelFacts,
  type Policy,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";
import { byOf, changePanel } from "./change-panel.ts";
import { readableIn } from "./readable.ts";
import { tellInvited } from "./tell-members.ts";

export interface PanelToPrepare {
  /** Null when the caller's id names no round. */
  readonly roundId: string | null;
  readonly facts: PanelFacts;
  readonly applicationIds: readonly string[];
  readonly repeatable: Repeatable;
}

/** The secretariat prepares a meeting; its members are told. */
export async function preparePanel(
  acting: Acting,
  { roundId, facts, applicationIds, repeatable }: PanelToPrepare,
): Promise<Result<string>> {
  if (!preparesPanels(acting.actor) || roundId === null) return refused(problem("NOT_FOUND"));
  const id = randomUUID();
  const by = byOf(acting);
  return once(acting, { resultId: id, repeatable }, async (tx) => {
    const round = await tx.round.findUnique({ where: { id: roundId } });
    if (round === null) return refused(problem("NOT_FOUND"));
    const problems = [
      ...(await factProblems(tx, acting, {
        facts,
        policy: await policyOf(tx, round.policyVersion),
      })),
      ...(await caseProblems(tx, acting, { roundId, panelId: null }, applicationIds)),
    ];
    if (problems.length > 0) return refused(...problems);
    await insertPanel(tx, { id, roundId, facts, provenance: await provenanceOfNew(tx) }, by);
    await setAgenda(tx, id, applicationIds, by);
    await tellInvited(tx, { ...facts, id, roundCode: round.code }, facts.memberIds, by);
    return ok(id);
  });
}

export interface PanelChange {
  /** Null when the caller's id names no meeting. */
  readonly id: string | null;
  readonly expectedVersion: number;
}

/** Date, place and members anew, until the meeting begins; who is new is told, and everybody of a new time or place. */
export async function changeFacts(
  acting: Acting,
  change: PanelChange,
  facts: PanelFacts,
): Promise<Result<string>> {
  return changePrepared(acting, change, async (tx, panel) => {
    const problems = await factProblems(tx, acting, { facts, policy: panel.policy });
    if (problems.length > 0) return refused(...problems);
    await savePanel(tx, panel.id, facts, byOf(acting));
    const told = { ...facts, id: panel.id, roundCode: panel.round.code };
    await tellInvited(tx, told, toTell(panel, facts), byOf(acting));
    return ok(undefined);
  });
}

/** The agenda anew, until the meeting begins. */
export async function changeAgenda(
  acting: Acting,
  change: PanelChange,
  applicationIds: readonly string[],
): Promise<Result<string>> {
  return changePrepared(acting, change, async (tx, panel) => {
    const { id: panelId, roundId } = panel;
    const problems = await caseProblems(tx, acting, { roundId, panelId }, applicationIds);
    if (problems.length > 0) return refused(...problems);
    const agenda = [...applicationIds, ...closedFor(panel, acting)];
    await setAgenda(tx, panelId, agenda, byOf(acting));
    return ok(undefined);
  });
}

async function changePrepared(
  acting: Acting,
  { id, expectedVersion }: PanelChange,
  work: (tx: Connection, panel: RecordedPanel) => Promise<Result<void>>,
): Promise<Result<string>> {
  if (!preparesPanels(acting.actor)) return refused(problem("NOT_FOUND"));
  return changePanel(acting, id, async (tx, panel) => {
    const problems = preparingProblems(panel);
    if (problems.length > 0) return refused(...problems);
    if (panel.version !== expectedVersion) return refused(problem("STALE"));
    return work(tx, panel);
  });
}

async function factProblems(
  tx: Connection,
  { now }: Acting,
  { facts, policy }: { readonly facts: PanelFacts; readonly policy: Policy },
): Promise<Problem[]> {
  const candidates = await memberCandidates(tx, [...facts.memberIds, facts.presiderId]);
  return panelProblems(facts, { candidates, quorumLeast: policy.quorumLeast, now });
}

/** What whoever orders the agenda does not read stays on it, behind what they do. */
function closedFor({ cases }: RecordedPanel, { actor }: Acting): string[] {
  return cases
    .filter((one) => !seesCase(one, one.application, actor))
    .map(({ applicationId }) => applicationId);
}

/** What somebody does not read is not there for them to be put on an agenda. */
async function caseProblems(
  tx: Connection,
  { actor }: Acting,
  { roundId, panelId }: { readonly roundId: string; readonly panelId: string | null },
  applicationIds: readonly string[],
): Promise<Problem[]> {
  const locked = await lockCaseCandidates(tx, applicationIds, panelId);
  const reads = await readableIn(tx, actor, applicationIds);
  const candidates = locked.filter(({ id }) => reads(id));
  return agendaProblems(applicationIds, { roundId, candidates });
}

function toTell(panel: RecordedPanel, { memberIds, meetsAt, place }: PanelFacts) {
  const isMoved = panel.meetsAt.getTime() !== meetsAt.getTime() || panel.place !== place.trim();
  const seated = new Set(panel.members.map(({ personId }) => personId));
  return memberIds.filter((id) => isMoved || !seated.has(id));
}
