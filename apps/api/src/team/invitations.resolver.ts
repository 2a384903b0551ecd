import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { openInvitations } from "@regolith/db";
import { invitationProblems } from "@regolith/domain";
import { headOf } from "../applications/application-reads.ts";
import { Application } from "../applications/application.types.ts";
import { toPayload } from "../applications/application-payload.ts";
import { problemsOfSender } from "../applications/submission.ts";
import { signedIn, type Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { signingIn } from "../terms/signing-in.ts";
import {
  acceptInvitation,
  declineInvitation,
  findInvitation,
  type InvitationName,
} from "./answer-invitation.ts";
import { Invitation, OpenedInvitation } from "./invitation.types.ts";
import { InvitationAcceptInput, InvitationDeclineInput } from "./team.inputs.ts";
import { InvitationAcceptPayload, InvitationDeclinePayload } from "./team.payloads.ts";

const INPUT = { description: "Which invitation." };
const MOST = 50;

/** What somebody does who was invited. */
@Resolver()
export class InvitationsResolver {
  @Query(() => [Invitation], {
    description: `Open invitations to the viewer's own address, newest first; at most ${String(MOST)}. None while the address is not confirmed.`,
  })
  async invitations(@Ctx() context: Context): Promise<Invitation[]> {
    const { email, emailVerified } = signedIn(context);
    if (!emailVerified) return [];
    const { prisma } = context.db;
    const open = await openInvitations(prisma, { email, now: context.now(), most: MOST });
    return open.map((found) => new Invitation(found));
  }

  @Query(() => OpenedInvitation, {
    description: "What the link of an invitation opens; for visitors, too, who have it by mail.",
  })
  async invitation(
    @Arg("token", () => String, { description: "The secret in the link." }) token: string,
    @Ctx() context: Context,
  ): Promise<OpenedInvitation> {
    const { actor, db, locale } = context;
    const found = await findInvitation({ db, actor }, { token });
    const unopened = invitationProblems(found, actor, context.now());
    if (found === null || unopened.length > 0) {
      const isOwn = found !== null && actor !== null && found.answeredById === actor.id;
      const head = isOwn ? await headOf(context, found.applicationId) : null;
      const application = head && new Application(head);
      return { invitation: null, application, problems: toProblems(unopened, locale) };
    }
    const unready = actor === null ? [] : await problemsOfSender(db.prisma, signingIn(context));
    const invitation = new Invitation(found);
    return { invitation, application: null, problems: toProblems(unready, locale) };
  }

  @Mutation(() => InvitationAcceptPayload, {
    description: "Join the team one was invited to, with the address the invitation was sent to.",
  })
  async invitationAccept(
    @Arg("input", () => InvitationAcceptInput, INPUT) input: InvitationAcceptInput,
    @Ctx() context: Context,
  ) {
    return toPayload(context, await acceptInvitation(signingIn(context), nameOf(input)));
  }

  @Mutation(() => InvitationDeclinePayload, {
    description: "Decline to join. With the secret of the link no account is needed.",
  })
  async invitationDecline(
    @Arg("input", () => InvitationDeclineInput, INPUT) input: InvitationDeclineInput,
    @Ctx() context: Context,
  ): Promise<InvitationDeclinePayload> {
    const { db, actor, locale } = context;
    const request = { ...nameOf(input), note: (input.note ?? "").trim() };
    const declined = await declineInvitation({ db, actor, now: context.now() }, request);
    return declined.ok
      ? { declined: true, problems: [] }
      : { declined: false, problems: toProblems(declined.problems, locale) };
  }
}

function nameOf({ token, id }: InvitationAcceptInput): InvitationName {
  if (token !== null && token !== undefined) return { token };
  const row = idOf("Invitation", id ?? "");
  // What names nothing is answered like a link that never was one.
  return row === null ? { token: "" } : { id: row };
}
