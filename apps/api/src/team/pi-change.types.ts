import { Field, ID, Int, ObjectType } from "type-graphql";
import type { ApplicationHead, ProposedPiChange } from "@regolith/db";
import type { PiChangeState } from "@regolith/domain";
import { toGlobalId } from "../graphql/global-id.ts";
import { DateTime } from "../graphql/scalars.ts";
import { PiChangeStateEnum } from "./team.enums.ts";

@ObjectType({
  description:
    "A proposal that a member of the team becomes the principal investigator; for both, the office, and nobody else.",
})
export class PiChange {
  readonly change: ProposedPiChange;
  readonly head: ApplicationHead;

  constructor(change: ProposedPiChange, head: ApplicationHead) {
    this.change = change;
    this.head = head;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("PiChange", this.change.id);
  }

  @Field(() => PiChangeStateEnum, { description: "How it stands." })
  get state(): PiChangeState {
    return this.change.state;
  }

  @Field(() => Int, { description: "Counts its steps; an answer names the one it was given to." })
  get version(): number {
    return this.change.version;
  }

  @Field(() => String, { description: "Name of the principal investigator who proposed it." })
  get former(): string {
    return this.change.formerName;
  }

  @Field(() => String, { description: "Name of the member who is to take the place." })
  get successor(): string {
    return this.change.successorName;
  }

  @Field(() => Boolean, {
    description:
      "Whether the former principal investigator leaves the team then; else they stay as co-investigator.",
  })
  get leaves(): boolean {
    return this.change.leaves;
  }

  @Field(() => String, { nullable: true, description: "Words that came with proposing." })
  get note(): string | null {
    return orNull(this.change.note);
  }

  @Field(() => DateTime, { description: "When it was proposed." })
  get proposedAt(): Date {
    return this.change.proposedAt;
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "When the member agreed, or declined at once; null before.",
  })
  get answeredAt(): Date | null {
    return this.change.answeredAt;
  }

  @Field(() => String, { nullable: true, description: "The member's words with the answer." })
  get answer(): string | null {
    return orNull(this.change.answerNote);
  }

  @Field(() => String, {
    nullable: true,
    description: "The secretariat's words, when it refused or confirmed.",
  })
  get reason(): string | null {
    return orNull(this.change.reason);
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was over; null while it is open.",
  })
  get endedAt(): Date | null {
    return this.change.endedAt;
  }
}

function orNull(words: string): string | null {
  return words === "" ? null : words;
}
