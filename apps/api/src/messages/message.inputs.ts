import type { Channel } from "@regolith/domain";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Problem } from "../graphql/problem.types.ts";
import { MessageChannelEnum } from "./message.enums.ts";
import { Message } from "./message.types.ts";

const PROBLEMS = { description: "Every reason why nothing was done; empty on success." };

@InputType({ description: "A message about an application." })
export class MessageSendInput {
  @Field(() => ID, { description: "The application." })
  readonly applicationId!: string;

  @Field(() => MessageChannelEnum, { description: "In which talk." })
  readonly channel!: Channel;

  @Field(() => String, { description: "Plain text, at most 10,000 characters." })
  readonly body!: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Files to go with it, at most five: the viewer's own in this talk that have arrived and not been sent yet.",
  })
  readonly attachmentIds?: readonly string[] | null;

  @Field(() => String, {
    description:
      "Any text of the caller's that is new for each new request; a repeated one changes nothing twice.",
  })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: "The message as it was sent, or why it was not." })
export class MessageSendPayload {
  @Field(() => Message, { nullable: true, description: "The message; null when refused." })
  readonly message!: Message | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@InputType({ description: "A talk that was read to its end." })
export class MessagesMarkReadInput {
  @Field(() => ID, { description: "The application." })
  readonly applicationId!: string;

  @Field(() => MessageChannelEnum, { description: "Which talk." })
  readonly channel!: Channel;
}

@ObjectType({ description: "What is left to read of the talk, or why nothing was noted." })
export class MessagesMarkReadPayload {
  @Field(() => Int, { description: "How many messages are not read; 0 on success." })
  readonly unread!: number;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}
