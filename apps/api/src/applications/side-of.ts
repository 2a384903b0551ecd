import type { ApplicationEvent } from "@regolith/db";
import { isUnsubmitted, MOVES, WORKFLOW, type ActingParty, type Who } from "@regolith/domain";

const SIDES: Readonly<Record<Who, ActingParty>> = {
  PI: "APPLICANT",
  CO_INVESTIGATOR: "APPLICANT",
  OFFICER: "INSTITUTION",
  SECRETARIAT: "OFFICE",
  CURATOR: "OFFICE",
  CHAIR: "COMMITTEE",
  APPROVER: "APPROVER",
  CLOCK: "NOBODY",
};

const SIDE_OF_MOVE: ReadonlyMap<string, ActingParty> = new Map(
  Object.values(WORKFLOW).flatMap((steps) =>
    MOVES.flatMap((move): [string, ActingParty][] => {
      const step = steps[move];
      return step?.by.map((who): [string, ActingParty] => [move, SIDES[who]]) ?? [];
    }),
  ),
);

/**
 * The side that takes a step, by the workflow table. What is no move of it is the applicant's, but what the office
 * says to a change of the applicant, which it confirms once it has the application.
 */
export function sideOf({ action, toStatus }: Pick<ApplicationEvent, "action" | "toStatus">) {
  if (action === "PI_CHANGE_REFUSED") return "OFFICE";
  if (action === "PI_CHANGED" && !isUnsubmitted(toStatus)) return "OFFICE";
  return SIDE_OF_MOVE.get(action) ?? "APPLICANT";
}
