import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { isDownloadable, missing, openReviewProblems, requestProblems } from "@regolith/domain";
import { filesOf } from "../attachments/attachment-reads.ts";
import { reviewersIn } from "../committee/reads.ts";
import type { Context } from "../context.ts";
import { toProblems } from "../graphql/problem.types.ts";
import { actingIn, plainChange, toPayload } from "./application-payload.ts";
import { policyFor, roundWithSamples, stepsOf, wholeOf } from "./application-reads.ts";
import { Screening } from "./application-screening.types.ts";
import { seesAsOffice } from "./application-viewed.ts";
import { Application } from "./application.types.ts";
import { ApplicationJudgeFeasibilityPayload } from "./decision.payloads.ts";
import { judgeFeasibility } from "./judge-feasibility.ts";
import { readJudgements } from "./read-decisions.ts";
import { ApplicationJudgeFeasibilityInput } from "./screening.inputs.ts";

/** Whether an application is complete, and whether its samples can be given. */
@Resolver(() => Application)
export class ApplicationScreeningResolver {
  @FieldResolver(() => Screening, {
    nullable: true,
    description: "How far its screening is; null for all but the office and the committee.",
  })
  async screening(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<Screening | null> {
    if (!seesAsOffice(context, head)) return null;
    const { locale } = context;
    const whole = await wholeOf(context, head.id);
    const round = await roundWithSamples(context, head.id);
    const policy = await policyFor(context, head.id);
    const reviewers = await reviewersIn(context, head.id);
    const files = await filesOf(context, head.id);
    const steps = await stepsOf(context, head);
    const where = { type: whole.type, ...(round !== null && { round }) };
    const inDoubt = whole.items.filter(
      (item) => requestProblems(item.inTruth, item, where).length > 0,
    );
    return {
      missing: toProblems(missing(whole, policy), locale),
      isEndorsed: isEndorsed(round?.asksEndorsement ?? false, steps),
      itemsInDoubt: inDoubt.length,
      filesWithheld: files.filter(
        ({ removedAt, state }) => removedAt === null && !isDownloadable(state),
      ).length,
      judged: whole.items.filter(({ feasibility }) => feasibility !== null).length,
      items: whole.items.length,
      reviewers: reviewers.accepted,
      reviewersNeeded: policy.reviewersPerApplication,
      hasChief: reviewers.hasChief,
      openReviewProblems: toProblems(openReviewProblems(whole, reviewers, policy), locale),
    };
  }

  @Mutation(() => ApplicationJudgeFeasibilityPayload, {
    description: "Judge whether samples asked for can be given, and name equivalents; curator.",
  })
  async applicationJudgeFeasibility(
    @Arg("input", () => ApplicationJudgeFeasibilityInput, { description: "What is asked for." })
    input: ApplicationJudgeFeasibilityInput,
    @Ctx() context: Context,
  ) {
    const request = { ...plainChange(input), ...readJudgements(input.items) };
    return toPayload(context, await judgeFeasibility(actingIn(context), request));
  }
}

function isEndorsed(asked: boolean, steps: readonly { readonly action: string }[]): boolean | null {
  return asked ? steps.some(({ action }) => action === "ENDORSE") : null;
}
