import { Field, ID, InputType, Int } from "type-graphql";
import type { AttachmentKind, Channel } from "@regolith/domain";
import { MessageChannelEnum } from "../messages/message.enums.ts";
import { AttachmentKindEnum } from "./attachment.enums.ts";

const NAME = { description: "Its name; folders and control characters are left out." };
const SIZE = { description: "Its size in bytes; exactly as many have to be sent." };
const KEY = {
  description:
    "A key new for each file. The same key gives the same upload again, with a new address; the one before ends.",
};
const KIND = { description: "What the file is to the application." };

@InputType({ description: "A file that is about to be sent." })
export class AttachmentUploadStartInput {
  @Field(() => ID, { description: "The application it is attached to." })
  readonly applicationId!: string;

  @Field(() => String, NAME)
  readonly name!: string;

  @Field(() => Int, SIZE)
  readonly sizeBytes!: number;

  @Field(() => AttachmentKindEnum, KIND)
  readonly kind!: AttachmentKind;

  @Field(() => String, {
    nullable: true,
    description: "A few words about it, at most 300 characters.",
  })
  readonly caption?: string | null;

  @Field(() => String, KEY)
  readonly idempotencyKey!: string;
}

@InputType({ description: "A file that is about to be sent and is to go with a message." })
export class MessageFileUploadStartInput {
  @Field(() => ID, { description: "The application the message is about." })
  readonly applicationId!: string;

  @Field(() => MessageChannelEnum, { description: "The talk of the message." })
  readonly channel!: Channel;

  @Field(() => String, NAME)
  readonly name!: string;

  @Field(() => Int, SIZE)
  readonly sizeBytes!: number;

  @Field(() => String, KEY)
  readonly idempotencyKey!: string;
}

@InputType({ description: "What is said about a file." })
export class AttachmentDescribeInput {
  @Field(() => ID, { description: "The file's id." })
  readonly id!: string;

  @Field(() => Int, { description: "The version of the file that was looked at." })
  readonly expectedVersion!: number;

  @Field(() => AttachmentKindEnum, KIND)
  readonly kind!: AttachmentKind;

  @Field(() => String, {
    description: "A few words about it, at most 300 characters; may be empty.",
  })
  readonly caption!: string;
}

@InputType({ description: "Which file is taken out." })
export class AttachmentRemoveInput {
  @Field(() => ID, { description: "The file's id." })
  readonly id!: string;

  @Field(() => Int, { description: "The version of the file that was looked at." })
  readonly expectedVersion!: number;
}
