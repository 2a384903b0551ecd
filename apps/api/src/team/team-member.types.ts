import { Field, ID, ObjectType } from "type-graphql";
import type { ApplicationHead, ApplicationMember } from "@regolith/db";
import type { InvitationState, MemberState, TeamRole } from "@regolith/domain";
import { toGlobalId } from "../graphql/global-id.ts";
import { DateTime } from "../graphql/scalars.ts";
import { TeamRoleEnum } from "../applications/application.enums.ts";
import { InvitationStateEnum, MemberStateEnum } from "./team.enums.ts";

@ObjectType({ description: "How somebody was asked to join, the last time." })
export class MemberInvitation {
  @Field(() => InvitationStateEnum, { description: "What became of it." })
  readonly state!: InvitationState;

  @Field(() => DateTime, { description: "When the mail was written." })
  readonly invitedAt!: Date;

  @Field(() => DateTime, { description: "Until when it can be answered." })
  readonly expiresAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was answered or ended; null while it is open.",
  })
  readonly endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Words that came with declining." })
  readonly note!: string | null;
}

@ObjectType({
  description: "Somebody who works in the team. What they say themselves replaces what was said.",
})
export class TeamMember {
  readonly member: ApplicationMember;
  readonly head: ApplicationHead;

  constructor(member: ApplicationMember, head: ApplicationHead) {
    this.member = member;
    this.head = head;
  }

  @Field(() => ID, { description: "Opaque id; kept for as long as they are in the team." })
  get id(): string {
    return toGlobalId("TeamMember", this.member.id);
  }

  @Field(() => String, { description: "Full name." })
  get fullName(): string {
    return this.member.fullName;
  }

  @Field(() => String, { description: "The same name in its native script." })
  get nativeName(): string {
    return this.member.nativeName;
  }

  @Field(() => String, { description: "Institution." })
  get institution(): string {
    return this.member.institution;
  }

  @Field(() => String, {
    description: "Country or region, ISO 3166-1 alpha-2; empty until chosen.",
  })
  get country(): string {
    return this.member.country;
  }

  @Field(() => TeamRoleEnum, { description: "What they do in the team." })
  get role(): TeamRole {
    return this.member.role;
  }

  @Field(() => String, { description: "What they contribute." })
  get contribution(): string {
    return this.member.contribution;
  }

  @Field(() => MemberStateEnum, { description: "How far they joined." })
  get state(): MemberState {
    return this.member.state;
  }
}
