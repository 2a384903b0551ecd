import { Field, ID, InputType, Int } from "type-graphql";

const IDEMPOTENCY_KEY = {
  description:
    "Any text of the caller's that is new for each new request; a repeated one changes nothing twice.",
};

@InputType({ description: "Who of the team is to become the principal investigator." })
export class PiChangeProposeInput {
  @Field(() => ID, { description: "The application." })
  readonly id!: string;

  @Field(() => Int, { description: "The application's version that was looked at." })
  readonly expectedVersion!: number;

  @Field(() => ID, {
    description: "The member: a co-investigator who joined and signed; see `successors`.",
  })
  readonly memberId!: string;

  @Field(() => Boolean, {
    description: "Whether the viewer leaves the team then, instead of staying as co-investigator.",
  })
  readonly leaves!: boolean;

  @Field(() => String, { nullable: true, description: "Words to the member." })
  readonly note?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY)
  readonly idempotencyKey!: string;
}

@InputType("PiChangeAnswerInput")
abstract class AnswerInput {
  @Field(() => ID, { description: "The proposal." })
  readonly id!: string;

  @Field(() => Int, { description: "The proposal's version that was looked at." })
  readonly expectedVersion!: number;
}

@InputType({ description: "A proposal the viewer agrees to." })
export class PiChangeAcceptInput extends AnswerInput {
  @Field(() => String, { nullable: true, description: "Words to the principal investigator." })
  readonly note?: string | null;
}

@InputType({ description: "A proposal the viewer declines, also after having agreed." })
export class PiChangeDeclineInput extends AnswerInput {
  @Field(() => String, { nullable: true, description: "Words to the principal investigator." })
  readonly note?: string | null;
}

@InputType({ description: "A proposal of the viewer's to take back." })
export class PiChangeWithdrawInput extends AnswerInput {}

@InputType({ description: "A proposal both agree on, to confirm." })
export class PiChangeConfirmInput extends AnswerInput {
  @Field(() => String, {
    description:
      "What the new principal investigator is told to do in each of the sections that unlock.",
  })
  readonly reason!: string;

  @Field(() => String, IDEMPOTENCY_KEY)
  readonly idempotencyKey!: string;
}

@InputType({ description: "A proposal both agree on, to refuse." })
export class PiChangeRefuseInput extends AnswerInput {
  @Field(() => String, { description: "Why, in words to both." })
  readonly reason!: string;

  @Field(() => String, IDEMPOTENCY_KEY)
  readonly idempotencyKey!: string;
}
