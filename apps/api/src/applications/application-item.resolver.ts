import { Ctx, FieldResolver, Float, Resolver, Root } from "type-graphql";
import { readBalances } from "@regolith/db";
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
import { Stock, toStock } from "../samples/stock.types.ts";
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

  @FieldResolver(() => Stock, {
    nullable: true,
    description: "The balance of the equivalent as it is; null for all but the office.",
  })
  async equivalentStock(
    @Root() { item, isInTruth }: ApplicationItem,
    @Ctx() { db, loaders }: Context,
  ): Promise<Stock | null> {
    if (!isInTruth || item.equivalentId === null) return null;
    const balances = loaders.of("balances of equivalents", async (ids: readonly string[]) => {
      const found = await readBalances(db.prisma, ids);
      return ids.map((id) => found.get(id) ?? null);
    });
    const balance = await balances.load(item.equivalentId);
    return balance && toStock(balance);
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
    return toProblems(requestProblems(root.asked, item, where), context.locale);
  }
}

/** What is promised is measured against the stock no more. */
async function isOpen(context: Context, { applicationId }: ApplicationItem): Promise<boolean> {
  const { status } = await wholeOf(context, applicationId);
  // What was recommended is measured by the stock no more: its own mass is reserved in it.
  if (status === "RECOMMENDED") return false;
  return isUnsubmitted(status) || isOpenRequest(status);
}

function shareOf({ item, asked: { stock } }: ApplicationItem): number | null {
  const { requestMode, optimumUg } = item;
  if (requestMode === "WHOLE_UNIT" || optimumUg === null || stock === null) return null;
  return shareOfRemaining(optimumUg, stock.availableUg);
}
