import { committeeIds, findAnyHeads, findPeople, waitingForPanel } from "@regolith/db";
import { preparesPanels } from "@regolith/domain";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Application } from "../applications/application.types.ts";
import { signedIn, type Context } from "../context.ts";
import type { Connection } from "../graphql/connection.ts";
import { idOf, toGlobalId } from "../graphql/global-id.ts";
import { PageArgs, readPage } from "../graphql/page.ts";
import { roundIdOf } from "../rounds/round-id.ts";
import { PanelFilter } from "./panel.inputs.ts";
import { pageOfPanels } from "./panel-page.ts";
import { panelOf } from "./panel-reads.ts";
import { Panel, PanelCandidates, PanelConnection, PanelRanking } from "./panel.types.ts";
import { readableIn } from "./readable.ts";
import { showPanel } from "./show-panel.ts";
import { showRanking } from "./show-ranking.ts";

/** A round that no id names. */
const NO_ROUND = "00000000-0000-0000-0000-000000000000";

/** Meetings of the committee, for their members and the office. */
@Resolver(() => Panel)
export class PanelResolver {
  @Query(() => PanelConnection, {
    description: "Meetings the viewer sits on or reads for the office, latest first.",
  })
  panels(
    @Arg("filter", () => PanelFilter, {
      nullable: true,
      description: "Which meetings; all when nothing is said.",
    })
    filter: PanelFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Panel>> {
    const { mine, roundId } = filter ?? {};
    const named = roundId == null ? null : (roundIdOf(roundId) ?? NO_ROUND);
    const wanted = { isMine: mine === true, ...(named !== null && { roundId: named }) };
    return pageOfPanels(context, wanted, readPage(args));
  }

  @Query(() => Panel, {
    nullable: true,
    description: "A meeting by its id; null for all but its members and the office.",
  })
  async panel(
    @Arg("id", () => ID, { description: "The meeting." }) globalId: string,
    @Ctx() context: Context,
  ): Promise<Panel | null> {
    const actor = signedIn(context);
    const id = idOf("Panel", globalId);
    const panel = id === null ? null : await panelOf(context, id);
    return panel && showPanel(panel, actor);
  }

  @Query(() => PanelCandidates, {
    nullable: true,
    description:
      "Whom and what a meeting of a round can be made of; null for all but the secretariat.",
  })
  async panelCandidates(
    @Arg("roundId", () => ID, { description: "The round." }) globalId: string,
    @Arg("panelId", () => ID, {
      nullable: true,
      description: "A meeting that is prepared already; what is on its agenda can stay there.",
    })
    panelGlobalId: string | null,
    @Ctx() context: Context,
  ): Promise<PanelCandidates | null> {
    const actor = signedIn(context);
    const roundId = roundIdOf(globalId);
    if (roundId === null || !preparesPanels(actor)) return null;
    const { prisma } = context.db;
    const panelId = panelGlobalId == null ? null : idOf("Panel", panelGlobalId);
    const memberIds = await committeeIds(prisma);
    const people = await findPeople(prisma, memberIds);
    const waiting = await waitingForPanel(prisma, roundId, panelId);
    const reads = await readableIn(prisma, actor, waiting);
    const heads = await findAnyHeads(prisma, waiting.filter(reads));
    return {
      members: memberIds.flatMap((id) => {
        const person = people.get(id);
        if (person === undefined) return [];
        const { name, institution, roles } = person;
        const isChair = roles.includes("CHAIR");
        return [{ personId: toGlobalId("Person", id), name, institution, isChair }];
      }),
      applications: waiting.flatMap((id) => {
        const head = heads.get(id);
        return head === undefined ? [] : [new Application(head)];
      }),
    };
  }

  @FieldResolver(() => PanelRanking, {
    nullable: true,
    description: "The ranking of its round, which several meetings may make.",
  })
  async ranking(@Root() { id: globalId }: Panel, @Ctx() context: Context) {
    const id = idOf("Panel", globalId);
    const panel = id === null ? null : await panelOf(context, id);
    return panel && showRanking(context, panel);
  }
}
