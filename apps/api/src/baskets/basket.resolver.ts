import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { panelTier, requestProblems, type RequestTier } from "@regolith/domain";
import { actingIn } from "../applications/application-payload.ts";
import { policyOfRound } from "../applications/application-reads.ts";
import { loadFromCatalogue, type Read } from "../catalogue/read.ts";
import type { Context } from "../context.ts";
import { idOf } from "../graphql/global-id.ts";
import { Problem, toProblems } from "../graphql/problem.types.ts";
import { Sample } from "../samples/sample.types.ts";
import { addToBasket } from "./add-to-basket.ts";
import {
  BasketAddInput,
  BasketAddPayload,
  BasketItem,
  BasketRemoveInput,
  BasketRemovePayload,
  BasketUpdateInput,
  BasketUpdatePayload,
} from "./basket.types.ts";
import { changeBasket, removeFromBasket } from "./change-basket.ts";
import { RequestTierEnum } from "./request-tier.enum.ts";

const INPUT = { description: "What is asked for." };

/** The request basket of whoever is signed in. */
@Resolver(() => BasketItem)
export class BasketResolver {
  @FieldResolver(() => Sample, { description: "The sample, with its live stock." })
  async sample(
    @Root() { item }: BasketItem,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Read> {
    const sample = await loadFromCatalogue(context, info, "Sample", item.sample.id);
    if (sample === null) throw new Error(`Sample ${item.sample.id} is not in the catalogue`);
    return sample;
  }

  @FieldResolver(() => RequestTierEnum, {
    nullable: true,
    description: "How that share is handled, by the rules in force.",
  })
  async tier(
    @Root() { shareOfAvailable: share }: BasketItem,
    @Ctx() context: Context,
  ): Promise<RequestTier | null> {
    return share === null ? null : panelTier(share, await policyOfRound(context, null));
  }

  @FieldResolver(() => [Problem], {
    description: "Why it cannot be asked for as it stands, by live stock.",
  })
  problems(@Root() { item }: BasketItem, @Ctx() { locale }: Context): Problem[] {
    return toProblems(requestProblems(item.sample, item), locale);
  }

  @Mutation(() => BasketAddPayload, {
    description: "Put a sample aside; one that is there already takes the new figures.",
  })
  async basketAdd(
    @Arg("input", () => BasketAddInput, INPUT) input: BasketAddInput,
    @Ctx() context: Context,
  ): Promise<BasketAddPayload> {
    const added = await addToBasket(actingIn(context), input);
    return added.ok
      ? { basketItem: new BasketItem(added.value), problems: [] }
      : { basketItem: null, problems: toProblems(added.problems, context.locale) };
  }

  @Mutation(() => BasketUpdatePayload, { description: "Change the figures of a sample put aside." })
  async basketUpdate(
    @Arg("input", () => BasketUpdateInput, INPUT) input: BasketUpdateInput,
    @Ctx() context: Context,
  ): Promise<BasketUpdatePayload> {
    const { minimumMg = null, optimumMg = null, acceptsEquivalent } = input;
    const id = idOf("BasketItem", input.id);
    const change = { id, minimumMg, optimumMg, acceptsEquivalent };
    const changed = await changeBasket(actingIn(context), change);
    return changed.ok
      ? { basketItem: new BasketItem(changed.value), problems: [] }
      : { basketItem: null, problems: toProblems(changed.problems, context.locale) };
  }

  @Mutation(() => BasketRemovePayload, { description: "Take a sample out of the basket." })
  async basketRemove(
    @Arg("input", () => BasketRemoveInput, INPUT) input: BasketRemoveInput,
    @Ctx() context: Context,
  ): Promise<BasketRemovePayload> {
    const removed = await removeFromBasket(actingIn(context), idOf("BasketItem", input.id));
    return removed.ok
      ? { removedId: input.id, problems: [] }
      : { removedId: null, problems: toProblems(removed.problems, context.locale) };
  }
}
