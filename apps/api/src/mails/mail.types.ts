import type { MailHead, MailWay } from "@regolith/db";
import { isWorkerThere, type Language, type MailState } from "@regolith/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../graphql/connection.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { MailStateEnum, MailWayEnum } from "./mail.enums.ts";

/** BCP 47 */
export function tagOf(language: Language): string {
  return language === "ZH" ? "zh-Hans" : "en";
}

@ObjectType("Mail", {
  implements: Node,
  description: "A mail of the outbox, without what it says; for administrators and auditors.",
})
export class Mail implements NodeObject {
  readonly __typename = "Mail";
  readonly head: MailHead;

  constructor(head: MailHead) {
    this.head = head;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("Mail", this.head.id);
  }

  @Field(() => String, { description: "To whom." })
  get address(): string {
    return this.head.address;
  }

  @Field(() => String, { description: "Its language, as a BCP 47 tag." })
  get language(): string {
    return tagOf(this.head.language);
  }

  @Field(() => String, {
    description: "What kind of mail it is, e.g. `NOTIFICATION`; new kinds may come.",
  })
  get kind(): string {
    return this.head.template;
  }

  @Field(() => String, { nullable: true, description: "Its subject; null before the first try." })
  get subject(): string | null {
    return this.head.subject;
  }

  @Field(() => DateTime, { description: "When what it tells happened." })
  get createdAt(): Date {
    return this.head.createdAt;
  }

  @Field(() => MailStateEnum, { description: "How it stands." })
  get state(): MailState {
    return this.head.state;
  }

  @Field(() => Int, { description: "How often it was tried, since it was sent again by hand." })
  get attempts(): number {
    return this.head.attempts;
  }

  @Field(() => DateTime, { nullable: true, description: "When it was tried last." })
  get lastTriedAt(): Date | null {
    return this.head.lastTriedAt;
  }

  @Field(() => String, {
    nullable: true,
    description: "What the mail server said last, as it said it; null when it took the mail.",
  })
  get lastError(): string | null {
    return this.head.lastError;
  }

  @Field(() => DateTime, { nullable: true, description: "When it left." })
  get sentAt(): Date | null {
    return this.head.sentAt;
  }
}

export const MailConnection = connectionType("Mail", () => Mail, "mails");

@ObjectType({ description: "By which way mails leave; for administrators and auditors." })
export class MailDelivery {
  /** Null when no worker was ever there. */
  @Field(() => MailWayEnum, {
    nullable: true,
    description: "The way, as a worker said last; null when none was ever there.",
  })
  readonly way!: MailWay | null;

  @Field(() => String, { nullable: true, description: "Name and port of the mail server." })
  readonly server!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When a worker was there last." })
  readonly workerSeenAt!: Date | null;

  @Field(() => Boolean, {
    description: "Whether a worker is there; each says so every few seconds.",
  })
  readonly isWorkerThere!: boolean;

  constructor(
    delivery: {
      readonly way: MailWay;
      readonly server: string | null;
      readonly seenAt: Date;
    } | null,
    now: Date,
  ) {
    this.way = delivery?.way ?? null;
    this.server = delivery?.server ?? null;
    this.workerSeenAt = delivery?.seenAt ?? null;
    this.isWorkerThere = isWorkerThere(this.workerSeenAt, now);
  }
}
