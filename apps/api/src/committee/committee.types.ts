import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { Assignment, InvitationFacts, Reviewer as Row } from "@regolith/db";
import {
  assignmentActions,
  type AssignmentAction,
  type AssignmentState,
  type ReviewRole,
  type Tier,
} from "@regolith/domain";
import { Application } from "../applications/application.types.ts";
import { connectionType } from "../graphql/connection.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import {
  AssignmentActionEnum,
  AssignmentStateEnum,
  ReviewRoleEnum,
  TierEnum,
} from "./committee.enums.ts";

@ObjectType({ description: "Somebody named in an application, with where they work." })
export class InvitationPerson {
  @Field(() => String, { description: "Full name." })
  readonly name!: string;

  @Field(() => String, { description: "Institution, as it was written." })
  readonly institution!: string;
}

@ObjectType({
  description: "What somebody who is asked to review may know, to judge a conflict of interest.",
})
export class ReviewInvitation {
  @Field(() => String, { description: "Number of the application." })
  readonly number!: string;

  @Field(() => String, { description: "Title of the application." })
  readonly title!: string;

  @Field(() => [InvitationPerson], {
    description: "The responsible user first, then the team.",
  })
  readonly people!: InvitationFacts["people"];

  @Field(() => Int, {
    description:
      "For how many years writing together is a conflict of interest, by the application's policy.",
  })
  readonly coAuthorYears!: number;
}

@ObjectType("ReviewAssignment", {
  implements: Node,
  description: "That somebody is asked to review an application. For them, and for the office.",
})
export class ReviewAssignment implements NodeObject {
  readonly __typename = "ReviewAssignment";
  readonly assignment: Assignment;

  constructor(assignment: Assignment) {
    this.assignment = assignment;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("ReviewAssignment", this.assignment.id);
  }

  @Field(() => ReviewRoleEnum, { description: "The part they have." })
  get role(): ReviewRole {
    return this.assignment.role;
  }

  @Field(() => AssignmentStateEnum, { description: "Where it stands." })
  get state(): AssignmentState {
    return this.assignment.state;
  }

  @Field(() => ID, { description: "Id of the person who is asked." })
  get reviewerId(): string {
    return toGlobalId("Person", this.assignment.personId);
  }

  @Field(() => String, { description: "Name of the person who is asked." })
  get reviewerName(): string {
    return this.assignment.personName;
  }

  @Field(() => DateTime, { description: "When they were asked." })
  get askedAt(): Date {
    return this.assignment.askedAt;
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "First instant at which the review is not taken any more; null for no day.",
  })
  get dueAt(): Date | null {
    return this.assignment.dueAt;
  }

  @Field(() => DateTime, { nullable: true, description: "When they accepted or declined." })
  get answeredAt(): Date | null {
    return this.assignment.answeredAt;
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "When their review was handed in; null until then.",
  })
  get submittedAt(): Date | null {
    return this.assignment.review?.submittedAt ?? null;
  }

  @Field(() => DateTime, {
    nullable: true,
    description:
      "When they were reminded last, by the office or by the portal itself; null before.",
  })
  get remindedAt(): Date | null {
    return this.assignment.reminder?.at ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description:
      "Who of the office reminded them then; null when the portal did by itself, and before.",
  })
  get remindedBy(): string | null {
    return this.assignment.reminder?.byName ?? null;
  }

  @Field(() => String, { description: "Words that came with declining; empty for none." })
  get note(): string {
    return this.assignment.note;
  }

  @Field(() => Int, { description: "Counts its steps; an answer to an older one is refused." })
  get version(): number {
    return this.assignment.version;
  }

  @Field(() => [AssignmentActionEnum], {
    description: "What its reviewer can do with it now.",
  })
  get availableActions(): readonly AssignmentAction[] {
    return assignmentActions(this.assignment);
  }
}

export const ReviewAssignmentConnection = connectionType(
  "ReviewAssignment",
  () => ReviewAssignment,
  "invitations to review",
);

@ObjectType("Reviewer", { description: "Somebody who can be asked to review." })
export class Reviewer {
  readonly row: Row;

  constructor(row: Row) {
    this.row = row;
  }

  @Field(() => ID, { description: "Id of the person." })
  get personId(): string {
    return toGlobalId("Person", this.row.id);
  }

  @Field(() => String, { description: "Full name." })
  get name(): string {
    return this.row.name;
  }

  @Field(() => String, { description: "Institution, as they wrote it; empty for none." })
  get institution(): string {
    return this.row.institution;
  }

  @Field(() => [String], { description: "What they know." })
  get keywords(): readonly string[] {
    return this.row.keywords;
  }

  @Field(() => Int, { description: "Reviews they are asked for and have not handed in." })
  get load(): number {
    return this.row.load;
  }
}

export const ReviewerConnection = connectionType("Reviewer", () => Reviewer, "reviewers");

@ObjectType({ description: "Somebody whom the portal proposes to ask; nobody is asked by it." })
export class ProposedReviewer {
  @Field(() => Application, { description: "The application." })
  readonly application!: Application;

  @Field(() => Reviewer, { description: "Whom to ask." })
  readonly reviewer!: Reviewer;

  @Field(() => ReviewRoleEnum, { description: "Their part." })
  readonly role!: ReviewRole;

  @Field(() => Float, {
    description: "How much of it they know by their keywords, 0 to 1.",
  })
  readonly expertise!: number;

  @Field(() => [String], { description: "Their keywords that the application's words hold." })
  readonly keywords!: readonly string[];
}

@ObjectType({ description: "Before whom an application goes, by the policy, and why." })
export class TierVerdict {
  @Field(() => TierEnum, { description: "Before whom." })
  readonly tier!: Tier;

  @Field(() => [String], {
    description: "What sends it before the full panel, as sentences; empty on the fast track.",
  })
  readonly reasons!: readonly string[];

  @Field(() => [String], { description: "What else is to be noticed, as sentences." })
  readonly warnings!: readonly string[];
}
