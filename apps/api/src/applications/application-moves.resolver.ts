import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { signingIn } from "../terms/signing-in.ts";
import { actingIn, plainChange, repeatableChange, toPayload } from "./application-payload.ts";
import {
  ApplicationDeclineInput,
  ApplicationRequestChangesInput,
  ApplicationStartScreeningInput,
  ApplicationSubmitInput,
  ApplicationWithdrawInput,
} from "./application.inputs.ts";
import {
  ApplicationDeclinePayload,
  ApplicationRequestChangesPayload,
  ApplicationStartScreeningPayload,
  ApplicationSubmitPayload,
  ApplicationWithdrawPayload,
} from "./application.payloads.ts";
import { declineApplication } from "./decline-application.ts";
import { requestChanges } from "./request-changes.ts";
import { startScreening } from "./start-screening.ts";
import { submitApplication } from "./submit-application.ts";
import { withdrawApplication } from "./withdraw-application.ts";

const INPUT = { description: "What is asked for." };

/** The steps that bring an application from one status to another. */
@Resolver()
export class ApplicationMovesResolver {
  @Mutation(() => ApplicationSubmitPayload, {
    description: "Submit a draft in its open round, or send the changes the office asked for.",
  })
  async applicationSubmit(
    @Arg("input", () => ApplicationSubmitInput, INPUT) input: ApplicationSubmitInput,
    @Ctx() context: Context,
  ) {
    const request = repeatableChange("applicationSubmit", input);
    return toPayload(context, await submitApplication(signingIn(context), request));
  }

  @Mutation(() => ApplicationWithdrawPayload, {
    description: "Take an application back; what was reserved for it is released.",
  })
  async applicationWithdraw(
    @Arg("input", () => ApplicationWithdrawInput, INPUT) input: ApplicationWithdrawInput,
    @Ctx() context: Context,
  ) {
    const request = { ...plainChange(input), reason: input.reason ?? "" };
    return toPayload(context, await withdrawApplication(actingIn(context), request));
  }

  @Mutation(() => ApplicationStartScreeningPayload, {
    description: "Take a submitted application into screening; secretariat.",
  })
  async applicationStartScreening(
    @Arg("input", () => ApplicationStartScreeningInput, INPUT)
    input: ApplicationStartScreeningInput,
    @Ctx() context: Context,
  ) {
    return toPayload(context, await startScreening(actingIn(context), plainChange(input)));
  }

  @Mutation(() => ApplicationRequestChangesPayload, {
    description:
      "Ask the applicant to change named sections by a day; only those unlock; secretariat, under review the chair, too.",
  })
  async applicationRequestChanges(
    @Arg("input", () => ApplicationRequestChangesInput, INPUT)
    input: ApplicationRequestChangesInput,
    @Ctx() context: Context,
  ) {
    const { sections, dueOn = null } = input;
    const request = { ...repeatableChange("applicationRequestChanges", input), sections, dueOn };
    return toPayload(context, await requestChanges(actingIn(context), request));
  }

  @Mutation(() => ApplicationDeclinePayload, {
    description:
      "Decline an application, with reasons; in screening the secretariat, later the chair.",
  })
  async applicationDecline(
    @Arg("input", () => ApplicationDeclineInput, INPUT) input: ApplicationDeclineInput,
    @Ctx() context: Context,
  ) {
    const { reason, reasonCode } = input;
    const request = { ...repeatableChange("applicationDecline", input), reason, reasonCode };
    return toPayload(context, await declineApplication(actingIn(context), request));
  }
}
