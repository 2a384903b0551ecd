import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { answerFromCatalogue } from "../catalogue/read.ts";
import type { Context } from "../context.ts";
import { PageArgs } from "../graphql/page.ts";
import { Mission, MissionConnection } from "./mission.types.ts";

/** Missions, with everything selected below them. */
@Resolver()
export class MissionResolver {
  @Query(() => MissionConnection, { description: "Missions, in the order of the portal." })
  missions(
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answerFromCatalogue(context, info);
  }

  @Query(() => Mission, { nullable: true, description: "A mission by its code; null for none." })
  mission(
    @Arg("code", () => String, { description: "E.g. `chang-e-5`." }) _code: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answerFromCatalogue(context, info);
  }
}
