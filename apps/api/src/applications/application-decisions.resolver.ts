import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { actingIn, plainChange, repeatableChange, toPayload } from "./application-payload.ts";
import { approveApplication } from "./approve-application.ts";
import { confirmRecommendation } from "./confirm-recommendation.ts";
import {
  ApplicationApproveInput,
  ApplicationConfirmInput,
  ApplicationOpenReviewInput,
  ApplicationRecommendInput,
  ApplicationReserveInput,
  ApplicationRevokeInput,
  ApplicationSendBackInput,
  ApplicationShortlistInput,
} from "./decision.inputs.ts";
import {
  ApplicationApprovePayload,
  ApplicationConfirmPayload,
  ApplicationOpenReviewPayload,
  ApplicationRecommendPayload,
  ApplicationReservePayload,
  ApplicationRevokePayload,
  ApplicationSendBackPayload,
  ApplicationShortlistPayload,
} from "./decision.payloads.ts";
import { openReview } from "./open-review.ts";
import { readDecisions } from "./read-decisions.ts";
import { recommendApplication } from "./recommend-application.ts";
import { reserveApplication } from "./reserve-application.ts";
import { revokeApproval } from "./revoke-approval.ts";
import { sendBack } from "./send-back.ts";
import { shortlistApplication } from "./shortlist-application.ts";

const INPUT = { description: "What is asked for." };

/** The steps of the committee, the office and the authority, one after the other. */
@Resolver()
export class ApplicationDecisionsResolver {
  @Mutation(() => ApplicationOpenReviewPayload, {
    description: "Open the written review of a screened application; secretariat.",
  })
  async applicationOpenReview(
    @Arg("input", () => ApplicationOpenReviewInput, INPUT) input: ApplicationOpenReviewInput,
    @Ctx() context: Context,
  ) {
    return toPayload(context, await openReview(actingIn(context), plainChange(input)));
  }

  @Mutation(() => ApplicationShortlistPayload, {
    description: "Bring an application whose reviews are in before the panel; chair.",
  })
  async applicationShortlist(
    @Arg("input", () => ApplicationShortlistInput, INPUT) input: ApplicationShortlistInput,
    @Ctx() context: Context,
  ) {
    return toPayload(context, await shortlistApplication(actingIn(context), plainChange(input)));
  }

  @Mutation(() => ApplicationRecommendPayload, {
    description:
      "Recommend all or part of an application, also one on the reserve list; what is granted is reserved at the same moment; chair.",
  })
  async applicationRecommend(
    @Arg("input", () => ApplicationRecommendInput, INPUT) input: ApplicationRecommendInput,
    @Ctx() context: Context,
  ) {
    const request = {
      ...repeatableChange("applicationRecommend", input),
      ...readDecisions(input.items),
      reasons: input.reasons ?? "",
    };
    return toPayload(context, await recommendApplication(actingIn(context), request));
  }

  @Mutation(() => ApplicationReservePayload, {
    description: "Put an application on the reserve list, with reasons; chair.",
  })
  async applicationReserve(
    @Arg("input", () => ApplicationReserveInput, INPUT) input: ApplicationReserveInput,
    @Ctx() context: Context,
  ) {
    const request = { ...repeatableChange("applicationReserve", input), reason: input.reason };
    return toPayload(context, await reserveApplication(actingIn(context), request));
  }

  @Mutation(() => ApplicationConfirmPayload, {
    description: "Confirm what the committee recommends; secretariat.",
  })
  async applicationConfirm(
    @Arg("input", () => ApplicationConfirmInput, INPUT) input: ApplicationConfirmInput,
    @Ctx() context: Context,
  ) {
    const request = { ...repeatableChange("applicationConfirm", input), note: input.note ?? "" };
    return toPayload(context, await confirmRecommendation(actingIn(context), request));
  }

  @Mutation(() => ApplicationApprovePayload, {
    description: "Grant what is recommended and was confirmed by somebody else; approver.",
  })
  async applicationApprove(
    @Arg("input", () => ApplicationApproveInput, INPUT) input: ApplicationApproveInput,
    @Ctx() context: Context,
  ) {
    const request = { ...repeatableChange("applicationApprove", input), note: input.note ?? "" };
    return toPayload(context, await approveApplication(actingIn(context), request));
  }

  @Mutation(() => ApplicationSendBackPayload, {
    description:
      "Send a confirmed recommendation back to the panel; what was reserved is released; approver.",
  })
  async applicationSendBack(
    @Arg("input", () => ApplicationSendBackInput, INPUT) input: ApplicationSendBackInput,
    @Ctx() context: Context,
  ) {
    const request = { ...repeatableChange("applicationSendBack", input), reason: input.reason };
    return toPayload(context, await sendBack(actingIn(context), request));
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
