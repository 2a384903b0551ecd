import {
  countFacet,
  readsForOffice,
  type ApplicationFacet,
  type ApplicationFilter as Filter,
  type FacetCount,
} from "@regolith/db";
import { Arg, Ctx, FieldResolver, ObjectType, Query, Resolver, Root } from "type-graphql";
import { signedIn, type Context } from "../context.ts";
import { isRowId, toGlobalId } from "../graphql/global-id.ts";
import { filterOf } from "./application-page.ts";
import { ApplicationFacetCount } from "./application-tracking.types.ts";
import { ApplicationFilter } from "./application.inputs.ts";

@ObjectType({
  description:
    "What the office's list can be narrowed by: of each filter the 100 values with the most applications, the most first, counted under all other filters.",
})
export class ApplicationFacets {
  readonly filter: Filter;

  constructor(filter: Filter) {
    this.filter = filter;
  }
}

const counted = (what: string) => ({ description: `Counts by ${what}.` });

/** Counts for the filters of the office's list; only those asked for are counted. */
@Resolver(() => ApplicationFacets)
export class ApplicationFacetsResolver {
  @Query(() => ApplicationFacets, {
    description: "Counts for the filters of the office's list; empty for all but the office.",
  })
  applicationFacets(
    @Arg("filter", () => ApplicationFilter, { nullable: true, description: "Which applications." })
    filter: ApplicationFilter | null,
    @Ctx() context: Context,
  ): ApplicationFacets {
    signedIn(context);
    return new ApplicationFacets({ ...filterOf(filter), scope: "OFFICE" });
  }

  @FieldResolver(() => [ApplicationFacetCount], counted("type of application"))
  type(@Root() root: ApplicationFacets, @Ctx() context: Context) {
    return count(context, root, "type");
  }

  @FieldResolver(() => [ApplicationFacetCount], counted("code of the round"))
  round(@Root() root: ApplicationFacets, @Ctx() context: Context) {
    return count(context, root, "round");
  }

  @FieldResolver(() => [ApplicationFacetCount], counted("code of a mission asked for"))
  mission(@Root() root: ApplicationFacets, @Ctx() context: Context) {
    return count(context, root, "mission");
  }

  @FieldResolver(() => [ApplicationFacetCount], counted("institution"))
  async institution(@Root() root: ApplicationFacets, @Ctx() context: Context) {
    const institutions = await count(context, root, "institution");
    return institutions.map(({ value, name, nameZh, ...rest }) => ({
      ...rest,
      value: isRowId(value) ? toGlobalId("Institution", value) : value,
      name: (context.locale === "zh" ? nameZh : null) ?? name,
    }));
  }

  @FieldResolver(() => [ApplicationFacetCount], counted("country of the institution"))
  country(@Root() root: ApplicationFacets, @Ctx() context: Context) {
    return count(context, root, "country");
  }

  @FieldResolver(() => [ApplicationFacetCount], counted("principal investigator"))
  async person(@Root() root: ApplicationFacets, @Ctx() context: Context) {
    const people = await count(context, root, "person");
    return people.map((person) => ({ ...person, value: toGlobalId("Person", person.value) }));
  }
}

async function count(
  context: Context,
  { filter }: ApplicationFacets,
  facet: ApplicationFacet,
): Promise<readonly FacetCount[]> {
  const actor = signedIn(context);
  if (!readsForOffice(actor)) return [];
  return countFacet(context.db.prisma, actor, facet, filter);
}
