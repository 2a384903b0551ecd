import { Field, ID, ObjectType } from "type-graphql";
import type { ApplicationEvent as StoredEvent, ApplicationHead } from "@regolith/db";
import {
  publicStatus,
  type ActingParty,
  type DeclineReason,
  type PublicStatus,
  DECLINE_REASONS,
} from "@regolith/domain";
import { connectionType } from "../graphql/connection.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { ActingPartyEnum, DeclineReasonEnum, PublicStatusEnum } from "./application.enums.ts";
import { ChangeRequestSection } from "./changes/change-request.types.ts";
import { sideOf } from "./side-of.ts";

@ObjectType("ApplicationEvent", {
  implements: Node,
  description: "One step in the life of an application.",
})
export class ApplicationEvent implements NodeObject {
  readonly __typename = "ApplicationEvent";
  readonly event: StoredEvent;
  readonly head: ApplicationHead;

  constructor(event: StoredEvent, head: ApplicationHead) {
    this.event = event;
    this.head = head;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("ApplicationEvent", this.event.id);
  }

  @Field(() => DateTime, { description: "When it happened." })
  get at(): Date {
    return this.event.at;
  }

  @Field(() => String, {
    description:
      "What happened: CREATE, a move such as SUBMIT, REQUEST_CHANGES or APPROVE, or something in the team such as MEMBER_LEFT or PI_CHANGED.",
  })
  get action(): string {
    return this.event.action;
  }

  @Field(() => PublicStatusEnum, { description: "Where it led, as the applicant reads it." })
  get publicStatus(): PublicStatus {
    return publicStatus(this.event.toStatus);
  }

  @Field(() => ActingPartyEnum, { description: "Which side acted." })
  get by(): ActingParty {
    return sideOf(this.event);
  }

  @Field(() => DeclineReasonEnum, {
    nullable: true,
    description: "The kind of reason, when it was declined.",
  })
  get reasonCode(): DeclineReason | null {
    return DECLINE_REASONS.find((reason) => reason === this.event.reasonCode) ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description: "Words that came with it: reasons, conditions.",
  })
  get note(): string | null {
    return this.event.note;
  }

  @Field(() => [ChangeRequestSection], {
    description: "The sections it asked to change; empty for other steps.",
  })
  get sections(): readonly ChangeRequestSection[] {
    return this.event.sections.map((change) => new ChangeRequestSection(change));
  }
}

export const ApplicationEventConnection = connectionType(
  "ApplicationEvent",
  () => ApplicationEvent,
  "steps in the life of an application, oldest first",
);
