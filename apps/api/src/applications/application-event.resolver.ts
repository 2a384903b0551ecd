import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ApplicationStatus } from "@regolith/domain";
import { signedIn, type Context } from "../context.ts";
import { Person } from "../people/person.types.ts";
import { loadPerson, type ShownPerson } from "../people/to-person.ts";
import { ApplicationEvent } from "./application-event.types.ts";
import { seesAsOffice } from "./application-viewed.ts";
import { ApplicationStatusEnum } from "./application.enums.ts";

/** What of a step depends on who reads it. */
@Resolver(() => ApplicationEvent)
export class ApplicationEventResolver {
  @FieldResolver(() => ApplicationStatusEnum, {
    nullable: true,
    description: "Internal status before; null for all but the office, and for the first step.",
  })
  fromStatus(@Root() step: ApplicationEvent, @Ctx() context: Context): ApplicationStatus | null {
    return seesAsOffice(context, step.head) ? step.event.fromStatus : null;
  }

  @FieldResolver(() => ApplicationStatusEnum, {
    nullable: true,
    description: "Internal status after; null for all but the office.",
  })
  toStatus(@Root() step: ApplicationEvent, @Ctx() context: Context): ApplicationStatus | null {
    return seesAsOffice(context, step.head) ? step.event.toStatus : null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who acted: for the office, and for one's own acts; else null.",
  })
  async actor(
    @Root() step: ApplicationEvent,
    @Ctx() context: Context,
  ): Promise<ShownPerson | null> {
    const { actorId } = step.event;
    if (actorId === null) return null;
    const isOwn = actorId === signedIn(context).id;
    return isOwn || seesAsOffice(context, step.head) ? loadPerson(context, actorId) : null;
  }
}
