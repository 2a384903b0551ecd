import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { actingIn, repeatableChange, toPayload } from "../applications/application-payload.ts";
import { Application } from "../applications/application.types.ts";
import { answerAppeal } from "../applications/answer-appeal.ts";
import { appealApplication } from "../applications/appeal-application.ts";
import type { Context } from "../context.ts";
import { DateTime } from "../graphql/scalars.ts";
import { answeringFor, appealEndFor, appealFor, forgetLetters } from "./letter-reads.ts";
import {
  Appeal,
  ApplicationAppealInput,
  ApplicationAppealPayload,
  ApplicationGrantAppealInput,
  ApplicationGrantAppealPayload,
  ApplicationRefuseAppealInput,
  ApplicationRefuseAppealPayload,
} from "./appeal.types.ts";

const INPUT = { description: "What is asked for." };

/** Appeals against declining, and their answers. */
@Resolver(() => Application)
export class AppealResolver {
  @FieldResolver(() => Appeal, {
    nullable: true,
    description: "The one appeal against declining it; null when there was none.",
  })
  async appeal(@Root() { head }: Application, @Ctx() context: Context): Promise<Appeal | null> {
    const appeal = await appealFor(context, head);
    if (appeal === null) return null;
    const { grounds, madeAt, state, answer, answeredAt } = appeal;
    return {
      ...{ grounds, madeAt, state, answeredAt, answer: state === "OPEN" ? null : answer },
      ...(await answeringFor(context, head)),
    };
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      "First instant at which it is too late to appeal against declining it (24:00 Beijing time of the last day); null for what is not declined and where there was an appeal.",
  })
  appealUntil(@Root() { head }: Application, @Ctx() context: Context): Promise<Date | null> {
    return appealEndFor(context, head);
  }

  @Mutation(() => ApplicationAppealPayload, {
    description:
      "Appeal, once and in time, against declining an application; its principal investigator.",
  })
  async applicationAppeal(
    @Arg("input", () => ApplicationAppealInput, INPUT) input: ApplicationAppealInput,
    @Ctx() context: Context,
  ) {
    const { grounds } = input;
    const request = { ...repeatableChange("applicationAppeal", input), grounds };
    return answered(context, await appealApplication(actingIn(context), request));
  }

  @Mutation(() => ApplicationGrantAppealPayload, {
    description: "Grant an appeal: the application is reviewed again; chair.",
  })
  async applicationGrantAppeal(
    @Arg("input", () => ApplicationGrantAppealInput, INPUT) input: ApplicationGrantAppealInput,
    @Ctx() context: Context,
  ) {
    const { answer } = input;
    const request = { ...repeatableChange("applicationGrantAppeal", input), answer };
    return answered(context, await answerAppeal(actingIn(context), request, "GRANTED"));
  }

  @Mutation(() => ApplicationRefuseAppealPayload, {
    description: "Refuse an appeal: the application stays declined for good; chair.",
  })
  async applicationRefuseAppeal(
    @Arg("input", () => ApplicationRefuseAppealInput, INPUT) input: ApplicationRefuseAppealInput,
    @Ctx() context: Context,
  ) {
    const { answer } = input;
    const request = { ...repeatableChange("applicationRefuseAppeal", input), answer };
    return answered(context, await answerAppeal(actingIn(context), request, "REFUSED"));
  }
}

async function answered(context: Context, result: Awaited<ReturnType<typeof answerAppeal>>) {
  if (result.ok) forgetLetters(context, result.value);
  return toPayload(context, result);
}
