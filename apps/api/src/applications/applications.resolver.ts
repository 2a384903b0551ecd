import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { countByStatus, readsForOffice } from "@regolith/db";
import { APPLICATION_STATUSES } from "@regolith/domain";
import { signedIn, type Context } from "../context.ts";
import type { Connection } from "../graphql/connection.ts";
import { idOf } from "../graphql/global-id.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { filterOf, orderOf, pageOfApplications } from "./application-page.ts";
import { headOf } from "./application-reads.ts";
import { ApplicationStatusCount } from "./application-tracking.types.ts";
import { ApplicationFilter, ApplicationOrder } from "./application.inputs.ts";
import { Application, ApplicationConnection } from "./application.types.ts";

const FILTER = { nullable: true, description: "Which applications." };

/** Lists of applications, and single ones. */
@Resolver()
export class ApplicationsResolver {
  @Query(() => ApplicationConnection, {
    description: "Applications the viewer may see; MINE unless the scope says otherwise.",
  })
  async applications(
    @Arg("filter", () => ApplicationFilter, FILTER) filter: ApplicationFilter | null,
    @Arg("orderBy", () => ApplicationOrder, {
      nullable: true,
      description: "In which order; the last changed first when nothing is said.",
    })
    orderBy: ApplicationOrder | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Application>> {
    signedIn(context);
    const page = readPage(args);
    return pageOfApplications(context, filterOf(filter), orderOf(orderBy), page);
  }

  @Query(() => Application, {
    nullable: true,
    description: "An application by its id; null when it does not exist for the viewer.",
  })
  async application(
    @Arg("id", () => ID, { description: "The application's id." }) id: string,
    @Ctx() context: Context,
  ): Promise<Application | null> {
    signedIn(context);
    const row = idOf("Application", id);
    const head = row === null ? null : await headOf(context, row);
    return head && new Application(head);
  }

  @Query(() => [ApplicationStatusCount], {
    description:
      "How many submitted applications stand in each status, under the other filters; empty for all but the office.",
  })
  async applicationCounts(
    @Arg("filter", () => ApplicationFilter, FILTER) filter: ApplicationFilter | null,
    @Ctx() context: Context,
  ): Promise<ApplicationStatusCount[]> {
    const actor = signedIn(context);
    if (!readsForOffice(actor)) return [];
    const ofOffice = { ...filterOf(filter), scope: "OFFICE" } as const;
    const counts = await countByStatus(context.db.prisma, actor, ofOffice);
    return APPLICATION_STATUSES.filter((status) => status !== "DRAFT").map((status) => ({
      status,
      count: counts.get(status) ?? 0,
    }));
  }
}
