import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { availableActions, seesPiChange } from "@regolith/domain";
import { wholeOf } from "../applications/application-reads.ts";
import { Application } from "../applications/application.types.ts";
import { capacityOf } from "../applications/application-viewed.ts";
import { signedIn, type Context } from "../context.ts";
import { PiChange } from "./pi-change.types.ts";
import { successorsIn } from "./propose-pi.ts";
import { TeamMember } from "./team-member.types.ts";

/** Who could become the principal investigator of an application, and who is to. */
@Resolver(() => Application)
export class ApplicationPiChangeResolver {
  @FieldResolver(() => PiChange, {
    nullable: true,
    description:
      "The newest proposal of another principal investigator, open or over; null when there is none, and for whom it does not concern.",
  })
  async piChange(@Root() { head }: Application, @Ctx() context: Context): Promise<PiChange | null> {
    const { piChange } = await wholeOf(context, head.id);
    const viewer = { id: signedIn(context).id, capacity: capacityOf(context, head) };
    if (piChange === null || !seesPiChange(piChange, viewer)) return null;
    return new PiChange(piChange, head);
  }

  @FieldResolver(() => [TeamMember], {
    description:
      "Members the viewer could propose as principal investigator now; empty for all but the applicant.",
  })
  async successors(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<readonly TeamMember[]> {
    if (!availableActions(head, signedIn(context)).includes("PROPOSE_PI")) return [];
    const found = await successorsIn(context.db.prisma, await wholeOf(context, head.id));
    return found.map((member) => new TeamMember(member, head));
  }
}
