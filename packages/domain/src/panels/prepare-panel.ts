import type { ApplicationStatus } from "../applications/status.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import type { Role } from "../people/roles.ts";
import { isBlank, textProblems } from "../text/text.ts";
import { maySit, type PanelState } from "./panel.ts";

export const PLACE_MAX_LENGTH = 300;
export const MOST_MEMBERS = 40;
export const MOST_CASES = 200;

/** When, where and who. */
export interface PanelFacts {
  readonly meetsAt: Date;
  /** A room, or the address of an online meeting. */
  readonly place: string;
  readonly memberIds: readonly string[];
  readonly presiderId: string;
}

/** Somebody who is to sit, with the roles held now; unknown ids are not among them. */
export interface MemberCandidate {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** What keeps a meeting from being prepared like this, all at once. */
export function panelProblems(
  { meetsAt, place, memberIds, presiderId }: PanelFacts,
  {
    candidates,
    quorumLeast,
    now,
  }: {
    readonly candidates: readonly MemberCandidate[];
    readonly quorumLeast: number;
    readonly now: Date;
  },
): Problem[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const isFew = memberIds.length < quorumLeast;
  return [
    ...(meetsAt <= now ? [problem("PANEL_IN_PAST", ["meetsAt"])] : []),
    ...(isBlank(place) ? [problem("REQUIRED", ["place"])] : []),
    ...textProblems(place, PLACE_MAX_LENGTH, ["place"]),
    ...(isFew ? [problemWith("TOO_FEW_MEMBERS", { min: quorumLeast }, ["memberIds"])] : []),
    ...(memberIds.length > MOST_MEMBERS
      ? [problemWith("TOO_MANY", { max: MOST_MEMBERS, count: memberIds.length }, ["memberIds"])]
      : []),
    ...memberIds.flatMap((id, index) =>
      memberProblems(byId.get(id), memberIds.indexOf(id) < index, ["memberIds", String(index)]),
    ),
    ...presiderProblems(presiderId, memberIds, byId.get(presiderId)),
  ];
}

function memberProblems(
  candidate: MemberCandidate | undefined,
  isRepeated: boolean,
  path: readonly string[],
): Problem[] {
  if (candidate === undefined) return [problem("UNKNOWN_PERSON", path)];
  if (isRepeated) return [problem("DUPLICATE_MEMBER", path)];
  return maySit(candidate) ? [] : [problem("NOT_OF_COMMITTEE", path)];
}

function presiderProblems(
  presiderId: string,
  memberIds: readonly string[],
  presider: MemberCandidate | undefined,
): Problem[] {
  const presides = memberIds.includes(presiderId) && presider?.roles.includes("CHAIR") === true;
  return presides ? [] : [problem("PRESIDER_NO_CHAIR", ["presiderId"])];
}

/** An application that is to be put on the agenda. */
export interface CaseCandidate {
  readonly id: string;
  readonly status: ApplicationStatus;
  readonly roundId: string | null;
  /** Whether another meeting that is not over has it on its agenda. */
  readonly isOnOtherAgenda: boolean;
}

/** What keeps applications from being the agenda, in this order. */
export function agendaProblems(
  applicationIds: readonly string[],
  {
    roundId,
    candidates,
  }: { readonly roundId: string; readonly candidates: readonly CaseCandidate[] },
): Problem[] {
  if (applicationIds.length > MOST_CASES) {
    const params = { max: MOST_CASES, count: applicationIds.length };
    return [problemWith("TOO_MANY", params, ["applicationIds"])];
  }
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return applicationIds.flatMap((id, index) => {
    const path = ["applicationIds", String(index)];
    const candidate = byId.get(id);
    if (candidate?.roundId !== roundId || candidate.status !== "PANEL") {
      return [problem("NOT_BEFORE_PANEL", path)];
    }
    if (applicationIds.indexOf(id) < index) return [problem("CASE_TWICE", path)];
    return candidate.isOnOtherAgenda ? [problem("ON_OTHER_AGENDA", path)] : [];
  });
}

/** A meeting is prepared until it begins. */
export function preparingProblems({ state }: { readonly state: PanelState }): Problem[] {
  return state === "PREPARED" ? [] : [problem("PANEL_BEGUN")];
}
