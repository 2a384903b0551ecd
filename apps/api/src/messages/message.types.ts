import type { Message as StoredMessage } from "@regolith/db";
import type { Channel, Side } from "@regolith/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../graphql/connection.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { MessageChannelEnum, MessageSideEnum } from "./message.enums.ts";

@ObjectType("Message", { implements: Node, description: "Something said about an application." })
export class Message implements NodeObject {
  readonly __typename = "Message";
  readonly said: StoredMessage;

  constructor(said: StoredMessage) {
    this.said = said;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("Message", this.said.id);
  }

  @Field(() => MessageChannelEnum, { description: "In which talk." })
  get channel(): Channel {
    return this.said.channel;
  }

  @Field(() => MessageSideEnum, { description: "Who speaks." })
  get side(): Side {
    return this.said.side;
  }

  @Field(() => String, { description: "What is said, as plain text with its line breaks." })
  get body(): string {
    return this.said.body;
  }

  @Field(() => DateTime, { description: "When it was said." })
  get at(): Date {
    return this.said.at;
  }
}

export const MessageConnection = connectionType("Message", () => Message, "messages");

@ObjectType({ description: "One of the talks about an application that the viewer may read." })
export class ApplicationTalk {
  @Field(() => MessageChannelEnum, { description: "Which talk." })
  readonly channel!: Channel;

  @Field(() => Boolean, { description: "Whether the viewer may take part." })
  readonly canWrite!: boolean;

  @Field(() => Int, { description: "How many messages of others the viewer has not read." })
  readonly unread!: number;

  /** The row's id of the application. */
  readonly applicationId!: string;
}
