import { problem, problemWith } from "../problems/problem.ts";
import type { Actor } from "../people/roles.ts";
import { ok, refused, type Result } from "../result.ts";
import {
  capacityIn,
  seesOfficeStatus,
  type Capacity,
  type DecidingRole,
  type Membership,
} from "./capacity.ts";
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
  "START_SCREENING",
  "REQUEST_CHANGES",
  "LAPSE",
  "OPEN_REVIEW",
  "SHORTLIST",
  "RECOMMEND",
  "RESERVE",
  "PROMOTE",
  "DECLINE",
  "CONFIRM",
  "APPROVE",
  "SEND_BACK",
  "APPEAL",
  "GRANT_APPEAL",
  "REFUSE_APPEAL",
  "REVOKE",
] as const;
export type Move = (typeof MOVES)[number];

/** All that can be done to an application that exists. */
export const ACTIONS = [
  "EDIT",
  "DELETE",
  "EDIT_PART",
  "LEAVE",
  "PROPOSE_PI",
  "JUDGE_FEASIBILITY",
  ...MOVES,
] as const;
export type Action = (typeof ACTIONS)[number];

/** CLOCK is the portal itself, when a day has passed. */
export type Who = "PI" | "CO_INVESTIGATOR" | "OFFICER" | DecidingRole | "CLOCK";

/** BEFORE_CHANGES is the status in which changes were requested; GONE means deleted. */
type Destination = ApplicationStatus | "BEFORE_CHANGES" | "GONE";

export interface Step {
  readonly by: readonly Who[];
  readonly to: Destination;
  /** What has to be so beside the status. */
  readonly when?: Condition;
  /** Not taken by anybody who took part in deciding before. */
  readonly byAnother?: true;
}

/** What decides about a step beside the status. */
const CONDITIONS = {
  UNCONFIRMED: ({ confirmedById }: InWorkflow) => confirmedById === null,
  CONFIRMED: ({ confirmedById }: InWorkflow) => confirmedById !== null,
  NEVER_APPEALED: ({ appeal }: InWorkflow) => appeal === null,
  APPEALED: ({ appeal }: InWorkflow) => appeal === "OPEN",
} as const;
type Condition = keyof typeof CONDITIONS;

const WITHDRAW: Step = { by: ["PI"], to: "WITHDRAWN" };

/** Who may do what in each status, and where it leads. The whole workflow is this table. */
export const WORKFLOW: Readonly<
  Record<ApplicationStatus, Readonly<Partial<Record<Action, Step>>>>
