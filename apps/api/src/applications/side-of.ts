import { MOVES, WORKFLOW, type ActingParty, type Who } from "@regolith/domain";

const SIDES: Readonly<Record<Who, ActingParty>> = {
  PI: "APPLICANT",
  CO_INVESTIGATOR: "APPLICANT",
  OFFICER: "INSTITUTION",
  SECRETARIAT: "OFFICE",
  APPROVER: "APPROVER",
};

const SIDE_OF_MOVE: ReadonlyMap<string, ActingParty> = new Map(
  Object.values(WORKFLOW).flatMap((steps) =>
    MOVES.flatMap((move): [string, ActingParty][] => {
      const step = steps[move];
      return step === undefined ? [] : [[move, SIDES[step.by]]];
    }),
  ),
);

/** The side that takes a step, by the workflow table; what is no move of it is the applicant's. */
export function sideOf(action: string): ActingParty {
  return SIDE_OF_MOVE.get(action) ?? "APPLICANT";
}
