import { Field, Float, Int, ObjectType } from "type-graphql";
import { Listed } from "../catalogue/listed.ts";
import { connectionType } from "../graphql/connection.ts";
import { DateTime } from "../graphql/scalars.ts";
import { Text } from "../graphql/text.types.ts";
import { Sample } from "../samples/sample.types.ts";

@ObjectType({ description: "How one country fared in a round." })
export class RoundCountryFigures {
  @Field(() => String, { description: "Country of the institution, ISO 3166-1 alpha-2." })
  readonly country!: string;

  @Field(() => Int, { description: "Applications submitted." })
  readonly applied!: number;

  @Field(() => Int, { description: "Applications approved, and not revoked by then." })
  readonly approved!: number;

  @Field(() => Float, { description: "Granted to them, mg." })
  readonly massMg!: number;
}

@ObjectType({
  description: "One sample granted in a round, as it stood when the results were published.",
})
export class RoundAward {
  @Field(() => Text, { description: "Institution." })
  readonly institution!: Text;

  @Field(() => String, { description: "The responsible user." })
  readonly personName!: string;

  @Field(() => String, { nullable: true, description: "Their name in native script, if given." })
  readonly nativeName!: string | null;

  @Field(() => Sample, { description: "The sample." })
  readonly sample!: Sample;

  @Field(() => Float, { description: "Granted, mg." })
  readonly massMg!: number;

  @Field(() => DateTime, {
    description:
      "When it was published first: later than `RoundResults.firstPublishedAt` for what was granted afterwards, from the reserve list or on appeal.",
  })
  readonly addedAt!: string;

  @Field(() => Boolean, { description: "Whether the approval was revoked since." })
  readonly revoked!: boolean;
}

export const RoundAwardConnection = connectionType(
  "RoundAward",
  () => RoundAward,
  "samples granted in a round",
);

@ObjectType({ description: "What became of a round, as published last." })
export class RoundResults {
  @Field(() => Int, { description: "How often results of the round were published, with this." })
  readonly number!: number;

  @Field(() => DateTime, { description: "When they were published." })
  readonly publishedAt!: string;

  @Field(() => DateTime, { description: "When results of the round were published first." })
  readonly firstPublishedAt!: string;

  @Field(() => Int, { description: "Applications submitted." })
  readonly applied!: number;

  @Field(() => Int, { description: "Applications approved, and not revoked by then." })
  readonly approved!: number;

  @Field(() => Float, { description: "Granted in all, mg." })
  readonly massMg!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Median of the whole days from the closing to the decision; null for none.",
  })
  readonly medianDays!: number | null;

  @Field(() => [RoundCountryFigures], {
    description: "By country of the institution, most applications first.",
  })
  readonly countries!: readonly RoundCountryFigures[];

  @Listed(() => RoundAwardConnection, {
    description: "Who was granted what, by institution and person.",
  })
  readonly awards!: object;
}
