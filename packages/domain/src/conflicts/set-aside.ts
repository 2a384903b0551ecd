import { capacityIn, isOfOffice, type Membership } from "../applications/capacity.ts";
import { reasonProblems } from "../applications/office.ts";
import type { ApplicationStatus } from "../applications/status.ts";
import { assignsReviewers } from "../assignment/assignment-rights.ts";
import type { Actor } from "../people/roles.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import type { ConflictKind, ConflictSource } from "./conflict.ts";

/** A conflict on record, as far as it decides whether it can be set aside. */
export interface ConflictOnRecord {
  readonly personId: string;
  readonly kind: ConflictKind;
  readonly source: ConflictSource;
  /** Null while it stands. */
  readonly endedAt: Date | null;
}

/** While somebody may still be asked to judge it, and where an appeal against declining may wait for the chair. */
const SET_ASIDE_IN: readonly ApplicationStatus[] = [
  ...(["SUBMITTED", "SCREENING", "UNDER_REVIEW", "CHANGES_REQUESTED"] as const),
  ...(["PANEL", "RESERVE_LIST", "DECLINED"] as const),
];

/**
 * Only a paper found by names can be a namesake's. Who belongs to a team, and who works where, is certain; what somebody
 * declared stays.
 */
function mayBeNamesake({ kind, source }: ConflictOnRecord): boolean {
  return kind === "CO_AUTHOR" && source === "DETECTED";
}

/** Secretariat and chair set conflicts aside; never one's own, nor any of an application one has a conflict with. */
export function setsConflictsAside(application: Membership, actor: Actor): boolean {
  return (
    assignsReviewers(capacityIn(application, actor)) &&
    SET_ASIDE_IN.includes(application.status) &&
    !application.conflictedIds.includes(actor.id)
  );
}

/** Whether somebody could set this one aside now. */
export function canSetAside(
  application: Membership,
  conflict: ConflictOnRecord,
  actor: Actor,
): boolean {
  return (
    setsConflictsAside(application, actor) && conflict.endedAt === null && mayBeNamesake(conflict)
  );
}

/** What keeps somebody from setting a conflict aside: NOT_FOUND for whom it is not there. */
export function settingAsideProblems(
  application: Membership,
  conflict: ConflictOnRecord,
  { actor, reason }: { readonly actor: Actor; readonly reason: string },
): Problem[] {
  if (!isOfOffice(capacityIn(application, actor))) return [problem("NOT_FOUND")];
  if (!setsConflictsAside(application, actor)) {
    const { status } = application;
    return [problemWith("NOT_ALLOWED", { action: "SET_CONFLICT_ASIDE", status })];
  }
  if (conflict.endedAt !== null) return [problem("CONFLICT_OVER")];
  if (!mayBeNamesake(conflict)) return [problem("CONFLICT_STAYS")];
  return reasonProblems(reason);
}
