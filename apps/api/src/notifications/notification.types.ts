import type { ToldNotification } from "@regolith/db";
import { NOTIFICATIONS, type NotificationKind, type NotificationParams } from "@regolith/domain";
import { notificationText, type Locale, type NotificationText } from "@regolith/words";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionType } from "../graphql/connection.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node } from "../graphql/node.types.ts";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";

@ObjectType({ implements: Node, description: "Something that concerns the viewer." })
export class Notification implements Node {
  readonly __typename = "Notification";
  readonly told: ToldNotification;
  readonly #text: NotificationText;

  constructor(told: ToldNotification, locale: Locale) {
    this.told = told;
    // Kind and params were written together.
    const params = told.params as NotificationParams[NotificationKind];
    this.#text = notificationText(told.kind, params, locale);
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("Notification", this.told.id);
  }

  @Field(() => String, {
    description: "What it is about, e.g. `CHANGES_REQUESTED`; new kinds may come.",
  })
  get kind(): string {
    return this.told.kind;
  }

  @Field(() => String, { description: "What happened, in the language of Accept-Language." })
  get title(): string {
    return this.#text.title;
  }

  @Field(() => String, {
    nullable: true,
    description: "What the viewer has to do now; null when nothing is asked.",
  })
  get todo(): string | null {
    return this.#text.todo ?? null;
  }

  @Field(() => Boolean, { description: "Whether the viewer is asked to act." })
  get asks(): boolean {
    return NOTIFICATIONS[this.told.kind].asks;
  }

  @Field(() => String, {
    description: "Where to go in the portal, as a path without origin and language.",
  })
  get path(): string {
    return this.told.path;
  }

  @Field(() => DateTime, { description: "When it happened." })
  get at(): Date {
    return this.told.at;
  }

  @Field(() => DateTime, { nullable: true, description: "By when to act; null for no term." })
  get dueAt(): Date | null {
    return this.told.dueAt;
  }

  @Field(() => DateTime, { nullable: true, description: "When it was read; null while it is new." })
  get readAt(): Date | null {
    return this.told.readAt;
  }
}

export const NotificationConnection = connectionType(
  "Notification",
  () => Notification,
  "notifications",
);

@InputType({ description: "Which notifications are listed." })
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: "Only those not read yet." })
  readonly unread?: boolean | null;
}

@InputType({ description: "Notifications that were read." })
export class NotificationMarkReadInput {
  @Field(() => [ID], { description: "Which, 1 to 100; those that are not there are passed over." })
  readonly ids!: readonly string[];
}

@ObjectType({ description: "What is left to read, or why nothing was noted." })
export class NotificationMarkReadPayload {
  @Field(() => Int, { description: "How many are not read yet." })
  readonly unread!: number;

  @Field(() => [Problem], { description: "Every reason why nothing was noted; empty on success." })
  readonly problems!: readonly Problem[];
}
