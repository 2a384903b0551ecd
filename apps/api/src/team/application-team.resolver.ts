import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Capacity } from "@regolith/domain";
import { wholeOf } from "../applications/application-reads.ts";
import { Application } from "../applications/application.types.ts";
import { capacityOf } from "../applications/application-viewed.ts";
import { TeamSection } from "../applications/section-rows.types.ts";
import { signedIn, type Context } from "../context.ts";
import { MemberPart } from "./member-part.types.ts";
import { CapacityEnum } from "./team.enums.ts";
import { TeamMember } from "./team-member.types.ts";

/** Who works on an application, and what the viewer is to it. */
@Resolver(() => Application)
export class ApplicationTeamResolver {
  @FieldResolver(() => TeamSection, { description: "Section 2. Team." })
  async team(@Root() { head }: Application, @Ctx() context: Context): Promise<TeamSection> {
    const { answers, members } = await wholeOf(context, head.id);
    const { worksAlone } = answers.TEAM;
    return { worksAlone, members: members.map((member) => new TeamMember(member, head)) };
  }

  @FieldResolver(() => MemberPart, {
    nullable: true,
    description: "The viewer's own part; null for who did not join the team.",
  })
  async myPart(@Root() { head }: Application, @Ctx() context: Context): Promise<MemberPart | null> {
    const whole = await wholeOf(context, head.id);
    const { id } = signedIn(context);
    const own = whole.members.find(({ personId }) => personId === id);
    return own?.part ? new MemberPart(whole, own, own.part) : null;
  }

  @FieldResolver(() => CapacityEnum, { description: "What the viewer is to it." })
  viewerIs(@Root() { head }: Application, @Ctx() context: Context): Capacity["kind"] {
    const capacity = capacityOf(context, head);
    if (capacity === null) throw new Error(`Nobody was to see ${head.number}`);
    return capacity.kind;
  }
}
