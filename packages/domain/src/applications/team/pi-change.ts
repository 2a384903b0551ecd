import type { Actor } from "../../people/roles.ts";
import { problem, problemWith, under, type Problem } from "../../problems/problem.ts";
import { ok, refused, type Result } from "../../result.ts";
import { textProblems } from "../../text/text.ts";
import { capacityIn, seesContacts, seesOfficeStatus, type Capacity } from "../capacity.ts";
import type { SectionChange } from "../changes/change-request.ts";
import { OFFICE_NOTE_MAX_LENGTH } from "../office.ts";
import type { SectionKey } from "../sections/answers.ts";
import { partProblems, isPartAnswered } from "../sections/member-part.ts";
import type { TeamMember } from "../sections/team-answers.ts";
import { publicStatus, type ApplicationStatus } from "../status.ts";
import type { InWorkflow } from "../workflow.ts";

/** LAPSED came to nothing because the member went, or the application ended. All but the first two are over. */
export const PI_CHANGE_STATES = [
  "PROPOSED",
  "AGREED",
  "DONE",
  "DECLINED",
  "WITHDRAWN",
  "REFUSED",
  "LAPSED",
] as const;
export type PiChangeState = (typeof PI_CHANGE_STATES)[number];
type OpenState = "PROPOSED" | "AGREED";

/** What can be done with a proposal, beside making one, which is PROPOSE_PI of the workflow. */
export const PI_CHANGE_ACTIONS = ["ACCEPT", "DECLINE", "WITHDRAW", "CONFIRM", "REFUSE"] as const;
export type PiChangeAction = (typeof PI_CHANGE_ACTIONS)[number];

/** SUCCESSOR is the member who is to take the PI's place. */
type Who = "PI" | "SUCCESSOR" | "SECRETARIAT";

/** Who may do what with a proposal in each state. Both may change their mind until it is done. */
const STEPS: Readonly<Record<OpenState, Readonly<Partial<Record<PiChangeAction, Who>>>>> = {
  PROPOSED: { ACCEPT: "SUCCESSOR", DECLINE: "SUCCESSOR", WITHDRAW: "PI" },
  AGREED: { DECLINE: "SUCCESSOR", WITHDRAW: "PI", CONFIRM: "SECRETARIAT", REFUSE: "SECRETARIAT" },
};

/** Where each action leads. Accepting a draft's is the whole of it; later the office has the last word. */
export function piChangeState(action: PiChangeAction, status: ApplicationStatus): PiChangeState {
  switch (action) {
    case "ACCEPT":
      return status === "DRAFT" ? "DONE" : "AGREED";
    case "DECLINE":
      return "DECLINED";
    case "WITHDRAW":
      return "WITHDRAWN";
    case "CONFIRM":
      return "DONE";
    case "REFUSE":
      return "REFUSED";
  }
}

/** How a proposal comes from one state to another. The database holds the same table. */
export const PI_CHANGE_STEPS: readonly (readonly [from: PiChangeState, to: PiChangeState])[] = [
  ["PROPOSED", "AGREED"],
  ["PROPOSED", "DONE"],
  ["PROPOSED", "DECLINED"],
  ["PROPOSED", "WITHDRAWN"],
  ["PROPOSED", "LAPSED"],
  ["AGREED", "DONE"],
  ["AGREED", "DECLINED"],
  ["AGREED", "WITHDRAWN"],
  ["AGREED", "REFUSED"],
  ["AGREED", "LAPSED"],
];

/**
 * Whether the PI can change: yes; not while the institution has it, whose officer answers to one person; never
 * again. It keeps, too, while the committee decides on the application as it stands: before the panel the team agrees
 * as ever, since nobody in it knows of the panel, and the office confirms when that is over. Proposals wait through
 * these and lapse by the last.
 */
const CHANGES_IN: Readonly<Record<ApplicationStatus, "YES" | "NOT_CONFIRMED" | "LATER" | "NEVER">> =
  {
    DRAFT: "YES",
    ENDORSEMENT: "LATER",
    SUBMITTED: "YES",
    SCREENING: "YES",
    UNDER_REVIEW: "YES",
    CHANGES_REQUESTED: "YES",
    PANEL: "NOT_CONFIRMED",
    RECOMMENDED: "LATER",
    RESERVE_LIST: "LATER",
    APPROVED: "NEVER",
    DECLINED: "NEVER",
    LAPSED: "NEVER",
    WITHDRAWN: "NEVER",
    REVOKED: "NEVER",
  };

/** Whether an application that comes to this status keeps its PI, so that what was proposed is over. */
export function endsPiChange(status: ApplicationStatus): boolean {
  return CHANGES_IN[status] === "NEVER";
}

/** What decides who may do what with a proposal. */
export interface PiChange {
  readonly state: PiChangeState;
  /** The PI who proposed. */
  readonly formerId: string;
  /** The member who is to take the place. */
  readonly successorId: string;
}

