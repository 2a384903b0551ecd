import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import type { Confidence, Criterion, Recommendation } from "@regolith/domain";
import { Problem } from "../graphql/problem.types.ts";
import { ConfidenceEnum, CriterionEnum, RecommendationEnum } from "./committee.enums.ts";
import { Review } from "./review.types.ts";

@InputType({ description: "A score." })
export class ReviewScoreInput {
  @Field(() => CriterionEnum, { description: "For what." })
  readonly criterion!: Criterion;

  @Field(() => Int, { description: "1, the lowest, to 5." })
  readonly score!: number;
}

@InputType({ description: "What is suggested to give of one sample asked for." })
export class ReviewSuggestionInput {
  @Field(() => ID, { description: "The application's item." })
  readonly itemId!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      "Of powder, mg, in steps of 0.1 between minimum and optimum; 0 for nothing at all; left out where nothing is suggested.",
  })
  readonly massMg?: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether to give a whole unit." })
  readonly gives?: boolean | null;
}

@InputType({ description: "All that is written of a review, and the version it was written on." })
export class ReviewSaveInput {
  @Field(() => ID, { description: "The assignment it is for." })
  readonly assignmentId!: string;

  @Field(() => Int, {
    description: "Version of the review that was written on; 0 for one that was never saved.",
  })
  readonly expectedVersion!: number;

  @Field(() => [ReviewScoreInput], { description: "Scores given so far, each criterion once." })
  readonly scores!: readonly ReviewScoreInput[];

  @Field(() => ConfidenceEnum, { nullable: true, description: "How sure the reviewer is." })
  readonly confidence?: Confidence | null;

  @Field(() => RecommendationEnum, { nullable: true, description: "What is recommended." })
  readonly recommendation?: Recommendation | null;

  @Field(() => [ReviewSuggestionInput], { description: "What is suggested to give." })
  readonly suggestions!: readonly ReviewSuggestionInput[];

  @Field(() => String, {
    description: "Words the applicant is to read, at most 10,000 characters.",
  })
  readonly noteToApplicant!: string;

  @Field(() => String, {
    description: "Words for the committee and the office alone, at most 10,000 characters.",
  })
  readonly noteToCommittee!: string;
}

@InputType({ description: "A review to be handed in as it is saved." })
export class ReviewSubmitInput {
  @Field(() => ID, { description: "The assignment it is for." })
  readonly assignmentId!: string;

  @Field(() => Int, { description: "Version of the review that was looked at." })
  readonly expectedVersion!: number;

  @Field(() => String, {
    description:
      "Any text of the caller's that is new for each new request; a repeated one hands in nothing twice.",
  })
  readonly idempotencyKey!: string;
}

const PROBLEMS = { description: "Why nothing was changed, all at once; empty on success." };

@ObjectType({ description: "The review as it is saved, or what was stored by another tab first." })
export class ReviewSavePayload {
  @Field(() => Review, {
    nullable: true,
    description: "As it stands now; null when it was refused.",
  })
  readonly review!: Review | null;

  @Field(() => Review, {
    nullable: true,
    description: "What is stored now, when the save was made against an older version; else null.",
  })
  readonly current!: Review | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "The review that was handed in, or everything that is missing." })
export class ReviewSubmitPayload {
  @Field(() => Review, {
    nullable: true,
    description: "As it was handed in; null when it was refused.",
  })
  readonly review!: Review | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}
