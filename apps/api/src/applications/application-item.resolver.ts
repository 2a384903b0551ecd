import { Ctx, FieldResolver, Float, Resolver, Root } from "type-graphql";
import {
  isOpenRequest,
  isUnsubmitted,
  panelTier,
  requestProblems,
  shareOfRemaining,
  type RequestTier,
} from "@regolith/domain";
import type { Context } from "../context.ts";
import { Problem, toProblems } from "../graphql/problem.types.ts";
import { RequestTierEnum } from "../baskets/request-tier.enum.ts";
import { ApplicationItem } from "./application-item.types.ts";
import { policyFor, roundWithSamples, wholeOf } from "./application-reads.ts";

/** What an item says by live stock: of what is decided already it says nothing. */
@Resolver(() => ApplicationItem)
export class ApplicationItemResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Share of what is available that the optimum takes, 0-1 and beyond; only for powder that is not decided yet.",
  })
  async shareOfAvailable(
    @Root() item: ApplicationItem,
    @Ctx() context: Context,
  ): Promise<number | null> {
    return (await isOpen(context, item)) ? shareOf(item) : null;
  }

  @FieldResolver(() => RequestTierEnum, {
    nullable: true,
    description: "How that share is handled.",
  })
  async tier(@Root() item: ApplicationItem, @Ctx() context: Context): Promise<RequestTier | null> {
    const share = await this.shareOfAvailable(item, context);
    return share === null ? null : panelTier(share, await policyFor(context, item.applicationId));
  }

  @FieldResolver(() => [Problem], {
    description:
      "Why it cannot be asked for as it stands, by live stock and the round; empty once it is decided.",
  })
  async problems(@Root() root: ApplicationItem, @Ctx() context: Context): Promise<Problem[]> {
    if (!(await isOpen(context, root))) return [];
    const { item, applicationId } = root;
    const { type } = await wholeOf(context, applicationId);
    const round = await roundWithSamples(context, applicationId);
    const where = round === null ? { type } : { type, round };
    return toProblems(requestProblems(item.requestable, item, where), context.locale);
  }
}

/** What is promised is measured against the stock no more. */
async function isOpen(context: Context, { applicationId }: ApplicationItem): Promise<boolean> {
  const { status } = await wholeOf(context, applicationId);
  return isUnsubmitted(status) || isOpenRequest(status);
}

function shareOf({ item }: ApplicationItem): number | null {
  const { requestMode, optimumUg, requestable } = item;
  if (requestMode === "WHOLE_UNIT" || optimumUg === null || requestable.stock === null) return null;
  return shareOfRemaining(optimumUg, requestable.stock.availableUg);
}
