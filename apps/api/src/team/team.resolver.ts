import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import {
  actingIn,
  applicationId,
  readAnew,
  repeatableBy,
  toPayload,
} from "../applications/application-payload.ts";
import type { MemberPart } from "@regolith/domain";
import { signedIn, type Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { ApplicationTeamResolver } from "./application-team.resolver.ts";
import { leave, removeFromTeam, takeBackInvitation } from "./change-team.ts";
import { inviteMember } from "./invite-member.ts";
import { savePart } from "./save-part.ts";
import {
  ApplicationLeaveInput,
  InvitationWithdrawInput,
  MemberPartSaveInput,
  TeamMemberInviteInput,
  TeamMemberRemoveInput,
} from "./team.inputs.ts";
import {
  ApplicationLeavePayload,
  InvitationWithdrawPayload,
  MemberPartSavePayload,
  TeamMemberInvitePayload,
  TeamMemberRemovePayload,
} from "./team.payloads.ts";

const INPUT = { description: "What is asked for." };

/** How a team comes together, and what its members do themselves. */
@Resolver()
export class TeamResolver {
  @Mutation(() => TeamMemberInvitePayload, {
    description:
      "Ask somebody of the team by mail to join, or ask again: a link sent before is good no more; applicant.",
  })
  async teamMemberInvite(
    @Arg("input", () => TeamMemberInviteInput, INPUT) input: TeamMemberInviteInput,
    @Ctx() context: Context,
  ) {
    const acting = { ...actingIn(context), actor: signedIn(context) };
    const repeatable = repeatableBy("teamMemberInvite", input);
    return toPayload(context, await inviteMember(acting, { ...memberOf(input), repeatable }));
  }

  @Mutation(() => InvitationWithdrawPayload, {
    description: "Take back an invitation that was not answered yet; applicant.",
  })
  async invitationWithdraw(
    @Arg("input", () => InvitationWithdrawInput, INPUT) input: InvitationWithdrawInput,
    @Ctx() context: Context,
  ) {
    return toPayload(context, await takeBackInvitation(actingIn(context), memberOf(input)));
  }

  @Mutation(() => TeamMemberRemovePayload, {
    description:
      "Take somebody out of the team, with their own part; whoever joined loses sight of the application at once and is told; applicant.",
  })
  async teamMemberRemove(
    @Arg("input", () => TeamMemberRemoveInput, INPUT) input: TeamMemberRemoveInput,
    @Ctx() context: Context,
  ) {
    return toPayload(context, await removeFromTeam(actingIn(context), memberOf(input)));
  }

  @Mutation(() => ApplicationLeavePayload, {
    description: "Leave the team, with one's own part; the application is out of sight at once.",
  })
  async applicationLeave(
    @Arg("input", () => ApplicationLeaveInput, INPUT) input: ApplicationLeaveInput,
    @Ctx() context: Context,
  ): Promise<ApplicationLeavePayload> {
    const done = await leave(actingIn(context), { id: applicationId(input) });
    return done.ok
      ? { left: true, problems: [] }
      : { left: false, problems: toProblems(done.problems, context.locale) };
  }

  @Mutation(() => MemberPartSavePayload, {
    description: "Save one's own part, however incomplete; member who joined.",
  })
  async memberPartSave(
    @Arg("input", () => MemberPartSaveInput, INPUT) input: MemberPartSaveInput,
    @Ctx() context: Context,
  ): Promise<MemberPartSavePayload> {
    const id = applicationId(input);
    const { expectedVersion } = input;
    const request = { id, expectedVersion, part: partOf(input) };
    const saved = await savePart(actingIn(context), request);
    if (saved.isSaved) {
      const { application } = await toPayload(context, { ok: true, value: saved.id });
      return { application, current: null, problems: [] };
    }
    const newest = saved.isStale && id !== null ? await readAnew(context, id) : null;
    const current =
      newest === null ? null : await new ApplicationTeamResolver().myPart(newest, context);
    return { application: null, current, problems: toProblems(saved.problems, context.locale) };
  }
}

function memberOf({ memberId }: { readonly memberId: string }) {
  return { memberId: idOf("TeamMember", memberId) };
}

function partOf({
  id: _id,
  expectedVersion: _version,
  undertakings: { keepsLoanRules, returnsMaterial, reportsResults, ...rest },
  ...texts
}: MemberPartSaveInput): MemberPart {
  const { acknowledgesOffice, declaresTruth, signature } = rest;
  return {
    ...texts,
    ...{ keepsLoanRules, returnsMaterial, reportsResults },
    ...{ acknowledgesOffice, declaresTruth, signature },
  };
}
