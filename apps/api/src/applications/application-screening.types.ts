import { Field, Int, ObjectType } from "type-graphql";
import { Problem } from "../graphql/problem.types.ts";

@ObjectType({
  description: "How far the screening of an application is; for the office and the committee.",
})
export class Screening {
  @Field(() => [Problem], {
    description:
      "What the form's own rules find missing or wrong in it now; empty when it is complete.",
  })
  readonly missing!: readonly Problem[];

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the institution endorsed it; null where its round does not ask for that.",
  })
  readonly isEndorsed!: boolean | null;

  @Field(() => Int, { description: "Samples asked for that cannot be asked for as they stand." })
  readonly itemsInDoubt!: number;

  @Field(() => Int, { description: "Files that are withheld: not scanned yet, or with a finding." })
  readonly filesWithheld!: number;

  @Field(() => Int, { description: "Samples a curator judged." })
  readonly judged!: number;

  @Field(() => Int, { description: "Samples asked for." })
  readonly items!: number;

  @Field(() => Int, { description: "Reviewers who accepted, without a conflict of interest." })
  readonly reviewers!: number;

  @Field(() => Int, { description: "Reviewers the policy asks for." })
  readonly reviewersNeeded!: number;

  @Field(() => Boolean, { description: "Whether one of them is the chief reviewer." })
  readonly hasChief!: boolean;

  @Field(() => [Problem], { description: "What opening the review would name now, all at once." })
  readonly openReviewProblems!: readonly Problem[];
}
