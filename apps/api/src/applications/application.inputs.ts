import { Field, ID, InputType, Int } from "type-graphql";
import type { ApplicationOrderField, ApplicationScope } from "@regolith/db";
import type {
  ApplicationStatus,
  ApplicationType,
  DeclineReason,
  SectionKey,
} from "@regolith/domain";
import { OrderDirectionEnum, type OrderDirection } from "../graphql/order.ts";
import { CalendarDate } from "../graphql/scalars.ts";
import {
  ApplicationOrderFieldEnum,
  ApplicationScopeEnum,
  ApplicationStatusEnum,
  ApplicationTypeEnum,
  DeclineReasonEnum,
  SectionKeyEnum,
} from "./application.enums.ts";

const IDEMPOTENCY_KEY = {
  description:
    "Any text of the caller's that is new for each new request; a repeated one changes nothing twice.",
};

@InputType("ChangeInput")
export abstract class ChangeInput {
  @Field(() => ID, { description: "The application." })
  readonly id!: string;

  @Field(() => Int, { description: "The application's version that was looked at." })
  readonly expectedVersion!: number;
}

@InputType("RepeatableChangeInput")
export abstract class RepeatableChangeInput extends ChangeInput {
  @Field(() => String, IDEMPOTENCY_KEY)
  readonly idempotencyKey!: string;
}

@InputType({ description: "Which applications are listed." })
export class ApplicationFilter {
  @Field(() => ApplicationScopeEnum, {
    nullable: true,
    description: "Whose; MINE unless said otherwise.",
  })
  readonly scope?: ApplicationScope | null;

  @Field(() => [ApplicationStatusEnum], {
    nullable: true,
    description: "Only those in one of these statuses.",
  })
  readonly status?: readonly ApplicationStatus[] | null;

  @Field(() => String, { nullable: true, description: "Only those in the round of this code." })
  readonly round?: string | null;

  @Field(() => ApplicationTypeEnum, { nullable: true, description: "Only those of this type." })
  readonly type?: ApplicationType | null;

  @Field(() => String, {
    nullable: true,
    description: "Only those that ask for a sample of the mission of this code.",
  })
  readonly mission?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Only those of this institution: by its id or name in the directory, or by the name of one that is not listed.",
  })
  readonly institution?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Only those of institutions in this country, ISO 3166-1 alpha-2.",
  })
  readonly country?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Only those of this principal investigator, by the person's id.",
  })
  readonly person?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Words that all occur in number, title, person or institution.",
  })
  readonly text?: string | null;
}

@InputType({ description: "How applications are ordered." })
export class ApplicationOrder {
  @Field(() => ApplicationOrderFieldEnum, { description: "By what." })
  readonly field!: ApplicationOrderField;

  @Field(() => OrderDirectionEnum, { description: "In which direction." })
  readonly direction!: OrderDirection;
}

@InputType({ description: "A draft to start." })
export class ApplicationCreateInput {
  @Field(() => ApplicationTypeEnum, { description: "What the material is wanted for." })
  readonly type!: ApplicationType;

  @Field(() => ID, { nullable: true, description: "The round; left out for none yet." })
  readonly roundId?: string | null;

  @Field(() => Boolean, {
    description:
      "Whether what the basket holds for applications of this type moves into the draft.",
  })
  readonly takeBasket!: boolean;

  @Field(() => String, IDEMPOTENCY_KEY)
  readonly idempotencyKey!: string;
}

@InputType({ description: "An application of one's own to begin anew." })
export class ApplicationCopyInput {
  @Field(() => ID, { description: "The application whose answers are taken over." })
  readonly id!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the new one improves it; only for one that was declined.",
  })
  readonly improves?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: "A round that is open or to come; left out for none.",
  })
  readonly roundId?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY)
  readonly idempotencyKey!: string;
}

@InputType({ description: "A draft to delete." })
export class ApplicationDeleteInput extends ChangeInput {}

@InputType({ description: "A draft and its new round." })
export class ApplicationSetRoundInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: "The round; left out for none." })
  readonly roundId?: string | null;
}

@InputType({ description: "A draft that takes in the basket." })
export class ApplicationTakeBasketInput extends ChangeInput {}

@InputType({ description: "A draft for the institution to endorse." })
export class ApplicationAskEndorsementInput extends RepeatableChangeInput {}

@InputType({ description: "An application to take back from the institution." })
export class ApplicationRecallInput extends ChangeInput {}

@InputType({ description: "An application to endorse." })
export class ApplicationEndorseInput extends RepeatableChangeInput {
  @Field(() => String, { nullable: true, description: "Words of the institution, if any." })
  readonly note?: string | null;
}

@InputType({ description: "An application to return to the applicant." })
export class ApplicationReturnInput extends RepeatableChangeInput {
  @Field(() => String, { description: "What has to change, for the applicant." })
  readonly reason!: string;
}

@InputType({ description: "An application to submit." })
export class ApplicationSubmitInput extends RepeatableChangeInput {}

@InputType({ description: "An application to take back." })
export class ApplicationWithdrawInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: "Why, if the applicant wants to say." })
  readonly reason?: string | null;
}

@InputType({ description: "An application to take into screening." })
export class ApplicationStartScreeningInput extends ChangeInput {}

@InputType({
  description: "Something to change, and why: a section, a row of it, or one of its questions.",
})
export class SectionChangeInput {
  @Field(() => SectionKeyEnum, { description: "The section; it unlocks." })
  readonly section!: SectionKey;

  @Field(() => Int, {
    nullable: true,
    description: "Place of a team member, sample or step, from 0; left out for what is in no row.",
  })
  readonly row?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Name of a question, as in paths of problems; left out for all of the section or the row.",
  })
  readonly field?: string | null;

  @Field(() => String, { description: "What has to change and why, for the applicant." })
  readonly reason!: string;
}

@InputType({ description: "Changes wanted of an application." })
export class ApplicationRequestChangesInput extends RepeatableChangeInput {
  @Field(() => [SectionChangeInput], {
    description: "At least one; each section, row or question once.",
  })
  readonly sections!: readonly SectionChangeInput[];

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      "The last day to send them, in Beijing and after today; left out for the policy's, 14 days.",
  })
  readonly dueOn?: string | null;
}

@InputType({ description: "More time for the changes that were asked for." })
export class ApplicationExtendChangesInput extends RepeatableChangeInput {
  @Field(() => CalendarDate, {
    description: "The last day to send them, in Beijing; later than the one that holds.",
  })
  readonly dueOn!: string;

  @Field(() => String, { description: "Why, for the applicant." })
  readonly reason!: string;
}

@InputType({ description: "An application to decline." })
export class ApplicationDeclineInput extends RepeatableChangeInput {
  @Field(() => DeclineReasonEnum, { description: "The kind of reason." })
  readonly reasonCode!: DeclineReason;

  @Field(() => String, { description: "The reason in words, for the applicant." })
  readonly reason!: string;
}
