import { randomUUID } from "node:crypto";
import {
  countOfficersProposed,
  findActiveOfficer,
  findInstitution,
  inTransaction,
  insertOfficer,
  lockApplication,
  lockInstitution,
  lockOfficer,
  stepOfficer,
  type Connection,
  type Officer,
} from "@regolith/db";
import {
  confirmationProblems,
  isInvitationOver,
  keepsDirectory,
  officerProposalProblems,
  officerStepProblems,
  ok,
  problem,
  reasonProblems,
  refused,
  tooManyProblems,
  type Language,
  type OfficerDecision,
  type OfficerProposal,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { once, type Repeatable } from "../applications/change-application.ts";
import { inviteOfficer } from "./invite-officer.ts";
import { tellConfirmed, tellGone, tellOffice } from "./tell-officers.ts";

/** For whom an officer is proposed: the institution of an own application, or, by the office, any. */
export type OfficerFor =
  { readonly applicationId: string | null } | { readonly institutionId: string | null };

export interface OfficerToPropose {
  readonly for: OfficerFor;
  readonly proposal: OfficerProposal;
  readonly language: Language;
  readonly repeatable: Repeatable;
}

/** Proposes somebody to speak for an institution, and asks them by mail to accept with an account of that address. */
export async function proposeOfficer(
  acting: Acting,
  { for: whom, proposal, language, repeatable }: OfficerToPropose,
): Promise<Result<string>> {
  const { actor, now } = acting;
  const id = randomUUID();
  return once(acting, { resultId: id, repeatable }, async (tx) => {
    const place = await placeOf(tx, acting, whom);
    if (!place.ok) return place;
    const { institutionId, teamEmails } = place.value;
    // Whoever proposes another one at the same moment waits here.
    const institution = await lockInstitution(tx, institutionId);
    if (institution === null) return refused(problem("NOT_FOUND"));
    const wrong = officerProposalProblems(proposal, teamEmails);
    // What is no address is not looked for.
    if (wrong.length > 0) return refused(...wrong);
    const problems = [
      ...(await standingProblems(tx, acting, { institutionId, email: proposal.email })),
      ...tooManyProblems(await countOfficersProposed(tx, actor.id)),
    ];
    if (problems.length > 0) return refused(...problems);
    const by = { actorId: actor.id, at: now };
    await insertOfficer(tx, { id, institutionId, ...proposal, ...by });
    const officer = await lockOfficer(tx, id);
    if (officer === null) throw new Error("An officer who was written is there");
    const invited = await inviteOfficer(tx, acting, { officer, institution, language });
    if (!invited.ok) return invited;
    await tellOffice(tx, "OFFICER_PROPOSED", { institutionId, name: proposal.name.trim() }, by);
    return ok(id);
  });
}

interface ProposalPlace {
  readonly institutionId: string;
  readonly teamEmails: readonly string[];
}

/** A PI proposes for the institution of an own application, before it is endorsed; the secretariat for any. */
async function placeOf(
  tx: Connection,
  { actor }: Acting,
  whom: OfficerFor,
): Promise<Result<ProposalPlace>> {
  if ("institutionId" in whom) {
    const { institutionId } = whom;
    const isThere = institutionId !== null && keepsDirectory(actor);
    return isThere ? ok({ institutionId, teamEmails: [] }) : refused(problem("NOT_FOUND"));
  }
  const application =
    whom.applicationId === null ? null : await lockApplication(tx, actor, whom.applicationId);
  if (application?.personId !== actor.id) return refused(problem("NOT_FOUND"));
  const { status, endorserId, answers, teamEmails } = application;
  const institutionId = status === "ENDORSEMENT" ? endorserId : answers.APPLICANT.institutionId;
  if (institutionId === null) {
    return refused(problem("INSTITUTION_NOT_LISTED", ["applicant", "institution"]));
  }
  const own = [actor.email, ...actor.formerEmails, answers.APPLICANT.email];
  return ok({ institutionId, teamEmails: [...teamEmails, ...own] });
}

/** Whoever let the time to answer pass gives way to the new proposal; anybody else stands in its way. */
async function standingProblems(
  tx: Connection,
  { actor, now }: Acting,
  { institutionId, email }: Pick<Officer, "institutionId" | "email">,
): Promise<Problem[]> {
  const found = await findActiveOfficer(tx, institutionId, email);
  if (found === null) return [];
  // It may be sent again or answered at this moment.
  const there = await lockOfficer(tx, found.id);
  if (there === null || !isInvitationOver(there, now)) return [problem("OFFICER_THERE", ["email"])];
  const by = { actorId: actor.id, at: now };
  await stepOfficer(tx, there, { action: "REFUSE", decidedById: null, ...by });
  return [];
}

/** The secretariat's word on an officer: confirmed, refused with words, or ended with words. */
export async function decideOfficer(
  { db, actor, now }: Acting,
  id: string | null,
  step: { readonly action: OfficerDecision; readonly note: string },
): Promise<Result<string>> {
  if (id === null || !keepsDirectory(actor)) return refused(problem("NOT_FOUND"));
  const { action, note } = step;
  return inTransaction(db, async (tx) => {
    const officer = await lockOfficer(tx, id);
    if (officer === null) return refused(problem("NOT_FOUND"));
    const problems = [
      ...officerStepProblems(action, officer, actor),
      ...(action === "CONFIRM" ? await wantingIn(tx, officer) : reasonProblems(note)),
    ];
    if (problems.length > 0) return refused(...problems);
    const by = { actorId: actor.id, at: now };
    await stepOfficer(tx, officer, { action, ...by, ...(action !== "CONFIRM" && { note }) });
    if (action === "CONFIRM") await tellConfirmed(tx, officer, by);
    else {
      const kind = action === "END" ? "OFFICER_ENDED" : "OFFICER_REFUSED";
      await tellGone(tx, kind, officer, { ...by, note });
    }
    return ok(officer.institutionId);
  });
}

async function wantingIn(tx: Connection, officer: Officer): Promise<Problem[]> {
  const institution = await findInstitution(tx, officer.institutionId);
  return institution === null
    ? [problem("INSTITUTION_NOT_CONFIRMED")]
    : confirmationProblems(officer, institution);
}
