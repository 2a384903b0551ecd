import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { answerFromCatalogue } from "../catalogue/read.ts";
import type { Context } from "../context.ts";
import { PageArgs } from "../graphql/page.ts";
import { SampleFacets, SampleFilter, SampleOrder } from "./sample.inputs.ts";
import { Sample, SampleConnection } from "./sample.types.ts";

const FILTER = { nullable: true, description: "Which samples; all when nothing is said." };

/** The catalogue of samples, with everything selected below them. */
@Resolver()
export class SampleResolver {
  @Query(() => SampleConnection, { description: "Samples of the catalogue." })
  samples(
    @Arg("filter", () => SampleFilter, FILTER) _filter: SampleFilter | null,
    @Arg("orderBy", () => SampleOrder, {
      nullable: true,
      description: "In which order; by code when nothing is said.",
    })
    _orderBy: SampleOrder | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answerFromCatalogue(context, info);
  }

  @Query(() => SampleFacets, {
    description: "Counts per value of each filter, each under the other filters in force.",
  })
  sampleFacets(
    @Arg("filter", () => SampleFilter, FILTER) _filter: SampleFilter | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answerFromCatalogue(context, info);
  }

  @Query(() => Sample, { nullable: true, description: "A sample by its code; null for none." })
  sample(
    @Arg("code", () => String, { description: "E.g. `CE5C0000YJYX048`." }) _code: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answerFromCatalogue(context, info);
  }
}
