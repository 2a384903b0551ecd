import type { ApplicationEvent } from "@regolith/db";
import {
  ACTIONS,
  APPLICATION_STATUSES,
  COMMITTEE_EVENTS,
  isUnsubmitted,
  WORKFLOW,
  type ActingParty,
  type CommitteeEvent,
  type Who,
} from "@regolith/domain";

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

/** By status and action: who stands first for it in the table. */
const SIDE_OF_STEP: ReadonlyMap<string, ActingParty> = new Map(
  APPLICATION_STATUSES.flatMap((status) =>
    ACTIONS.flatMap((action): [string, ActingParty][] => {
      const who = WORKFLOW[status][action]?.by[0];
      return who === undefined ? [] : [[`${status} ${action}`, SIDES[who]]];
    }),
  ),
);

/** What the office does about the committee; the rest of it the committee does itself. */
const OF_OFFICE: readonly string[] = [
  "REVIEWER_ASKED",
  "REVIEWER_TAKEN_OFF",
  "REVIEWER_REMINDED",
  "CONFLICT_SET_ASIDE",
] satisfies CommitteeEvent[];

/**
 * The side that takes a step, by the workflow table. What is no move of it is the applicant's, but what the office
 * says to a change of the applicant, which it confirms once it has the application, and more time for changes.
 */
export function sideOf({
  action,
  fromStatus,
  toStatus,
}: Pick<ApplicationEvent, "action" | "fromStatus" | "toStatus">) {
  if (action === "PI_CHANGE_REFUSED" || action === "CHANGES_EXTENDED") return "OFFICE";
  if (action === "PI_CHANGED" && !isUnsubmitted(toStatus)) return "OFFICE";
  if (OF_OFFICE.includes(action)) return "OFFICE";
  if (COMMITTEE_EVENTS.some((event) => event === action)) return "COMMITTEE";
  return SIDE_OF_STEP.get(`${fromStatus ?? ""} ${action}`) ?? "APPLICANT";
}
