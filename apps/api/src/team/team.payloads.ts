import { Field, ObjectType } from "type-graphql";
import { applicationPayload } from "../applications/application.payloads.ts";
import { Application } from "../applications/application.types.ts";
import { Problem } from "../graphql/problem.types.ts";
import { MemberPart } from "./member-part.types.ts";

export const TeamMemberInvitePayload = applicationPayload(
  "TeamMemberInvitePayload",
  "The application with the invited member, or why no mail was sent.",
);
export const InvitationWithdrawPayload = applicationPayload(
  "InvitationWithdrawPayload",
  "The application with the member listed only, or why the invitation stays.",
);
export const TeamMemberRemovePayload = applicationPayload(
  "TeamMemberRemovePayload",
  "The application without the member, or why they stay.",
);
export const InvitationAcceptPayload = applicationPayload(
  "InvitationAcceptPayload",
  "The application that was joined, or why it was not.",
);

@ObjectType({ description: "Whether the invitation was declined, or why not." })
export class InvitationDeclinePayload {
  @Field(() => Boolean, { description: "Whether it was declined." })
  readonly declined!: boolean;

  @Field(() => [Problem], { description: "Why nothing was changed; empty on success." })
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "Whether the viewer left the team, or why not." })
export class ApplicationLeavePayload {
  @Field(() => Boolean, { description: "Whether the viewer left." })
  readonly left!: boolean;

  @Field(() => [Problem], { description: "Why nothing was changed; empty on success." })
  readonly problems!: readonly Problem[];
}

@ObjectType({
  description: "The own part as it stands now, or what was stored by another tab first.",
})
export class MemberPartSavePayload {
  @Field(() => Application, {
    nullable: true,
    description: "The application as it stands now; null when it was refused.",
  })
  readonly application!: Application | null;

  @Field(() => MemberPart, {
    nullable: true,
    description: "What is stored now, when the save was made against an older version; else null.",
  })
  readonly current!: MemberPart | null;

  @Field(() => [Problem], {
    description: "Why nothing was changed, all at once; empty on success.",
  })
  readonly problems!: readonly Problem[];
}
