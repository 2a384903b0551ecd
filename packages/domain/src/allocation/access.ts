import {
  capacityIn,
  isOfOffice,
  READING_ROLES,
  type Membership,
} from "../applications/capacity.ts";
import type { Actor } from "../people/roles.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";

/** What somebody has of a board. */
export interface BoardAccess<Application> {
  readonly shown: readonly Application[];
  /** How many are kept from them: they belong to the team, or have a conflict of interest. */
  readonly hidden: number;
  /** Why they do not change the allocation; null for the chair who does. */
  readonly refusal: Problem | null;
}

/** Whether there are allocation boards for somebody at all. */
export function readsBoards({ roles }: Pick<Actor, "roles">): boolean {
  return roles.includes("CHAIR") || READING_ROLES.some((role) => roles.includes(role));
}

/**
 * Office and chair read the board without the applications that are not theirs to see. All on it compete for the same
 * stock, so a chair who is kept from deciding on one of them allocates none.
 */
export function boardAccess<Application extends Membership>(
  applications: readonly Application[],
  actor: Actor,
): BoardAccess<Application> {
  const shown = applications.filter((one) => isOfOffice(capacityIn(one, actor)));
  const withheld = applications.filter((one) => !chairs(one, actor)).length;
  return {
    shown,
    hidden: applications.length - shown.length,
    refusal: actor.roles.includes("CHAIR")
      ? recusal(withheld)
      : problem("ONLY_CHAIR_ALLOCATES", ["round"]),
  };
}

/** Chairs who allocate this board: those who are kept from deciding on none of its applications. */
export function chairsFreeFor<Chair extends Actor>(
  applications: readonly Membership[],
  people: readonly Chair[],
): Chair[] {
  return people.filter((person) => boardAccess(applications, person).refusal === null);
}

/**
 * Recommending one application by itself takes from the same stock, so whoever is kept from allocating the board does
 * not do that either. Carrying out a vote to decline or for the reserve list takes nothing, and stays open to them.
 */
export function recommendingAloneProblems(
  applications: readonly Membership[],
  actor: Actor,
): Problem[] {
  const { refusal } = boardAccess(applications, actor);
  return refusal?.code === "BOARD_RECUSED" ? [{ ...refusal, path: [] }] : [];
}

function recusal(hidden: number): Problem | null {
  return hidden === 0 ? null : problemWith("BOARD_RECUSED", { hidden }, ["round"]);
}

function chairs(application: Membership, actor: Actor): boolean {
  const capacity = capacityIn(application, actor);
  return capacity?.kind === "OFFICE" && capacity.roles.includes("CHAIR");
}
