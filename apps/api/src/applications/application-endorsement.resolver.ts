import { reasonProblems } from "@regolith/domain";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { signingIn } from "../terms/signing-in.ts";
import { actingIn, plainChange, repeatableChange, toPayload } from "./application-payload.ts";
import {
  ApplicationAskEndorsementInput,
  ApplicationEndorseInput,
  ApplicationRecallInput,
  ApplicationReturnInput,
} from "./application.inputs.ts";
import {
  ApplicationAskEndorsementPayload,
  ApplicationEndorsePayload,
  ApplicationRecallPayload,
  ApplicationReturnPayload,
} from "./application.payloads.ts";
import { askEndorsement } from "./ask-endorsement.ts";
import { endorseApplication } from "./endorse-application.ts";
import { plainMove } from "./plain-move.ts";

const INPUT = { description: "What is asked for." };

/** The steps between a draft and its institution. */
@Resolver()
export class ApplicationEndorsementResolver {
  @Mutation(() => ApplicationAskEndorsementPayload, {
    description:
      "Ask the applicant's institution to endorse a complete draft, where the round wants that; applicant.",
  })
  async applicationAskEndorsement(
    @Arg("input", () => ApplicationAskEndorsementInput, INPUT)
    input: ApplicationAskEndorsementInput,
    @Ctx() context: Context,
  ) {
    const request = repeatableChange("applicationAskEndorsement", input);
    return toPayload(context, await askEndorsement(signingIn(context), request));
  }

  @Mutation(() => ApplicationRecallPayload, {
    description: "Take an application back from the institution to change it; applicant.",
  })
  async applicationRecall(
    @Arg("input", () => ApplicationRecallInput, INPUT) input: ApplicationRecallInput,
    @Ctx() context: Context,
  ) {
    const move = { action: "RECALL" } as const;
    return toPayload(context, await plainMove(actingIn(context), plainChange(input), move));
  }

  @Mutation(() => ApplicationEndorsePayload, {
    description:
      "Endorse an application for the institution; it is submitted at the same moment; confirmed officer.",
  })
  async applicationEndorse(
    @Arg("input", () => ApplicationEndorseInput, INPUT) input: ApplicationEndorseInput,
    @Ctx() context: Context,
  ) {
    const request = { ...repeatableChange("applicationEndorse", input), note: input.note ?? "" };
    return toPayload(context, await endorseApplication(signingIn(context), request));
  }

  @Mutation(() => ApplicationReturnPayload, {
    description: "Return an application to the applicant, with reasons; confirmed officer.",
  })
  async applicationReturn(
    @Arg("input", () => ApplicationReturnInput, INPUT) input: ApplicationReturnInput,
    @Ctx() context: Context,
  ) {
    const { reason } = input;
    const move = { action: "RETURN", problems: reasonProblems(reason), note: reason } as const;
    const request = repeatableChange("applicationReturn", input);
    return toPayload(context, await plainMove(actingIn(context), request, move));
  }
}
