import { findOfficeRound } from "@regolith/db";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { actingIn } from "../applications/application-payload.ts";
import type { Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { cancel } from "./change-round.ts";
import { RoundCancelInput } from "./office-round.inputs.ts";
import { RoundCancelPayload, type RoundPayload } from "./office-round.payloads.ts";
import { OfficeRound } from "./office-round.types.ts";

/** Rounds that take place no more. */
@Resolver()
export class CancelRoundResolver {
  @Mutation(() => RoundCancelPayload, {
    description:
      "Cancel a round in which nothing was submitted, for good; for the secretariat. Drafts keep their answers and are in no round any more; their people and who gave notice of intent are told.",
  })
  async roundCancel(
    @Arg("input", () => RoundCancelInput, { description: "What is asked for." })
    { id, expectedVersion, ...reasons }: RoundCancelInput,
    @Ctx() context: Context,
  ): Promise<RoundPayload> {
    const change = { id: idOf("OfficeRound", id), expectedVersion };
    const done = await cancel(actingIn(context), change, reasons);
    if (!done.ok) return { round: null, problems: toProblems(done.problems, context.locale) };
    const round = await findOfficeRound(context.db.prisma, { id: done.value });
    return { round: round && new OfficeRound(round), problems: [] };
  }
}
