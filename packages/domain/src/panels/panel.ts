import { seesOfficeStatus, capacityIn, type Membership } from "../applications/capacity.ts";
import type { DeclineReason } from "../applications/office.ts";
import { holds, type Actor, type Role } from "../people/roles.ts";

/** PREPARED by the secretariat; IN_SESSION, run by the presiding chair; CLOSED with its minutes signed. */
export const PANEL_STATES = ["PREPARED", "IN_SESSION", "CLOSED"] as const;
export type PanelState = (typeof PANEL_STATES)[number];

/** WAITING its turn, ON now, VOTED once a motion was carried, DONE when the meeting went on, or DEFERRED to another meeting. */
export const CASE_STATES = ["WAITING", "ON", "VOTED", "DONE", "DEFERRED"] as const;
export type CaseState = (typeof CASE_STATES)[number];

/**
 * Where a case can go from each state. The database holds the same table. What was put to one vote with others and not
 * decided with them goes back from ON to WAITING besides.
 */
export const CASE_STEPS: Readonly<Record<CaseState, readonly CaseState[]>> = {
  WAITING: ["ON", "DEFERRED"],
  ON: ["VOTED", "DEFERRED"],
  VOTED: ["DONE"],
  DONE: [],
  DEFERRED: [],
};

/** What the panel is asked to say of an application. */
export const MOTIONS = ["RECOMMEND", "RESERVE", "DECLINE"] as const;
export type MotionKind = (typeof MOTIONS)[number];

export const VOTES = ["FOR", "AGAINST", "ABSTAIN"] as const;
export type Vote = (typeof VOTES)[number];

export const MOTION_RESULTS = ["CARRIED", "LOST"] as const;
export type MotionResult = (typeof MOTION_RESULTS)[number];

/** Why somebody takes no part: the kinds of a conflict of interest. */
export const RECUSAL_KINDS = [
  "TEAM",
  "SAME_INSTITUTION",
  "CO_AUTHOR",
  "FAMILY",
  "ADVISOR",
  "COMPETITOR",
  "OTHER",
] as const;
export type RecusalKind = (typeof RECUSAL_KINDS)[number];

/** Roles that are needed to sit on a panel. */
const SITTING_ROLES: readonly Role[] = ["REVIEWER", "CHAIR"];

/** Somebody who sits on a panel. */
export interface PanelMember {
  readonly personId: string;
  /** Held now. */
  readonly roles: readonly Role[];
  readonly isPresent: boolean;
}

/** A motion as far as the rules look at it. */
export interface Motion {
  readonly id: string;
  readonly kind: MotionKind;
  readonly closedAt: Date | null;
  /** The same for all that are put to one vote; null for one that is voted on alone. */
  readonly consentId: string | null;
}

/** A motion as it is put. */
export interface MotionWords {
  readonly kind: MotionKind;
  /** Only of declining. */
  readonly reasonCode: DeclineReason | null;
  readonly reasons: string;
}

export interface PanelCase {
  readonly id: string;
  readonly state: CaseState;
  /** Members with a conflict of interest that stands, or who belong to the applicant's team or did. */
  readonly recusedIds: readonly string[];
  /** Newest last. */
  readonly motions: readonly Motion[];
}

export interface Panel {
  readonly state: PanelState;
  readonly presiderId: string;
  readonly members: readonly PanelMember[];
}

export function maySit({ roles }: { readonly roles: readonly Role[] }): boolean {
  return SITTING_ROLES.some((role) => roles.includes(role));
}

/** Who prepares meetings and keeps their notes. */
export function preparesPanels(actor: Pick<Actor, "roles">): boolean {
  return holds(actor, "SECRETARIAT");
}

const READING: readonly Role[] = ["SECRETARIAT", "CURATOR", "CHAIR", "APPROVER", "AUDITOR"];

/** Who knows of every meeting. */
export function readsPanels({ roles }: Pick<Actor, "roles">): boolean {
  return READING.some((role) => roles.includes(role));
}

/** Members know of theirs while they may sit; for everybody else there are none. */
export function knowsPanel(
  { members }: Pick<Panel, "members">,
  actor: Pick<Actor, "id" | "roles">,
): boolean {
  return readsPanels(actor) || (maySit(actor) && memberOf({ members }, actor.id) !== null);
}

export function memberOf(
  { members }: Pick<Panel, "members">,
  personId: string,
): PanelMember | null {
  return members.find((member) => member.personId === personId) ?? null;
}

export function isRecused({ recusedIds }: Pick<PanelCase, "recusedIds">, id: string): boolean {
  return recusedIds.includes(id);
}

/**
 * Whether somebody reads a case: the application, the discussion and the votes. Whoever sits on the panel and is
 * recused does not, whatever else they hold; nor does anybody of the applicant's team.
 */
export function seesCase(
  panelCase: Pick<PanelCase, "recusedIds">,
  application: Membership,
  actor: Actor,
): boolean {
  return !isRecused(panelCase, actor.id) && seesOfficeStatus(capacityIn(application, actor));
}

/** Which of the members are recused from an application. */
export function recusedFrom(
  application: Membership,
  members: readonly (Pick<Actor, "id" | "email" | "formerEmails"> & {
    readonly roles: readonly Role[];
  })[],
): string[] {
  return members
    .filter((member) => {
      const { id, email, formerEmails } = member;
      const hasConflict = application.conflictedIds.includes(id);
      // Whoever belongs to it, or did, is in it by another capacity than the committee's.
      const asVoter: Actor = {
        ...{ id, email, formerEmails, emailVerified: true, officerOf: [] },
        roles: ["REVIEWER"],
      };
      const voting = { ...application, voterIds: [id], conflictedIds: [] };
      return hasConflict || capacityIn(voting, asVoter)?.kind !== "COMMITTEE";
    })
    .map(({ id }) => id);
}

/** Members who count for a case: present, and not recused. */
export function votersOf(
  { members }: Pick<Panel, "members">,
  panelCase: Pick<PanelCase, "recusedIds">,
): readonly PanelMember[] {
  return members.filter(
    (member) => member.isPresent && maySit(member) && !isRecused(panelCase, member.personId),
  );
}
