import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { policyOfRound } from "../applications/application-reads.ts";
import { Application } from "../applications/application.types.ts";
import type { Context } from "../context.ts";
import { RoundPolicy } from "./policy.types.ts";

/** The rules in force, for everybody to read, and those that an application keeps. */
@Resolver(() => Application)
export class RulesKeptResolver {
  @Query(() => RoundPolicy, {
    description: "The rules of the programme in force now; a round that is published keeps them.",
  })
  policyInForce(@Ctx() context: Context): Promise<RoundPolicy> {
    return policyOfRound(context, null);
  }

  @FieldResolver(() => RoundPolicy, {
    description: "The rules it keeps: those of its round; while it has none, those in force.",
  })
  policy(@Root() { head }: Application, @Ctx() context: Context): Promise<RoundPolicy> {
    return policyOfRound(context, head.roundId);
  }
}
