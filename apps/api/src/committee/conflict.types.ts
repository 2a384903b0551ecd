import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { RecordedConflict } from "@regolith/db";
import type { ConflictKind, ConflictSource } from "@regolith/domain";
import { applicationPayload } from "../applications/application.payloads.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { DateTime } from "../graphql/scalars.ts";
import { ConflictKindEnum, ConflictSourceEnum } from "./committee.enums.ts";

@ObjectType("ConflictSetAside", {
  description: "That a conflict of interest was found of a namesake, and set aside for good.",
})
export class SetAside {
  @Field(() => DateTime, { description: "When." })
  readonly at!: Date;

  @Field(() => String, { description: "Name of whoever set it aside." })
  readonly by!: string;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;
}

@ObjectType({ description: "A conflict of interest on record; for the office alone." })
export class Conflict {
  readonly row: RecordedConflict;
  /** As a sentence, in the language of the reader. */
  @Field(() => String, { description: "Why, in plain words." })
  readonly reason: string;

  @Field(() => Boolean, {
    description: "Whether the viewer can set it aside now, as that of a namesake.",
  })
  readonly canSetAside: boolean;

  constructor(
    row: RecordedConflict,
    { reason, canSetAside }: { readonly reason: string; readonly canSetAside: boolean },
  ) {
    this.row = row;
    this.reason = reason;
    this.canSetAside = canSetAside;
  }

  @Field(() => ID, { description: "By which it is set aside." })
  get id(): string {
    return toGlobalId("Conflict", this.row.id);
  }

  @Field(() => ID, { description: "Id of the person who has it." })
  get personId(): string {
    return toGlobalId("Person", this.row.personId);
  }

  @Field(() => String, { description: "Name of the person who has it." })
  get personName(): string {
    return this.row.personName;
  }

  @Field(() => ConflictKindEnum, { description: "What kind it is of." })
  get kind(): ConflictKind {
    return this.row.kind;
  }

  @Field(() => ConflictSourceEnum, { description: "Who said so." })
  get source(): ConflictSource {
    return this.row.source;
  }

  @Field(() => DateTime, { description: "Since when it is on record." })
  get at(): Date {
    return this.row.at;
  }

  @Field(() => DateTime, { nullable: true, description: "When it ended; null while it stands." })
  get endedAt(): Date | null {
    return this.row.endedAt;
  }

  @Field(() => SetAside, {
    nullable: true,
    description: "That it was set aside as a namesake's; null where it was not.",
  })
  get setAside(): SetAside | null {
    return this.row.setAside;
  }
}

@InputType({ description: "A conflict of interest that is a namesake's." })
export class ConflictSetAsideInput {
  @Field(() => ID, { description: "The conflict." })
  readonly id!: string;

  @Field(() => String, {
    description: "How it is known that they are two people, 1 to 2,000 characters; kept on record.",
  })
  readonly reason!: string;
}

export const ConflictSetAsidePayload = applicationPayload(
  "ConflictSetAsidePayload",
  "The application without the conflict, or why it stays.",
);
