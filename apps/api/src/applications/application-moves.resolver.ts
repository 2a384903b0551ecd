import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { signingIn } from "../terms/signing-in.ts";
import { actingIn, plainChange, repeatableChange, toPayload } from "./application-payload.ts";
import {
  ApplicationApproveInput,
  ApplicationDeclineInput,
  ApplicationRequestChangesInput,
  ApplicationRevokeInput,
  ApplicationStartReviewInput,
  ApplicationSubmitInput,
  ApplicationWithdrawInput,
} from "./application.inputs.ts";
import {
  ApplicationApprovePayload,
  ApplicationDeclinePayload,
  ApplicationRequestChangesPayload,
  ApplicationRevokePayload,
  ApplicationStartReviewPayload,
  ApplicationSubmitPayload,
  ApplicationWithdrawPayload,
} from "./application.payloads.ts";
import { approveApplication } from "./approve-application.ts";
import { declineApplication } from "./decline-application.ts";
import { readDecisions } from "./read-decisions.ts";
import { requestChanges } from "./request-changes.ts";
import { revokeApproval } from "./revoke-approval.ts";
import { startReview } from "./start-review.ts";
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
    description: "Take an application back before it is decided on.",
  })
  async applicationWithdraw(
    @Arg("input", () => ApplicationWithdrawInput, INPUT) input: ApplicationWithdrawInput,
    @Ctx() context: Context,
  ) {
    const request = { ...plainChange(input), reason: input.reason ?? "" };
    return toPayload(context, await withdrawApplication(actingIn(context), request));
  }

  @Mutation(() => ApplicationStartReviewPayload, {
    description: "Take a submitted application into review; secretariat.",
  })
  async applicationStartReview(
    @Arg("input", () => ApplicationStartReviewInput, INPUT) input: ApplicationStartReviewInput,
    @Ctx() context: Context,
  ) {
    return toPayload(context, await startReview(actingIn(context), plainChange(input)));
  }

  @Mutation(() => ApplicationRequestChangesPayload, {
    description: "Ask the applicant to change named sections; only those unlock; secretariat.",
  })
  async applicationRequestChanges(
    @Arg("input", () => ApplicationRequestChangesInput, INPUT)
    input: ApplicationRequestChangesInput,
    @Ctx() context: Context,
  ) {
    const { sections } = input;
    const request = { ...repeatableChange("applicationRequestChanges", input), sections };
    return toPayload(context, await requestChanges(actingIn(context), request));
  }

  @Mutation(() => ApplicationDeclinePayload, {
    description: "Decline an application, with reasons; secretariat.",
  })
  async applicationDecline(
    @Arg("input", () => ApplicationDeclineInput, INPUT) input: ApplicationDeclineInput,
    @Ctx() context: Context,
  ) {
    const { reason, reasonCode } = input;
    const request = { ...repeatableChange("applicationDecline", input), reason, reasonCode };
    return toPayload(context, await declineApplication(actingIn(context), request));
  }

  @Mutation(() => ApplicationApprovePayload, {
    description:
      "Grant all or part of an application; what is granted is reserved at the same moment; approver.",
  })
  async applicationApprove(
    @Arg("input", () => ApplicationApproveInput, INPUT) input: ApplicationApproveInput,
    @Ctx() context: Context,
  ) {
    const request = {
      ...repeatableChange("applicationApprove", input),
      ...readDecisions(input.items),
      note: input.note ?? "",
    };
    return toPayload(context, await approveApplication(actingIn(context), request));
  }

  @Mutation(() => ApplicationRevokePayload, {
    description: "Take an approval back; what was reserved is released; approver.",
  })
  async applicationRevoke(
    @Arg("input", () => ApplicationRevokeInput, INPUT) input: ApplicationRevokeInput,
    @Ctx() context: Context,
  ) {
    const request = { ...repeatableChange("applicationRevoke", input), reason: input.reason };
    return toPayload(context, await revokeApproval(actingIn(context), request));
  }
}
