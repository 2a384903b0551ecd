import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { ConflictKind, ReviewRole } from "@regolith/domain";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { ConflictKindEnum, ReviewRoleEnum } from "./committee.enums.ts";
import { ReviewAssignment } from "./committee.types.ts";

const ROLE = "Their part.";
const DUE = "First instant at which the review is not taken any more; left out for no day.";
const DUE_OR_USUAL =
  "First instant at which the review is not taken any more; left out for the round's, if that is to come.";
const VERSION = "The assignment's version that was looked at.";

@InputType({ description: "Somebody to be asked to review an application." })
export class ReviewerAssignInput {
  @Field(() => ID, { description: "The application." })
  readonly applicationId!: string;

  @Field(() => ID, { description: "The person." })
  readonly personId!: string;

  @Field(() => ReviewRoleEnum, { description: ROLE })
  readonly role!: ReviewRole;

  @Field(() => DateTime, { nullable: true, description: DUE_OR_USUAL })
  readonly dueAt?: Date | null;
}

@InputType({ description: "People to be asked to review: all of them, or none." })
export class ReviewersAssignInput {
  @Field(() => [ReviewerAssignInput], { description: "1 to 300 of them." })
  readonly assignments!: readonly ReviewerAssignInput[];

  @Field(() => String, {
    description:
      "Any text of the caller's that is new for each new request; a repeated one asks nobody twice.",
  })
  readonly idempotencyKey!: string;
}

@InputType("ReviewAssignmentSeenInput")
abstract class ReviewAssignmentSeenInput {
  @Field(() => ID, { description: "The assignment." })
  readonly id!: string;

  @Field(() => Int, { description: VERSION })
  readonly expectedVersion!: number;
}

@InputType({ description: "Another part, or another day, for somebody who is asked." })
export class ReviewAssignmentChangeInput extends ReviewAssignmentSeenInput {
  @Field(() => ReviewRoleEnum, { description: ROLE })
  readonly role!: ReviewRole;

  @Field(() => DateTime, { nullable: true, description: DUE })
  readonly dueAt?: Date | null;
}

@InputType({ description: "Somebody to be taken off." })
export class ReviewAssignmentWithdrawInput extends ReviewAssignmentSeenInput {}

@InputType({ description: "A reviewer to remind." })
export class ReviewAssignmentRemindInput extends ReviewAssignmentSeenInput {}

@InputType({ description: "An invitation to review that is accepted." })
export class ReviewAssignmentAcceptInput extends ReviewAssignmentSeenInput {
  @Field(() => Boolean, {
    description:
      "Whether the reviewer says that they have no conflict of interest; has to be true.",
  })
  readonly declaresNoConflict!: boolean;
}

@InputType({ description: "An invitation to review that is declined." })
export class ReviewAssignmentDeclineInput extends ReviewAssignmentSeenInput {
  @Field(() => String, { nullable: true, description: "Words to the office." })
  readonly note?: string | null;
}

@InputType({ description: "A conflict of interest somebody has with what they are to review." })
export class ConflictDeclareInput {
  @Field(() => ID, { description: "The assignment." })
  readonly assignmentId!: string;

  @Field(() => ConflictKindEnum, { description: "What kind of conflict." })
  readonly kind!: ConflictKind;

  @Field(() => String, { nullable: true, description: "Words about it, for office and chair." })
  readonly note?: string | null;
}

const PROBLEMS = { description: "Why nothing was changed, all at once; empty on success." };

@ObjectType({ description: "Those who are asked, or why nobody is." })
export class ReviewersAssignPayload {
  @Field(() => [ReviewAssignment], {
    nullable: true,
    description: "One for each in the input; null when it was refused.",
  })
  readonly assignments!: readonly ReviewAssignment[] | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "The assignment as it stands now, or why it was not changed." })
export class ReviewAssignmentPayload {
  @Field(() => ReviewAssignment, {
    nullable: true,
    description: "As it stands now; null when it was refused.",
  })
  readonly assignment!: ReviewAssignment | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}
