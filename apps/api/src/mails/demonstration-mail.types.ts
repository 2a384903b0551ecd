import type { DemonstrationMail as KeptMail } from "@regolith/db";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionType } from "../graphql/connection.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { tagOf } from "./mail.types.ts";

@ObjectType("DemonstrationMail", {
  implements: Node,
  description: "A mail that a demonstration without a mail server shows instead of sending it.",
})
export class DemonstrationMail implements NodeObject {
  readonly __typename = "DemonstrationMail";
  readonly mail: KeptMail;

  constructor(mail: KeptMail) {
    this.mail = mail;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("DemonstrationMail", this.mail.id);
  }

  @Field(() => String, { description: "To whom." })
  get address(): string {
    return this.mail.address;
  }

  @Field(() => String, { description: "Its language, as a BCP 47 tag." })
  get language(): string {
    return tagOf(this.mail.language);
  }

  @Field(() => String, { description: "Its subject." })
  get subject(): string {
    return this.mail.subject;
  }

  @Field(() => String, { description: "What it says, as plain text with whole addresses." })
  get text(): string {
    return this.mail.text;
  }

  @Field(() => DateTime, { description: "When it came into the mailbox." })
  get sentAt(): Date {
    return this.mail.sentAt;
  }
}

export const DemonstrationMailConnection = connectionType(
  "DemonstrationMail",
  () => DemonstrationMail,
  "mails in the mailbox of a demonstration",
);

@InputType({ description: "Which mails of the mailbox." })
export class DemonstrationMailFilter {
  @Field(() => String, { nullable: true, description: "Only those to this address." })
  readonly address?: string | null;
}

@ObjectType({ description: "An address that has mails in the mailbox of a demonstration." })
export class DemonstrationAddress {
  @Field(() => String, { description: "The address." })
  readonly address!: string;

  @Field(() => Int, { description: "How many mails it has." })
  readonly count!: number;
}
