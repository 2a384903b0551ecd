import { Field, ID, ObjectType } from "type-graphql";
import type { FoundInvitation } from "@regolith/db";
import { Application } from "../applications/application.types.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";

@ObjectType({ description: "An open invitation to join the team of an application." })
export class Invitation {
  readonly found: FoundInvitation;

  constructor(found: FoundInvitation) {
    this.found = found;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("Invitation", this.found.id);
  }

  @Field(() => String, { description: "Name of the person who invites." })
  get inviter(): string {
    return this.found.inviter;
  }

  @Field(() => String, { description: "Public number of the application." })
  get applicationNumber(): string {
    return this.found.number;
  }

  @Field(() => String, {
    nullable: true,
    description: "Title of the application; null until given.",
  })
  get applicationTitle(): string | null {
    return this.found.title.trim() === "" ? null : this.found.title;
  }

  @Field(() => DateTime, { description: "When it was sent." })
  get invitedAt(): Date {
    return this.found.invitedAt;
  }

  @Field(() => DateTime, { description: "Until when it can be answered." })
  get expiresAt(): Date {
    return this.found.expiresAt;
  }
}

@ObjectType({ description: "What a link of an invitation opens for the viewer." })
export class OpenedInvitation {
  @Field(() => Invitation, {
    nullable: true,
    description: "The invitation; null when it is over, or for another address than the viewer's.",
  })
  readonly invitation!: Invitation | null;

  @Field(() => Application, {
    nullable: true,
    description: "The application, for a viewer who joined it already; else null.",
  })
  readonly application!: Application | null;

  @Field(() => [Problem], {
    description:
      "Why it cannot be accepted: over, for another address, or yours not confirmed yet.",
  })
  readonly problems!: readonly Problem[];
}
