import { problem, problemWith } from "../problems/problem.ts";
import type { Actor } from "../people/roles.ts";
import { ok, refused, type Result } from "../result.ts";
import { capacityIn, seesOfficeStatus, type Capacity, type Membership } from "./capacity.ts";
import { publicStatus, type ApplicationStatus } from "./status.ts";

/** Actions that bring an application from one status to another. */
export const MOVES = [
  "ASK_ENDORSEMENT",
  "RECALL",
  "ENDORSE",
  "RETURN",
  "SUBMIT",
  "RESUBMIT",
  "WITHDRAW",
  "START_REVIEW",
  "REQUEST_CHANGES",
  "DECLINE",
  "APPROVE",
  "REVOKE",
] as const;
export type Move = (typeof MOVES)[number];

/** All that can be done to an application that exists. */
export const ACTIONS = ["EDIT", "DELETE", "EDIT_PART", "LEAVE", "PROPOSE_PI", ...MOVES] as const;
export type Action = (typeof ACTIONS)[number];

export type Who = "PI" | "CO_INVESTIGATOR" | "OFFICER" | "SECRETARIAT" | "APPROVER";

/** BEFORE_CHANGES is the status in which changes were requested; GONE means deleted. */
type Destination = ApplicationStatus | "BEFORE_CHANGES" | "GONE";

export interface Step {
  readonly by: Who;
  readonly to: Destination;
}

/** Who may do what in each status, and where it leads. The whole workflow is this table. */
export const WORKFLOW: Readonly<
  Record<ApplicationStatus, Readonly<Partial<Record<Action, Step>>>>
> = {
  DRAFT: {
    EDIT: { by: "PI", to: "DRAFT" },
    DELETE: { by: "PI", to: "GONE" },
    EDIT_PART: { by: "CO_INVESTIGATOR", to: "DRAFT" },
    LEAVE: { by: "CO_INVESTIGATOR", to: "DRAFT" },
    PROPOSE_PI: { by: "PI", to: "DRAFT" },
    // Which of the two it is, the round's policy says.
    ASK_ENDORSEMENT: { by: "PI", to: "ENDORSEMENT" },
    SUBMIT: { by: "PI", to: "SUBMITTED" },
  },
  ENDORSEMENT: {
    ENDORSE: { by: "OFFICER", to: "SUBMITTED" },
    RETURN: { by: "OFFICER", to: "DRAFT" },
    RECALL: { by: "PI", to: "DRAFT" },
    LEAVE: { by: "CO_INVESTIGATOR", to: "ENDORSEMENT" },
  },
  SUBMITTED: {
    LEAVE: { by: "CO_INVESTIGATOR", to: "SUBMITTED" },
    PROPOSE_PI: { by: "PI", to: "SUBMITTED" },
    START_REVIEW: { by: "SECRETARIAT", to: "UNDER_REVIEW" },
    REQUEST_CHANGES: { by: "SECRETARIAT", to: "CHANGES_REQUESTED" },
    DECLINE: { by: "SECRETARIAT", to: "DECLINED" },
    WITHDRAW: { by: "PI", to: "WITHDRAWN" },
  },
  UNDER_REVIEW: {
    LEAVE: { by: "CO_INVESTIGATOR", to: "UNDER_REVIEW" },
    PROPOSE_PI: { by: "PI", to: "UNDER_REVIEW" },
    REQUEST_CHANGES: { by: "SECRETARIAT", to: "CHANGES_REQUESTED" },
    DECLINE: { by: "SECRETARIAT", to: "DECLINED" },
    APPROVE: { by: "APPROVER", to: "APPROVED" },
    WITHDRAW: { by: "PI", to: "WITHDRAWN" },
  },
  CHANGES_REQUESTED: {
    EDIT: { by: "PI", to: "CHANGES_REQUESTED" },
    EDIT_PART: { by: "CO_INVESTIGATOR", to: "CHANGES_REQUESTED" },
    LEAVE: { by: "CO_INVESTIGATOR", to: "CHANGES_REQUESTED" },
    PROPOSE_PI: { by: "PI", to: "CHANGES_REQUESTED" },
    RESUBMIT: { by: "PI", to: "BEFORE_CHANGES" },
    WITHDRAW: { by: "PI", to: "WITHDRAWN" },
  },
  APPROVED: { REVOKE: { by: "APPROVER", to: "REVOKED" } },
  DECLINED: {},
  WITHDRAWN: {},
  REVOKED: {},
};

/** What the workflow needs to know of an application. */
export interface InWorkflow extends Membership {
  readonly statusBeforeChanges: ApplicationStatus | null;
}

/** What this person can do with it now; nothing for whom it does not exist. */
export function availableActions(application: InWorkflow, actor: Actor): readonly Action[] {
  const capacity = capacityIn(application, actor);
  return ACTIONS.filter((action) => {
    const step = WORKFLOW[application.status][action];
    return step !== undefined && actsAs(capacity, step.by);
  });
}

/** Whether this person may do it now: NOT_FOUND for whom it does not exist, else NOT_ALLOWED. */
export function allow(application: InWorkflow, action: Action, actor: Actor): Result<Step> {
  const capacity = capacityIn(application, actor);
  if (capacity === null) return refused(problem("NOT_FOUND"));
  const step = WORKFLOW[application.status][action];
  if (step !== undefined && actsAs(capacity, step.by)) return ok(step);
  const { status } = application;
  const shown = seesOfficeStatus(capacity) ? status : publicStatus(status);
  return refused(problemWith("NOT_ALLOWED", { action, status: shown }));
}

/** The status an action leads to, if this person may take it. */
export function move(
  application: InWorkflow,
  action: Move,
  actor: Actor,
): Result<ApplicationStatus> {
  const step = allow(application, action, actor);
  return step.ok ? ok(destination(application, step.value)) : step;
}

function actsAs(capacity: Capacity | null, who: Who): boolean {
  if (capacity?.kind !== "OFFICE") return capacity?.kind === who;
  return capacity.roles.some((role) => role === who);
}

function destination({ status, statusBeforeChanges }: InWorkflow, { to }: Step): ApplicationStatus {
  if (to === "GONE") return status;
  if (to !== "BEFORE_CHANGES") return to;
  if (statusBeforeChanges === null) throw new Error("Changes were requested from no status");
  return statusBeforeChanges;
}
