import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { loadFromCatalogue, type Read } from "../catalogue/read.ts";
import type { Context } from "../context.ts";
import { Round } from "../rounds/round.types.ts";
import { Sample } from "../samples/sample.types.ts";
import { ApplicationItem } from "./application-item.types.ts";
import { Application } from "./application.types.ts";

/** What of an application stands in the public catalogue: its round. */
@Resolver(() => Application)
export class ApplicationRoundResolver {
  @FieldResolver(() => Round, {
    nullable: true,
    description: "The round it is written for; null for a draft without one.",
  })
  async round(
    @Root() { head }: Application,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Read | null> {
    return head.roundId === null ? null : loadFromCatalogue(context, info, "Round", head.roundId);
  }
}

/** And the samples it asks for. */
@Resolver(() => ApplicationItem)
export class ItemSampleResolver {
  @FieldResolver(() => Sample, { description: "The sample asked for, with its live stock." })
  async sample(
    @Root() { item }: ApplicationItem,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Read> {
    const sample = await loadFromCatalogue(context, info, "Sample", item.sampleId);
    if (sample === null) throw new Error(`Sample ${item.sampleId} is not in the catalogue`);
    return sample;
  }

  @FieldResolver(() => Sample, {
    nullable: true,
    description:
      "A sample that would do as well, named by the curator; read by whom the judgement is.",
  })
  async equivalent(
    @Root() { item }: ApplicationItem,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Read | null> {
    const { equivalentId } = item;
    return equivalentId === null ? null : loadFromCatalogue(context, info, "Sample", equivalentId);
  }

  @FieldResolver(() => Sample, {
    nullable: true,
    description:
      "The equivalent that is given in its place; null where it is the sample asked for.",
  })
  async grantedSample(
    @Root() { item }: ApplicationItem,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Read | null> {
    const { grantedSampleId: id } = item;
    return id === null ? null : loadFromCatalogue(context, info, "Sample", id);
  }
}
