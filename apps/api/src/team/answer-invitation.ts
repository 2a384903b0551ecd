import {
  declineToJoin,
  holdAddress,
  inTransaction,
  invitationById,
  invitationByToken,
  joinTeam,
  lockAnyApplication,
  type ApplicationMember,
  type Connection,
  type FoundInvitation,
  type WholeApplication,
} from "@regolith/db";
import {
  acceptingProblems,
  declineNoteProblems,
  invitationProblems,
  normalEmail,
  ok,
  problem,
  refused,
  type Actor,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { problemsOfTerms, type Signing } from "../terms/agree.ts";
import { isTeamOpen } from "./permit-part.ts";

/** An invitation by the secret in its link or, for the person it was sent to, by its id. */
export type InvitationName = { readonly token: string } | { readonly id: string };

/** Whoever has the link, signed in or not. */
export interface Opening extends Omit<Acting, "actor"> {
  readonly actor: Actor | null;
}

/** The invitation as somebody may name it; without the link, only one's own. */
export async function findInvitation(
  { db: { prisma }, actor }: Pick<Opening, "db" | "actor">,
  name: InvitationName,
): Promise<FoundInvitation | null> {
  if ("token" in name) return invitationByToken(prisma, name.token);
  const found = await invitationById(prisma, name.id);
  const isOwn = actor?.emailVerified === true && found?.address === normalEmail(actor.email);
  return isOwn ? found : null;
}

/** Joins the team. Accepting again what one accepted says the same as the first time. */
export async function acceptInvitation(
  acting: Signing,
  name: InvitationName,
): Promise<Result<string>> {
  const { actor, now } = acting;
  return answer(acting, name, async (tx, { invitation, application, member }) => {
    if (member?.personId === actor.id && invitation.answeredById === actor.id) {
      return ok(application.id);
    }
    const { personId, memberIds } = application;
    const invitedTo = { personId, memberIds, isOpen: isTeamOpen(application) };
    const invited = { ...actor, email: await holdAddress(tx, actor.id) };
    const problems = acceptingProblems(invitation, { invited, application: invitedTo, now });
    if (problems.length > 0) return refused(...problems);
    const unagreed = await problemsOfTerms(tx, acting);
    if (unagreed.length > 0) return refused(...unagreed);
    await joinTeam(tx, { application, member: open(member), personId: actor.id, now });
    return ok(application.id);
  });
}

/** Does not join; the one with the link needs no account for that. */
export async function declineInvitation(
  opening: Opening,
  { note, ...name }: InvitationName & { readonly note: string },
): Promise<Result<string>> {
  const { actor, now } = opening;
  return answer(opening, name, async (tx, { invitation, application, member }) => {
    const problems = [...invitationProblems(invitation, actor, now), ...declineNoteProblems(note)];
    if (problems.length > 0) return refused(...problems);
    const personId = actor?.id ?? null;
    await declineToJoin(tx, { application, member: open(member), personId, note, now });
    return ok(application.id);
  });
}

interface Answered {
  readonly invitation: FoundInvitation;
  /** Locked. */
  readonly application: WholeApplication;
  /** Undefined once they are no more in the team. */
  readonly member: ApplicationMember | undefined;
}

/** Looks at the invitation again once nobody else can answer it. */
async function answer(
  opening: Opening,
  name: InvitationName,
  work: (tx: Connection, found: Answered) => Promise<Result<string>>,
): Promise<Result<string>> {
  const found = await findInvitation(opening, name);
  if (found === null) return refused(problem("INVITATION_UNKNOWN"));
  return inTransaction(opening.db, async (tx) => {
    const application = await lockAnyApplication(tx, found.applicationId);
    const invitation = await invitationById(tx, found.id);
    // The draft was deleted since.
    if (application === null || invitation === null) return refused(problem("INVITATION_UNKNOWN"));
    const member = application.members.find(({ id }) => id === invitation.memberId);
    return work(tx, { invitation, application, member });
  });
}

/** The database holds that an open invitation has its member. */
function open(member: ApplicationMember | undefined): ApplicationMember {
  if (member === undefined) throw new Error("An open invitation is of nobody");
  return member;
}
