import { Field, ID, InputType, Int } from "type-graphql";
import type { Audience, SampleForm, UseCategory } from "@regolith/domain";
import { SampleFormEnum, UseCategoryEnum } from "../samples/sample.enums.ts";
import { AudienceEnum } from "./round.enums.ts";

const REPEATABLE = {
  description:
    "Any text of the caller's that is new for each new request; a repeated one changes nothing twice.",
};
const ID_FIELD = { description: "The round, as the office has it." };
const VERSION_FIELD = { description: "The round's version that was looked at." };

@InputType("RoundPlanInput", {
  description: "What the office says of a round. Days are days in Beijing, YYYY-MM-DD.",
})
export abstract class RoundPlanInput {
  @Field(() => String, { description: "Name in English." })
  readonly nameEn!: string;

  @Field(() => String, { description: "Name in Chinese." })
  readonly nameZh!: string;

  @Field(() => AudienceEnum, { description: "Who may apply, by the country of the institution." })
  readonly audience!: Audience;

  @Field(() => [String], { description: "Codes of the missions whose samples it may offer." })
  readonly missions!: readonly string[];

  @Field(() => Boolean, {
    description:
      "Whether an officer of the applicant's institution has to endorse before submission.",
  })
  readonly asksEndorsement!: boolean;

  @Field(() => String, { description: "It opens as this day begins, 0:00 Beijing time." })
  readonly opensOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Notices of intent are due at 24:00 of this day; left out where none is asked for.",
  })
  readonly noticeDueOn?: string | null;

  @Field(() => String, { description: "It closes at 24:00 Beijing time of this day." })
  readonly closesOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "Written reviews are due at 24:00 of this day; needed to publish.",
  })
  readonly reviewsDueOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The panel meets on the morning of this day; needed to publish.",
  })
  readonly panelOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Decisions are due at 24:00 of this day; needed to publish.",
  })
  readonly decisionDueOn?: string | null;
}

@InputType({ description: "A round to prepare." })
export class RoundCreateInput extends RoundPlanInput {
  @Field(() => String, { description: "Names it for good: year and place in it, e.g. `2027-1`." })
  readonly code!: string;

  @Field(() => String, REPEATABLE)
  readonly idempotencyKey!: string;
}

@InputType({ description: "A round, with everything said of it anew." })
export class RoundEditInput extends RoundPlanInput {
  @Field(() => ID, ID_FIELD)
  readonly id!: string;

  @Field(() => Int, VERSION_FIELD)
  readonly expectedVersion!: number;
}

@InputType({ description: "A round to publish." })
export class RoundPublishInput {
  @Field(() => ID, ID_FIELD)
  readonly id!: string;

  @Field(() => Int, VERSION_FIELD)
  readonly expectedVersion!: number;
}

@InputType({ description: "A round whose results to publish." })
export class RoundResultsPublishInput extends RoundPublishInput {}

@InputType({ description: "A round to cancel, and why." })
export class RoundCancelInput extends RoundPublishInput {
  @Field(() => String, { description: "Why, in English; everybody reads it." })
  readonly reasonEn!: string;

  @Field(() => String, { description: "Why, in Chinese; everybody reads it." })
  readonly reasonZh!: string;
}

@InputType({ description: "Which samples of the round's missions; what is left out keeps all." })
export class OfferFilterInput {
  @Field(() => String, {
    nullable: true,
    description: "Words looked for in number, names and lithology; all must occur.",
  })
  readonly text?: string | null;

  @Field(() => String, { nullable: true, description: "Code of a mission." })
  readonly mission?: string | null;

  @Field(() => UseCategoryEnum, { nullable: true, description: "Set aside for this use." })
  readonly useCategory?: UseCategory | null;

  @Field(() => SampleFormEnum, { nullable: true, description: "Of this form." })
  readonly form?: SampleForm | null;
}

@InputType({ description: "Samples by their numbers, by a filter, or both." })
export class SampleChoiceInput {
  @Field(() => [String], {
    nullable: true,
    description: "Sample numbers, as written in the catalogue, 500 at most.",
  })
  readonly codes?: readonly string[] | null;

  @Field(() => OfferFilterInput, {
    nullable: true,
    description: "All that fit; `{}` for all there are. Left out, only the numbers count.",
  })
  readonly filter?: OfferFilterInput | null;
}

@InputType({ description: "Samples to offer in a round, and to take out of it." })
export class RoundOfferSamplesInput {
  @Field(() => ID, ID_FIELD)
  readonly id!: string;

  @Field(() => Int, VERSION_FIELD)
  readonly expectedVersion!: number;

  @Field(() => SampleChoiceInput, {
    nullable: true,
    description: "To add: a filter takes what can be offered, a number has to be.",
  })
  readonly add?: SampleChoiceInput | null;

  @Field(() => SampleChoiceInput, {
    nullable: true,
    description: "To take out; what somebody asked for in the round stays.",
  })
  readonly remove?: SampleChoiceInput | null;
}