export function isOpenPiChange({ state }: Pick<PiChange, "state">): boolean {
  return isOpen(state);
}

/** A proposal is there for both it is between, for the PI of the moment, and for the office. */
export function seesPiChange(
  { formerId, successorId }: Pick<PiChange, "formerId" | "successorId">,
  { id, capacity }: { readonly id: string; readonly capacity: Capacity | null },
): boolean {
  if (capacity === null) return false;
  return seesContacts(capacity) || id === successorId || id === formerId;
}

/** What this person can do with a proposal now. */
export function piChangeActions(
  application: InWorkflow,
  change: PiChange,
  actor: Actor,
): readonly PiChangeAction[] {
  const isSuccessor = change.successorId === actor.id;
  const capacity = capacityIn(application, actor);
  return PI_CHANGE_ACTIONS.filter((action) => {
    const who = isOpen(change.state) ? STEPS[change.state][action] : undefined;
    if (who === undefined || !isInTime(action, application)) return false;
    return actsAs(who, { capacity, isSuccessor });
  });
}

/** Whether this person may do it now: NOT_FOUND for whom the proposal does not exist. */
export function allowPiChange(
  application: InWorkflow,
  change: PiChange,
  { action, actor }: { readonly action: PiChangeAction; readonly actor: Actor },
): Result<PiChangeState> {
  const { status } = application;
  const capacity = capacityIn(application, actor);
  if (!seesPiChange(change, { id: actor.id, capacity })) return refused(problem("NOT_FOUND"));
  if (!isOpenPiChange(change)) return refused(problem("PI_CHANGE_OVER"));
  if (piChangeActions(application, change, actor).includes(action)) {
    return ok(piChangeState(action, status));
  }
  const shown = seesOfficeStatus(capacity) ? status : publicStatus(status);
  const asked = `PI_CHANGE_${action}` as const;
  return refused(problemWith("NOT_ALLOWED", { action: asked, status: shown }));
}

function isOpen(state: PiChangeState): state is OpenState {
  return state === "PROPOSED" || state === "AGREED";
}

/** Whoever does not want it may say so at any time. */
function isInTime(action: PiChangeAction, { status }: InWorkflow): boolean {
  if (action === "DECLINE" || action === "WITHDRAW") return CHANGES_IN[status] !== "NEVER";
  if (CHANGES_IN[status] === "NOT_CONFIRMED") return action !== "CONFIRM";
  return CHANGES_IN[status] === "YES";
}

function actsAs(
  who: Who,
  { capacity, isSuccessor }: { readonly capacity: Capacity | null; readonly isSuccessor: boolean },
): boolean {
  if (who === "SECRETARIAT") {
    return capacity?.kind === "OFFICE" && capacity.roles.includes("SECRETARIAT");
  }
  if (who === "PI") return capacity?.kind === "PI";
  return isSuccessor && capacity?.kind === "CO_INVESTIGATOR";
}

/** A member as somebody to take the PI's place. */
export type Candidate = Pick<TeamMember, "fullName" | "state" | "role" | "part"> & {
  /** Whether mail to the address of the account is known to arrive. */
  readonly emailVerified: boolean;
};

/** Why a member cannot take the PI's place: only a co-investigator who joined, signed, and is reached by mail can. */
export function successorProblems(candidate: Candidate): Problem[] {
  const { state, role, part, emailVerified } = candidate;
  const params = { name: candidate.fullName.trim() };
  if (state !== "ACCEPTED") return [problemWith("MEMBER_NOT_JOINED", params)];
  if (role !== "CO_INVESTIGATOR") return [problemWith("MEMBER_NO_CO_INVESTIGATOR", params)];
  if (part === null || !isPartAnswered(part)) return [problemWith("MEMBER_PART_MISSING", params)];
  if (partProblems(part).length > 0) return [problemWith("MEMBER_NOT_SIGNED", params)];
  return emailVerified ? [] : [problemWith("MEMBER_NOT_VERIFIED", params)];
}

/** Why the PI cannot propose this member now. */
export function piProposalProblems(
  candidate: Candidate,
  { note, hasOpen }: { readonly note: string; readonly hasOpen: boolean },
): Problem[] {
  if (hasOpen) return [problem("PI_CHANGE_OPEN")];
  return [...under(["memberId"], successorProblems(candidate)), ...piChangeNoteProblems(note)];
}

/** Words between the two that may be left out. */
export function piChangeNoteProblems(note: string): Problem[] {
  return textProblems(note, OFFICE_NOTE_MAX_LENGTH, ["note"]);
}

/** Sections in which a PI speaks of themselves, so that the former one's answers do not stand for the new one. */
export const PI_SECTIONS = [
  "APPLICANT",
  "TEAM",
  "UNDERTAKINGS",
] as const satisfies readonly SectionKey[];

/** What is asked to be changed once the office confirmed, beside whatever was asked before. */
export function sectionsForNewPi(reason: string): readonly SectionChange[] {
  return PI_SECTIONS.map((section) => ({ section, reason }));
}
