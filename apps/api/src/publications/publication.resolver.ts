import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { answerFromCatalogue } from "../catalogue/read.ts";
import type { Context } from "../context.ts";
import { PageArgs } from "../graphql/page.ts";
import { MeasurementConnection, MeasurementFilter } from "./measurement.types.ts";
import { PublicationConnection, PublicationFilter } from "./publication.types.ts";

/** What was found out about the material, and where it was published. */
@Resolver()
export class PublicationResolver {
  @Query(() => PublicationConnection, {
    description: "Publications, the newest first, those without a year last.",
  })
  publications(
    @Arg("filter", () => PublicationFilter, {
      nullable: true,
      description: "Which publications; all when nothing is said.",
    })
    _filter: PublicationFilter | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answerFromCatalogue(context, info);
  }

  @Query(() => MeasurementConnection, {
    description:
      "Measurements, newest publication first; those that are in no publication come last.",
  })
  measurements(
    @Arg("filter", () => MeasurementFilter, {
      nullable: true,
      description: "Which measurements; all when nothing is said.",
    })
    _filter: MeasurementFilter | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return answerFromCatalogue(context, info);
  }
}
