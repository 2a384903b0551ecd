import { isEmail, EMAIL_MAX_LENGTH, normalEmail } from "../people/email.ts";
import { NAME_MAX_LENGTH } from "../people/profile.ts";
import { isNamedBy, type Actor } from "../people/roles.ts";
import { problem, problemWith, type Problem } from "../problems/problem.ts";
import { isBlank, textProblems } from "../text/text.ts";
import { domainOf, isAddressAt, ownAddressProblems } from "./email-domain.ts";
import type { InstitutionState } from "./institution.ts";

/**
 * PROPOSED waits for the person, then for the secretariat; ENDED spoke for the institution, and no longer does;
 * DECLINED was invited and did not want to.
 */
export const OFFICER_STATES = ["PROPOSED", "CONFIRMED", "REFUSED", "ENDED", "DECLINED"] as const;
export type OfficerState = (typeof OFFICER_STATES)[number];

interface Step {
  readonly by: "SECRETARIAT" | "INVITED";
  readonly from: OfficerState;
  readonly to: OfficerState;
}

/** What can be done with an officership, by whom and in which state. The whole course is this table. */
export const OFFICER_STEPS = {
  CONFIRM: { by: "SECRETARIAT", from: "PROPOSED", to: "CONFIRMED" },
  REFUSE: { by: "SECRETARIAT", from: "PROPOSED", to: "REFUSED" },
  END: { by: "SECRETARIAT", from: "CONFIRMED", to: "ENDED" },
  DECLINE: { by: "INVITED", from: "PROPOSED", to: "DECLINED" },
} as const satisfies Record<string, Step>;
export type OfficerStep = keyof typeof OFFICER_STEPS;

/** A step that the secretariat takes. */
export type OfficerDecision = {
  [Name in OfficerStep]: (typeof OFFICER_STEPS)[Name]["by"] extends "SECRETARIAT" ? Name : never;
}[OfficerStep];

/** Longest evidence that somebody may speak for an institution, and longest words about it, in characters. */
export const EVIDENCE_MAX_LENGTH = 2_000;

/** Somebody who is to speak for an institution. */
export interface OfficerProposal {
  readonly name: string;
  readonly email: string;
  /** What shows that they may. */
  readonly evidence: string;
}

/** `teamEmails` are those of the application it is for: nobody of its team can endorse it. */
export function officerProposalProblems(
  { name, email, evidence }: OfficerProposal,
  teamEmails: readonly string[],
): Problem[] {
  return [
    ...(isBlank(name) ? [problem("REQUIRED", ["name"])] : []),
    ...textProblems(name, NAME_MAX_LENGTH, ["name"]),
    ...addressProblems(email, teamEmails),
    ...evidenceProblems(evidence),
  ];
}

/** What is given to show something, never empty. */
export function evidenceProblems(evidence: string): Problem[] {
  if (isBlank(evidence)) return [problem("REQUIRED", ["evidence"])];
  return textProblems(evidence, EVIDENCE_MAX_LENGTH, ["evidence"]);
}

function addressProblems(email: string, teamEmails: readonly string[]): Problem[] {
  if (isBlank(email)) return [problem("REQUIRED", ["email"])];
  const address = normalEmail(email);
  if (address.length > EMAIL_MAX_LENGTH || !isEmail(address)) {
    return [problem("INVALID_EMAIL", ["email"])];
  }
  const isOfTeam = teamEmails.some((member) => normalEmail(member) === address);
  return isOfTeam ? [problem("OFFICER_OF_TEAM", ["email"])] : ownAddressProblems(address);
}

/** What is looked at before somebody may speak for an institution. */
export interface OfficerToDecide {
  readonly state: OfficerState;
  readonly email: string;
  /** Null until they accepted. */
  readonly personId: string | null;
}

/** What keeps a step from being taken; the secretariat's role is asked elsewhere. */
export function officerStepProblems(
  step: OfficerDecision,
  officer: OfficerToDecide,
  actor: Pick<Actor, "id" | "email" | "formerEmails">,
): Problem[] {
  if (officer.state !== OFFICER_STEPS[step].from) {
    return [problemWith("OFFICER_NOT_THERE", { state: officer.state })];
  }
  const isOwn = officer.personId === actor.id || isNamedBy(actor, officer.email);
  return isOwn ? [problem("OWN_OFFICERSHIP")] : [];
}

/**
 * What becomes of an officership that was accepted when its person changes address: it goes along to another
 * address of the institution's own, else it is over. Null stands for going along.
 */
export function stepOnNewAddress(
  state: "PROPOSED" | "CONFIRMED",
  email: string,
  emailDomains: readonly string[],
): OfficerStep | null {
  if (isAddressAt(email, emailDomains)) return null;
  return state === "CONFIRMED" ? "END" : "REFUSE";
}

/** Beside the step itself: the person accepted, at the institution's own address, of an institution that is one. */
export function confirmationProblems(
  officer: OfficerToDecide,
  institution: { readonly state: InstitutionState; readonly emailDomains: readonly string[] },
): Problem[] {
  return [
    ...(institution.state === "LISTED" ? [] : [problem("INSTITUTION_NOT_CONFIRMED")]),
    ...(officer.personId === null ? [problem("OFFICER_NOT_ACCEPTED")] : []),
    ...(isAddressAt(officer.email, institution.emailDomains)
      ? []
      : [problemWith("ADDRESS_NOT_AT_INSTITUTION", { domain: domainOf(officer.email) })]),
  ];
}
