import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { toProblems } from "../graphql/problem.types.ts";
import {
  actingIn,
  applicationId,
  repeatableBy,
  roundId,
  toPayload,
} from "./application-payload.ts";
import {
  ApplicationCreateInput,
  ApplicationDeleteInput,
  ApplicationSetRoundInput,
  ApplicationTakeBasketInput,
} from "./application.inputs.ts";
import {
  ApplicationCreatePayload,
  ApplicationDeletePayload,
  ApplicationSetRoundPayload,
  ApplicationTakeBasketPayload,
} from "./application.payloads.ts";
import { createApplication } from "./create-application.ts";
import { deleteApplication } from "./delete-application.ts";
import { setRound } from "./set-round.ts";
import { takeBasket } from "./take-basket.ts";

const INPUT = { description: "What is asked for." };

/** What can be done with a draft beside writing it. */
@Resolver()
export class ApplicationDraftsResolver {
  @Mutation(() => ApplicationCreatePayload, {
    description: "Start a draft, inside or outside a round.",
  })
  async applicationCreate(
    @Arg("input", () => ApplicationCreateInput, INPUT) input: ApplicationCreateInput,
    @Ctx() context: Context,
  ) {
    const created = await createApplication(actingIn(context), {
      type: input.type,
      roundId: roundId(input),
      takesBasket: input.takeBasket,
      repeatable: repeatableBy("applicationCreate", input),
    });
    return toPayload(context, created);
  }

  @Mutation(() => ApplicationDeletePayload, {
    description: "Delete a draft with all its answers, for good.",
  })
  async applicationDelete(
    @Arg("input", () => ApplicationDeleteInput, INPUT) input: ApplicationDeleteInput,
    @Ctx() context: Context,
  ): Promise<ApplicationDeletePayload> {
    const { expectedVersion } = input;
    const request = { id: applicationId(input), expectedVersion };
    const deleted = await deleteApplication(actingIn(context), request);
    return deleted.ok
      ? { deletedId: input.id, problems: [] }
      : { deletedId: null, problems: toProblems(deleted.problems, context.locale) };
  }

  @Mutation(() => ApplicationSetRoundPayload, {
    description: "Move a draft to another round, or to none.",
  })
  async applicationSetRound(
    @Arg("input", () => ApplicationSetRoundInput, INPUT) input: ApplicationSetRoundInput,
    @Ctx() context: Context,
  ) {
    const { expectedVersion } = input;
    const request = { id: applicationId(input), roundId: roundId(input), expectedVersion };
    return toPayload(context, await setRound(actingIn(context), request));
  }

  @Mutation(() => ApplicationTakeBasketPayload, {
    description:
      "Move what the basket holds for applications of the draft's type into it; samples for another use stay.",
  })
  async applicationTakeBasket(
    @Arg("input", () => ApplicationTakeBasketInput, INPUT) input: ApplicationTakeBasketInput,
    @Ctx() context: Context,
  ) {
    const { expectedVersion } = input;
    const request = { id: applicationId(input), expectedVersion };
    return toPayload(context, await takeBasket(actingIn(context), request));
  }
}
