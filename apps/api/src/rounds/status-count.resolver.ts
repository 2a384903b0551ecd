import { whoActsNow, type ActingParty } from "@regolith/domain";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { ActingPartyEnum } from "../applications/application.enums.ts";
import { RoundStatusCount } from "./office-round.types.ts";

/** Whose turn the applications of a round are. */
@Resolver(() => RoundStatusCount)
export class RoundStatusCountResolver {
  @FieldResolver(() => ActingPartyEnum, {
    description:
      "Whose turn it is in that status, confirmed or not: a recommendation counts as the office's until it is approved.",
  })
  party(@Root() { status }: RoundStatusCount): ActingParty {
    return whoActsNow(status);
  }
}
