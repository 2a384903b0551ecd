import type { MailState } from "@regolith/domain";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Problem } from "../graphql/problem.types.ts";
import { MailStateEnum } from "./mail.enums.ts";
import { Mail } from "./mail.types.ts";

@InputType({ description: "Which mails a list holds." })
export class MailFilter {
  @Field(() => MailStateEnum, { nullable: true, description: "Only those that stand like this." })
  readonly state?: MailState | null;

  @Field(() => String, {
    nullable: true,
    description: "Only those with this in the address, at most 200 characters.",
  })
  readonly address?: string | null;
}

@InputType({ description: "A mail to be sent again." })
export class MailResendInput {
  @Field(() => ID, { description: "The mail; it is parked." })
  readonly id!: string;

  @Field(() => String, {
    description:
      "Any text of the caller's that is new for each new request; a repeated one changes nothing twice.",
  })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: "The mail as it stands now, or why it is not sent again." })
export class MailResendPayload {
  @Field(() => Mail, { nullable: true, description: "The mail; null when refused." })
  readonly mail!: Mail | null;

  @Field(() => [Problem], { description: "Every reason why nothing was done; empty on success." })
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "How many mails are sent again, or why none is." })
export class MailResendParkedPayload {
  @Field(() => Int, {
    description: "How many mails that are; those sent meanwhile are left alone.",
  })
  readonly count!: number;

  @Field(() => [Problem], { description: "Every reason why nothing was done; empty on success." })
  readonly problems!: readonly Problem[];
}