> = {
  DRAFT: {
    EDIT: { by: ["PI"], to: "DRAFT" },
    DELETE: { by: ["PI"], to: "GONE" },
    EDIT_PART: { by: ["CO_INVESTIGATOR"], to: "DRAFT" },
    LEAVE: { by: ["CO_INVESTIGATOR"], to: "DRAFT" },
    PROPOSE_PI: { by: ["PI"], to: "DRAFT" },
    // Which of the two it is, the round's policy says.
    ASK_ENDORSEMENT: { by: ["PI"], to: "ENDORSEMENT" },
    SUBMIT: { by: ["PI"], to: "SUBMITTED" },
  },
  ENDORSEMENT: {
    ENDORSE: { by: ["OFFICER"], to: "SUBMITTED" },
    RETURN: { by: ["OFFICER"], to: "DRAFT" },
    RECALL: { by: ["PI"], to: "DRAFT" },
    LEAVE: { by: ["CO_INVESTIGATOR"], to: "ENDORSEMENT" },
  },
  SUBMITTED: {
    LEAVE: { by: ["CO_INVESTIGATOR"], to: "SUBMITTED" },
    PROPOSE_PI: { by: ["PI"], to: "SUBMITTED" },
    START_SCREENING: { by: ["SECRETARIAT"], to: "SCREENING" },
    REQUEST_CHANGES: { by: ["SECRETARIAT"], to: "CHANGES_REQUESTED" },
    WITHDRAW,
  },
  SCREENING: {
    LEAVE: { by: ["CO_INVESTIGATOR"], to: "SCREENING" },
    PROPOSE_PI: { by: ["PI"], to: "SCREENING" },
    JUDGE_FEASIBILITY: { by: ["CURATOR"], to: "SCREENING" },
    REQUEST_CHANGES: { by: ["SECRETARIAT"], to: "CHANGES_REQUESTED" },
    DECLINE: { by: ["SECRETARIAT"], to: "DECLINED" },
    OPEN_REVIEW: { by: ["SECRETARIAT"], to: "UNDER_REVIEW" },
    WITHDRAW,
  },
  UNDER_REVIEW: {
    LEAVE: { by: ["CO_INVESTIGATOR"], to: "UNDER_REVIEW" },
    PROPOSE_PI: { by: ["PI"], to: "UNDER_REVIEW" },
    // What changed after it was asked for is judged anew.
    JUDGE_FEASIBILITY: { by: ["CURATOR"], to: "UNDER_REVIEW" },
    REQUEST_CHANGES: { by: ["SECRETARIAT", "CHAIR"], to: "CHANGES_REQUESTED" },
    SHORTLIST: { by: ["CHAIR"], to: "PANEL" },
    DECLINE: { by: ["CHAIR"], to: "DECLINED" },
    WITHDRAW,
  },
  CHANGES_REQUESTED: {
    EDIT: { by: ["PI"], to: "CHANGES_REQUESTED" },
    EDIT_PART: { by: ["CO_INVESTIGATOR"], to: "CHANGES_REQUESTED" },
    LEAVE: { by: ["CO_INVESTIGATOR"], to: "CHANGES_REQUESTED" },
    PROPOSE_PI: { by: ["PI"], to: "CHANGES_REQUESTED" },
    RESUBMIT: { by: ["PI"], to: "BEFORE_CHANGES" },
    LAPSE: { by: ["CLOCK"], to: "LAPSED" },
    WITHDRAW,
  },
  PANEL: {
    // As in review, of which the panel is a part: the applicant does not learn that it came this far.
    PROPOSE_PI: { by: ["PI"], to: "PANEL" },
    LEAVE: { by: ["CO_INVESTIGATOR"], to: "PANEL" },
    RECOMMEND: { by: ["CHAIR"], to: "RECOMMENDED" },
    RESERVE: { by: ["CHAIR"], to: "RESERVE_LIST" },
    DECLINE: { by: ["CHAIR"], to: "DECLINED" },
    WITHDRAW,
  },
  RESERVE_LIST: {
    PROMOTE: { by: ["CHAIR"], to: "RECOMMENDED" },
    DECLINE: { by: ["CHAIR"], to: "DECLINED" },
    WITHDRAW,
  },
  RECOMMENDED: {
    CONFIRM: { by: ["SECRETARIAT"], to: "RECOMMENDED", when: "UNCONFIRMED" },
    APPROVE: { by: ["APPROVER"], to: "APPROVED", when: "CONFIRMED" },
    SEND_BACK: { by: ["APPROVER"], to: "PANEL", when: "CONFIRMED" },
    WITHDRAW,
  },
  APPROVED: { REVOKE: { by: ["APPROVER"], to: "REVOKED" }, WITHDRAW },
  DECLINED: {
    APPEAL: { by: ["PI"], to: "DECLINED", when: "NEVER_APPEALED" },
    GRANT_APPEAL: { by: ["CHAIR"], to: "UNDER_REVIEW", when: "APPEALED", byAnother: true },
    REFUSE_APPEAL: { by: ["CHAIR"], to: "DECLINED", when: "APPEALED", byAnother: true },
  },
  LAPSED: {},
  WITHDRAWN: {},
  REVOKED: {},
};

/** What the workflow needs to know of an application. */
export interface InWorkflow extends Membership {
  readonly statusBeforeChanges: ApplicationStatus | null;
  /** Who confirmed the recommendation for the office; null until then, and when it was sent back. */
  readonly confirmedById: string | null;
  /** Those who recommended, declined, confirmed, approved or sent back, at whatever time. */
  readonly deciderIds: readonly string[];
  /** The one appeal against declining it. */
  readonly appeal: AppealState | null;
}

export const APPEAL_STATES = ["OPEN", "GRANTED", "REFUSED"] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/** What this person can do with it now; nothing for whom it does not exist. */
export function availableActions(application: InWorkflow, actor: Actor): readonly Action[] {
  const capacity = capacityIn(application, actor);
  return ACTIONS.filter((action) => {
    const step = permitted(application, action, capacity);
    return step !== null && !isForAnother(application, step, actor);
  });
}

/**
 * Whether this person may do it now: NOT_FOUND for whom it does not exist, DECIDER_ANSWERS_NO_APPEAL for who would be
 * answering an appeal against what they decided themselves, else NOT_ALLOWED.
 */
export function allow(application: InWorkflow, action: Action, actor: Actor): Result<Step> {
  const capacity = capacityIn(application, actor);
  if (capacity === null) return refused(problem("NOT_FOUND"));
  const step = permitted(application, action, capacity);
  if (step !== null) {
    return isForAnother(application, step, actor)
      ? refused(problem("DECIDER_ANSWERS_NO_APPEAL"))
      : ok(step);
  }
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

/** The status that the clock's step leads to; null when it is not the clock's to take now. */
export function moveByClock(application: InWorkflow, action: Move): ApplicationStatus | null {
  const step = WORKFLOW[application.status][action];
  return step?.by.includes("CLOCK") === true ? destination(application, step) : null;
}

/** The step, if somebody of this capacity may take it now. */
function permitted(
  application: InWorkflow,
  action: Action,
  capacity: Capacity | null,
): Step | null {
  const step = WORKFLOW[application.status][action];
  if (step === undefined || !step.by.some((who) => actsAs(capacity, who))) return null;
  return step.when === undefined || CONDITIONS[step.when](application) ? step : null;
}

/** An appeal is answered by somebody who took no part in what it is against. */
function isForAnother({ deciderIds }: InWorkflow, step: Step, { id }: Actor): boolean {
  return step.byAnother === true && deciderIds.includes(id);
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
