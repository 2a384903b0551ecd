import { findDemonstrationPeople, isDemonstration } from "@regolith/db";
import { Ctx, FieldResolver, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { DemonstrationPerson, Portal, PortalOperator } from "./portal.types.ts";

@Resolver(() => Portal)
export class PortalResolver {
  @Query(() => Portal, { description: "This installation and its clock." })
  portal(@Ctx() { now }: Context): Pick<Portal, "now"> {
    return { now: now() };
  }

  @FieldResolver(() => Boolean)
  demonstration(@Ctx() context: Context): Promise<boolean> {
    return isDemonstrated(context);
  }

  @FieldResolver(() => PortalOperator)
  operator(@Ctx() { env }: Context): PortalOperator | null {
    if (env.operator === undefined) return null;
    const { nameEn: en, nameZh: zh, contact = null } = env.operator;
    return { name: { en, zh }, contact };
  }

  @FieldResolver(() => [DemonstrationPerson])
  async demonstrationPeople(@Ctx() context: Context): Promise<readonly DemonstrationPerson[]> {
    return (await isDemonstrated(context)) ? findDemonstrationPeople(context.db.prisma) : [];
  }
}

async function isDemonstrated({ env, db }: Context): Promise<boolean> {
  return env.demonstration ?? isDemonstration(db.prisma);
}
