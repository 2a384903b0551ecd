import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { decisionsOf } from "@regolith/db";
import type { Context } from "../context.ts";
import { Person } from "../people/person.types.ts";
import { loadPerson, type ShownPerson } from "../people/to-person.ts";
import { ApplicationDecision } from "./application-decision.types.ts";
import { DECISIONS } from "./application-reads.ts";
import { seesAsOffice } from "./application-viewed.ts";
import { Application } from "./application.types.ts";

/** What was decided about an application, level by level. */
@Resolver(() => Application)
export class DecisionsOfApplicationResolver {
  @FieldResolver(() => [ApplicationDecision], {
    description:
      "What each level decided, oldest first; empty for all but the office and the committee.",
  })
  async decisions(
    @Root() { head }: Application,
    @Ctx() context: Context,
  ): Promise<ApplicationDecision[]> {
    if (!seesAsOffice(context, head)) return [];
    const decisions = context.loaders.of(DECISIONS, async (ids: readonly string[]) => {
      const found = await decisionsOf(context.db.prisma, ids);
      return ids.map((id) => found.get(id) ?? []);
    });
    return (await decisions.load(head.id)).map((one) => new ApplicationDecision(one));
  }
}

@Resolver(() => ApplicationDecision)
export class ApplicationDecisionResolver {
  @FieldResolver(() => Person, { nullable: true, description: "Who decided." })
  async person(
    @Root() { decision }: ApplicationDecision,
    @Ctx() context: Context,
  ): Promise<ShownPerson | null> {
    return loadPerson(context, decision.personId);
  }
}
