import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { answerFromCatalogue } from "../catalogue/read.ts";
import type { Context } from "../context.ts";
import { PageArgs } from "../graphql/page.ts";
import { PastRound, PastRoundConnection } from "./past-round.types.ts";
import { Round, RoundConnection } from "./round.types.ts";

/** Calls for applications: the portal's own, and what was announced in the past. */
@Resolver()
export class RoundResolver {
  @Query(() => RoundConnection, { description: "Rounds, the one that opens last comes first." })
  rounds(
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answerFromCatalogue(context, info);
  }

  @Query(() => Round, { nullable: true, description: "A round by its code; null for none." })
  round(
    @Arg("code", () => String, { description: "E.g. `2026-2`." }) _code: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answerFromCatalogue(context, info);
  }

  @Query(() => PastRoundConnection, {
    description: "Real rounds of the past and totals, as announced in public.",
  })
  pastRounds(
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answerFromCatalogue(context, info);
  }

  @Query(() => PastRound, {
    nullable: true,
    description: "A round of the past by its code; null for none.",
  })
  pastRound(
    @Arg("code", () => String, { description: "The round's code." }) _code: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answerFromCatalogue(context, info);
  }
}
