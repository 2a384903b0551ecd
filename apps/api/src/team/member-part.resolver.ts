import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { partProblems, partProgress, type SectionProgress } from "@regolith/domain";
import { SectionProgressEnum } from "../applications/application.enums.ts";
import { signedIn, type Context } from "../context.ts";
import { Problem, toProblems } from "../graphql/problem.types.ts";
import { permitPart } from "./permit-part.ts";
import { MemberPart } from "./member-part.types.ts";

/** How far an own part is, and what can be done with it. */
@Resolver(() => MemberPart)
export class MemberPartResolver {
  @FieldResolver(() => SectionProgressEnum, { description: "How far it is." })
  progress(@Root() { member }: MemberPart): SectionProgress {
    return partProgress(member.part, member.saved.version);
  }

  @FieldResolver(() => [Problem], {
    description: "Everything that keeps it from being complete and signed.",
  })
  problems(@Root() { member }: MemberPart, @Ctx() { locale }: Context): Problem[] {
    return toProblems(member.part === null ? [] : partProblems(member.part), locale);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer can save it now." })
  editable(@Root() { application, member }: MemberPart, @Ctx() context: Context): boolean {
    const actor = signedIn(context);
    return member.personId === actor.id && permitPart(application, actor).ok;
  }
}
