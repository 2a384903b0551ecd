import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import {
  capacityIn,
  invitationState,
  memberStanding,
  seesContacts,
  seesParts,
  type MemberStanding,
} from "@regolith/domain";
import { wholeOf } from "../applications/application-reads.ts";
import { signedIn, type Context } from "../context.ts";
import { MemberPart } from "./member-part.types.ts";
import { MemberStandingEnum } from "./team.enums.ts";
import { MemberInvitation, TeamMember } from "./team-member.types.ts";

const FOLLOWED = "For the applicant, the office and the member; else null.";

/** What of a member depends on who reads it. */
@Resolver(() => TeamMember)
export class TeamMemberResolver {
  @FieldResolver(() => String, { nullable: true, description: `E-mail address. ${FOLLOWED}` })
  email(@Root() shown: TeamMember, @Ctx() context: Context): string | null {
    return isFollowed(context, shown) ? shown.member.email : null;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is the viewer." })
  isViewer(@Root() { member }: TeamMember, @Ctx() context: Context): boolean {
    return member.personId === signedIn(context).id;
  }

  @FieldResolver(() => MemberStandingEnum, {
    nullable: true,
    description: `How far they are. ${FOLLOWED}`,
  })
  standing(@Root() shown: TeamMember, @Ctx() context: Context): MemberStanding | null {
    if (!isFollowed(context, shown)) return null;
    return memberStanding(shown.member, shown.member.invitation, context.now());
  }

  @FieldResolver(() => MemberInvitation, {
    nullable: true,
    description:
      "The newest invitation, for the applicant and the office; null for others, and when there was none.",
  })
  invitation(@Root() shown: TeamMember, @Ctx() context: Context): MemberInvitation | null {
    const { invitation } = shown.member;
    if (invitation === null || !seesContacts(capacityIn(shown.head, signedIn(context))))
      return null;
    const { invitedAt, expiresAt, endedAt, note } = invitation;
    const state = invitationState(invitation, context.now());
    return { state, invitedAt, expiresAt, endedAt, note: note === "" ? null : note };
  }

  @FieldResolver(() => MemberPart, {
    nullable: true,
    description: "What they say of themselves, once they joined; for the office, else null.",
  })
  async part(@Root() shown: TeamMember, @Ctx() context: Context): Promise<MemberPart | null> {
    const { member, head } = shown;
    if (member.part === null || !seesParts(capacityIn(head, signedIn(context)))) return null;
    return new MemberPart(await wholeOf(context, head.id), member, member.part);
  }
}

function isFollowed(context: Context, { member, head }: TeamMember): boolean {
  const actor = signedIn(context);
  return member.personId === actor.id || seesContacts(capacityIn(head, actor));
}
