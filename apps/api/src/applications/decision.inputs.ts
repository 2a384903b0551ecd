import { Field, Float, ID, InputType } from "type-graphql";
import { ChangeInput, RepeatableChangeInput } from "./application.inputs.ts";

@InputType({ description: "An application whose written review is to open." })
export class ApplicationOpenReviewInput extends ChangeInput {}

@InputType({ description: "An application to bring before the panel." })
export class ApplicationShortlistInput extends ChangeInput {}

@InputType({ description: "What the committee says about one sample asked for." })
export class ItemDecisionInput {
  @Field(() => ID, { description: "The item." })
  readonly itemId!: string;

  @Field(() => Boolean, { description: "Whether it is to be granted." })
  readonly grant!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the curator's equivalent is given in its place; it is not, unless said.",
  })
  readonly inPlace?: boolean | null;

  @Field(() => Float, {
    nullable: true,
    description: "mg; required for powder that is granted, left out for whole units.",
  })
  readonly grantedMg?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Conditions of the grant, or why not, for the applicant.",
  })
  readonly note?: string | null;
}

@InputType({ description: "What the committee recommends of an application." })
export class ApplicationRecommendInput extends RepeatableChangeInput {
  @Field(() => [ItemDecisionInput], { description: "One decision for every item." })
  readonly items!: readonly ItemDecisionInput[];

  @Field(() => String, {
    nullable: true,
    description: "The committee's reasons, for those who decide after it and for the letter.",
  })
  readonly reasons?: string | null;
}

@InputType({ description: "An application for the reserve list." })
export class ApplicationReserveInput extends RepeatableChangeInput {
  @Field(() => String, { description: "Why, for the applicant." })
  readonly reason!: string;
}

@InputType({ description: "A recommendation to confirm for the office." })
export class ApplicationConfirmInput extends RepeatableChangeInput {
  @Field(() => String, { nullable: true, description: "Words for the approver." })
  readonly note?: string | null;
}

@InputType({ description: "A confirmed recommendation to grant." })
export class ApplicationApproveInput extends RepeatableChangeInput {
  @Field(() => String, { nullable: true, description: "Words for the applicant." })
  readonly note?: string | null;
}

@InputType({ description: "A confirmed recommendation to send back to the panel." })
export class ApplicationSendBackInput extends RepeatableChangeInput {
  @Field(() => String, { description: "Why, for the committee and the office." })
  readonly reason!: string;
}

@InputType({ description: "An approval to take back." })
export class ApplicationRevokeInput extends RepeatableChangeInput {
  @Field(() => String, { description: "Why, for the applicant." })
  readonly reason!: string;
}
