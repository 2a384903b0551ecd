import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { Review as Row } from "@regolith/db";
import {
  CRITERIA,
  ugToMg,
  type Confidence,
  type Criterion,
  type Recommendation,
  type ReviewRole,
  type ReviewState,
} from "@regolith/domain";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import {
  ConfidenceEnum,
  CriterionEnum,
  RecommendationEnum,
  ReviewRoleEnum,
  ReviewStateEnum,
} from "./committee.enums.ts";

@ObjectType({ description: "A score of a review." })
export class ReviewScore {
  @Field(() => CriterionEnum, { description: "For what." })
  readonly criterion!: Criterion;

  @Field(() => Int, { description: "1, the lowest, to 5." })
  readonly score!: number;
}

@ObjectType({ description: "What a review suggests to give of one sample asked for." })
export class ReviewSuggestion {
  @Field(() => ID, { description: "Id of the application's item." })
  readonly itemId!: string;

  @Field(() => Float, {
    nullable: true,
    description: "Of powder, mg; 0 is nothing at all. Null where nothing is suggested yet.",
  })
  readonly massMg!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether to give a whole unit; null for powder, and where nothing is said yet.",
  })
  readonly gives!: boolean | null;
}

@ObjectType("Review", {
  implements: Node,
  description:
    "What a reviewer writes about an application. For its reviewer, for the office once it was handed in, and for the other reviewers who handed in theirs.",
})
export class Review implements NodeObject {
  readonly __typename = "Review";
  readonly review: Row;

  constructor(review: Row) {
    this.review = review;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("Review", this.review.id);
  }

  @Field(() => ReviewRoleEnum, { description: "The reviewer's part." })
  get role(): ReviewRole {
    return this.review.role;
  }

  @Field(() => String, { description: "Name of the reviewer." })
  get reviewerName(): string {
    return this.review.personName;
  }

  @Field(() => ReviewStateEnum, { description: "How far it is." })
  get state(): ReviewState {
    return this.review.state;
  }

  @Field(() => [ReviewScore], { description: "The scores given so far." })
  get scores(): readonly ReviewScore[] {
    const { scores } = this.review;
    return CRITERIA.flatMap((criterion) => {
      const score = scores[criterion];
      return score === undefined ? [] : [{ criterion, score }];
    });
  }

  @Field(() => ConfidenceEnum, { nullable: true, description: "How sure the reviewer is." })
  get confidence(): Confidence | null {
    return this.review.confidence;
  }

  @Field(() => RecommendationEnum, { nullable: true, description: "What is recommended." })
  get recommendation(): Recommendation | null {
    return this.review.recommendation;
  }

  @Field(() => [ReviewSuggestion], { description: "What is suggested to give." })
  get suggestions(): readonly ReviewSuggestion[] {
    return this.review.suggestions.map(({ itemId, massUg, gives }) => ({
      itemId: toGlobalId("ApplicationItem", itemId),
      massMg: massUg === null ? null : ugToMg(massUg),
      gives,
    }));
  }

  @Field(() => String, {
    description: "Words the applicant is to read, without who wrote them.",
  })
  get noteToApplicant(): string {
    return this.review.noteToApplicant;
  }

  @Field(() => String, { description: "Words for the committee and the office alone." })
  get noteToCommittee(): string {
    return this.review.noteToCommittee;
  }

  @Field(() => Int, { description: "Counts saves; a save against an older one is refused." })
  get version(): number {
    return this.review.version;
  }

  @Field(() => DateTime, { description: "When it was saved last." })
  get savedAt(): Date {
    return this.review.savedAt;
  }

  @Field(() => DateTime, { nullable: true, description: "When it was handed in." })
  get submittedAt(): Date | null {
    return this.review.submittedAt;
  }
}

@ObjectType({ description: "How far the scores of several reviews lie apart." })
export class ScoreSpread {
  @Field(() => CriterionEnum, { description: "For what." })
  readonly criterion!: Criterion;

  @Field(() => Int, { description: "The lowest score." })
  readonly lowest!: number;

  @Field(() => Int, { description: "The highest score." })
  readonly highest!: number;

  @Field(() => Float, { description: "The mean, to two decimals." })
  readonly mean!: number;
}

@ObjectType({ description: "What a score means." })
export class ScoreAnchor {
  @Field(() => Int, { description: "1, the lowest, to 5." })
  readonly score!: number;

  @Field(() => String, { description: "What it means, in the language of Accept-Language." })
  readonly text!: string;
}

@ObjectType({ description: "One thing that applications of a type are judged by." })
export class RubricCriterion {
  @Field(() => CriterionEnum, { description: "Which." })
  readonly criterion!: Criterion;

  @Field(() => String, { description: "What it is called." })
  readonly name!: string;

  @Field(() => String, { description: "The question it asks." })
  readonly question!: string;

  @Field(() => [ScoreAnchor], { description: "What each score means, the lowest first." })
  readonly anchors!: readonly ScoreAnchor[];
}
