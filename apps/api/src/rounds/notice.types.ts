import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { Notice } from "@regolith/db";
import { readsNotices, type Actor, type ApplicationType, type NoticeFacts } from "@regolith/domain";
import { Application } from "../applications/application.types.ts";
import { ApplicationTypeEnum } from "../applications/application.enums.ts";
import { connectionType } from "../graphql/connection.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";

/** A notice is its giver's own, and the office's to know. */
export function seesNotice(actor: Actor, { personId }: Pick<Notice, "personId">): boolean {
  return personId === actor.id || readsNotices(actor);
}

@ObjectType("NoticeOfIntent", {
  implements: Node,
  description: "That somebody means to apply in a round; seen by them and the office.",
})
export class NoticeOfIntent implements NodeObject {
  readonly __typename = "NoticeOfIntent";
  readonly notice: Notice;

  constructor(notice: Notice) {
    this.notice = notice;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("NoticeOfIntent", this.notice.id);
  }

  @Field(() => String, { description: "Code of the round." })
  get roundCode(): string {
    return this.notice.round.code;
  }

  @Field(() => String, { description: "Who gave it." })
  get personName(): string {
    return this.notice.personName;
  }

  @Field(() => String, { description: "What the application will be called." })
  get title(): string {
    return this.notice.title;
  }

  @Field(() => String, {
    description: "Which samples, or a few words on what is to be done with them.",
  })
  get about(): string {
    return this.notice.about;
  }

  @Field(() => String, { description: "Institution." })
  get institution(): string {
    return this.notice.institution;
  }

  @Field(() => Int, { description: "Counts saved changes; mutations name the one they looked at." })
  get version(): number {
    return this.notice.version;
  }

  @Field(() => DateTime, { description: "When it was given first." })
  get givenAt(): Date {
    return this.notice.givenAt;
  }

  @Field(() => DateTime, { description: "When it was changed last." })
  get updatedAt(): Date {
    return this.notice.updatedAt;
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was withdrawn; null while it stands.",
  })
  get withdrawnAt(): Date | null {
    return this.notice.withdrawnAt;
  }
}

export const NoticeOfIntentConnection = connectionType(
  "NoticeOfIntent",
  () => NoticeOfIntent,
  "notices of intent",
);

@InputType("NoticeFactsInput", { description: "What a notice of intent says." })
export abstract class NoticeFactsInput implements NoticeFacts {
  @Field(() => String, { description: "What the application will be called." })
  readonly title!: string;

  @Field(() => String, {
    description: "Which samples, or a few words on what is to be done with them.",
  })
  readonly about!: string;

  @Field(() => String, { description: "Institution." })
  readonly institution!: string;
}

const REPEATABLE = {
  description:
    "Any text of the caller's that is new for each new request; a repeated one changes nothing twice.",
};
const ID_FIELD = { description: "The notice." };
const VERSION_FIELD = { description: "The notice's version that was looked at." };

@InputType({ description: "A notice of intent to give." })
export class NoticeGiveInput extends NoticeFactsInput {
  @Field(() => ID, { description: "The round, as everybody sees it." })
  readonly roundId!: string;

  @Field(() => String, REPEATABLE)
  readonly idempotencyKey!: string;
}

@InputType({ description: "A notice of intent, with everything it says anew." })
export class NoticeChangeInput extends NoticeFactsInput {
  @Field(() => ID, ID_FIELD)
  readonly id!: string;

  @Field(() => Int, VERSION_FIELD)
  readonly expectedVersion!: number;
}

@InputType({ description: "A notice of intent to withdraw." })
export class NoticeWithdrawInput {
  @Field(() => ID, ID_FIELD)
  readonly id!: string;

  @Field(() => Int, VERSION_FIELD)
  readonly expectedVersion!: number;
}

@InputType({ description: "A notice of intent to begin an application from." })
export class NoticeBeginInput {
  @Field(() => ID, ID_FIELD)
  readonly id!: string;

  @Field(() => ApplicationTypeEnum, { description: "What for." })
  readonly type!: ApplicationType;

  @Field(() => String, REPEATABLE)
  readonly idempotencyKey!: string;
}

export interface NoticePayload {
  readonly notice: NoticeOfIntent | null;
  readonly problems: readonly Problem[];
}

function noticePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class Payload implements NoticePayload {
    @Field(() => NoticeOfIntent, {
      nullable: true,
      description: "The notice as it stands now; null when it was refused.",
    })
    readonly notice!: NoticeOfIntent | null;

    @Field(() => [Problem], {
      description: "Why nothing was changed, all at once; empty on success.",
    })
    readonly problems!: readonly Problem[];
  }
  return Payload;
}

export const NoticeGivePayload = noticePayload(
  "NoticeGivePayload",
  "The notice that was given, or why it was not.",
);
export const NoticeChangePayload = noticePayload(
  "NoticeChangePayload",
  "The notice as it says now, or why it was not saved.",
);
export const NoticeWithdrawPayload = noticePayload(
  "NoticeWithdrawPayload",
  "The notice that was withdrawn, or why it was not.",
);

@ObjectType({ description: "The draft that was begun from a notice, or why it was not." })
export class NoticeBeginPayload {
  @Field(() => Application, {
    nullable: true,
    description: "The draft, in the notice's round and with its title; null when it was refused.",
  })
  readonly application!: Application | null;

  @Field(() => [Problem], {
    description: "Why nothing was changed, all at once; empty on success.",
  })
  readonly problems!: readonly Problem[];
}
