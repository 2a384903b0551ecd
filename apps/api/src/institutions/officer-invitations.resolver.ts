import { findInvitedOfficer, type OfficerFound } from "@regolith/db";
import { acceptanceProblems, officerLinkProblems, showsInvitedAddress } from "@regolith/domain";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { actingIn, repeatableBy } from "../applications/application-payload.ts";
import type { Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { acceptOfficership, declineOfficership } from "./answer-officer-invitation.ts";
import { problemsPayload } from "./institution-payload.ts";
import {
  OfficerAcceptInput,
  OfficerAcceptPayload,
  OfficerDeclineInput,
  OfficerDeclinePayload,
  OfficerInviteAgainInput,
  OfficerInviteAgainPayload,
} from "./institution.inputs.ts";
import { inviteOfficerAgain } from "./invite-officer.ts";
import { loadInstitution } from "./load-institution.ts";
import { nameOf } from "./officer.resolver.ts";
import { OfficerInvitation } from "./officer.types.ts";

const INPUT = { description: "What is asked for." };

/** Asking somebody to speak for an institution, and what they answer. */
@Resolver()
export class OfficerInvitationsResolver {
  @Query(() => OfficerInvitation, {
    nullable: true,
    description: "What a link to speak for an institution invites to; null for no link of ours.",
  })
  async officerInvitation(
    @Arg("token", () => String, { description: "The secret of the link in the mail." })
    token: string,
    @Ctx() context: Context,
  ) {
    const officer = await findInvitedOfficer(context.db.prisma, token);
    const institution = officer && (await loadInstitution(context, officer.institutionId));
    if (officer === null || institution === null) return null;
    const { name, state, acceptedAt, tokenExpiresAt: expiresAt } = officer;
    const email = showsInvitedAddress(officer, context.actor) ? officer.email : null;
    const proposedBy = await nameOf(context, officer.proposedById);
    const shown = { institution, name, email, proposedBy, expiresAt, state, acceptedAt };
    return { ...shown, ...answersOf(context, officer) };
  }

  @Mutation(() => OfficerInviteAgainPayload, {
    description:
      "Send an invitation again that was not answered, whether or not its time is over: with a new link for a new term; the one sent before is void at once. By whoever proposed, and by the secretariat; a few times a day.",
  })
  async officerInviteAgain(
    @Arg("input", () => OfficerInviteAgainInput, INPUT) input: OfficerInviteAgainInput,
    @Ctx() context: Context,
  ) {
    const sent = await inviteOfficerAgain(actingIn(context), {
      id: idOf("InstitutionOfficer", input.id),
      language: context.locale === "zh" ? "ZH" : "EN",
      repeatable: repeatableBy("officerInviteAgain", input),
    });
    context.loaders.clear("officers");
    return problemsPayload(context, sent);
  }

  @Mutation(() => OfficerAcceptPayload, {
    description: "Accept to speak for an institution, with the link from the mail.",
  })
  async officerAccept(
    @Arg("input", () => OfficerAcceptInput, INPUT) input: OfficerAcceptInput,
    @Ctx() context: Context,
  ) {
    return problemsPayload(context, await acceptOfficership(actingIn(context), input.token));
  }

  @Mutation(() => OfficerDeclinePayload, {
    description:
      "Decline to speak for an institution. With the link from the mail no account is needed.",
  })
  async officerDecline(
    @Arg("input", () => OfficerDeclineInput, INPUT) { token, note }: OfficerDeclineInput,
    @Ctx() context: Context,
  ) {
    const { db, actor } = context;
    const declined = await declineOfficership(
      { db, actor, now: context.now() },
      { token, note: (note ?? "").trim() },
    );
    return problemsPayload(context, declined);
  }
}

/** What the viewer can answer, and why not. */
function answersOf({ actor, locale, now }: Context, officer: OfficerFound) {
  const closed = officerLinkProblems(officer, actor, now());
  const problems = actor === null ? closed : acceptanceProblems(officer, actor, now());
  return { canDecline: closed.length === 0, problems: toProblems(problems, locale) };
}
