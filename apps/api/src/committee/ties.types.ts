import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { TieKind } from "@regolith/domain";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { TieKindEnum } from "./committee.enums.ts";

@ObjectType({ description: "A tie somebody of the committee declares." })
export class Tie {
  @Field(() => ID, { description: "Opaque id." })
  readonly id!: string;

  @Field(() => TieKindEnum, { description: "What kind it is of." })
  readonly kind!: TieKind;

  @Field(() => String, { description: "Name of whom it is to; empty for none." })
  readonly name!: string;

  @Field(() => String, { description: "Their e-mail address; empty for none." })
  readonly email!: string;

  @Field(() => String, {
    description: "Their institution; where nobody is named, everybody of it.",
  })
  readonly institution!: string;

  @Field(() => String, { description: "Words about it; empty for none." })
  readonly note!: string;

  @Field(() => DateTime, { description: "When it was entered." })
  readonly createdAt!: Date;
}

@ObjectType({ description: "A paper somebody of the committee wrote with others." })
export class JointPublication {
  @Field(() => ID, { description: "Opaque id." })
  readonly id!: string;

  @Field(() => String, { description: "Title." })
  readonly title!: string;

  @Field(() => Int, { description: "Year." })
  readonly year!: number;

  @Field(() => String, { description: "DOI as it was entered; empty for none." })
  readonly doi!: string;

  @Field(() => [String], { description: "Those it was written with." })
  readonly coAuthors!: readonly string[];
}

@ObjectType({
  description:
    "What somebody of the committee keeps about themselves; conflicts of interest are found by it.",
})
export class CommitteeTies {
  @Field(() => [Tie], { description: "In the order in which they were entered." })
  readonly ties!: readonly Tie[];

  @Field(() => [JointPublication], { description: "The newest first." })
  readonly publications!: readonly JointPublication[];

  @Field(() => [String], { description: "What they know." })
  readonly keywords!: readonly string[];

  @Field(() => Int, { description: "Counts saves of the keywords; 0 until the first." })
  readonly keywordsVersion!: number;

  @Field(() => Int, { description: "For how many years writing a paper together counts." })
  readonly coAuthorYears!: number;
}

const KEY =
  "Any text of the caller's that is new for each new request; a repeated one adds nothing twice.";

@InputType({
  description: "A tie to declare: to somebody, by name or address, or to an institution.",
})
export class TieAddInput {
  @Field(() => TieKindEnum, { description: "What kind it is of." })
  readonly kind!: TieKind;

  @Field(() => String, { description: "Name; empty for none." })
  readonly name!: string;

  @Field(() => String, { description: "E-mail address; empty for none." })
  readonly email!: string;

  @Field(() => String, { description: "Institution; empty for none." })
  readonly institution!: string;

  @Field(() => String, { description: "Words about it; empty for none." })
  readonly note!: string;

  @Field(() => String, { description: KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: "A paper to enter." })
export class JointPublicationAddInput {
  @Field(() => String, { description: "Title." })
  readonly title!: string;

  @Field(() => Int, { description: "Year." })
  readonly year!: number;

  @Field(() => String, { description: "DOI; empty for none." })
  readonly doi!: string;

  @Field(() => [String], { description: "Those it was written with, at most 200." })
  readonly coAuthors!: readonly string[];

  @Field(() => String, { description: KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: "A tie to take out of one's list." })
export class TieRemoveInput {
  @Field(() => ID, { description: "The tie." })
  readonly id!: string;
}

@InputType({ description: "A paper to take out of one's list." })
export class JointPublicationRemoveInput {
  @Field(() => ID, { description: "The paper." })
  readonly id!: string;
}

@InputType({ description: "What one knows." })
export class ReviewerKeywordsSaveInput {
  @Field(() => [String], { description: "At most 40, of 60 characters each." })
  readonly keywords!: readonly string[];

  @Field(() => Int, { description: "The keywords' version that was looked at." })
  readonly expectedVersion!: number;
}

@ObjectType({ description: "What one keeps as it stands now, or why it was not changed." })
export class CommitteeTiesPayload {
  @Field(() => CommitteeTies, {
    nullable: true,
    description: "As it stands now; null when it was refused.",
  })
  readonly ties!: CommitteeTies | null;

  @Field(() => [Problem], {
    description: "Why nothing was changed, all at once; empty on success.",
  })
  readonly problems!: readonly Problem[];
}
