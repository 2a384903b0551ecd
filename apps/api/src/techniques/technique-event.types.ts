import { Field, ObjectType } from "type-graphql";
import type { FieldChange, TechniqueAction } from "@regolith/db";
import { connectionType } from "../graphql/connection.ts";
import { DateTime } from "../graphql/scalars.ts";
import { TechniqueActionEnum } from "./technique.enums.ts";

@ObjectType({ description: "One thing said of a technique that was written anew." })
export class TechniqueFieldChange implements FieldChange {
  @Field(() => String, { description: "What, e.g. `typicalUg`." })
  readonly field!: string;

  @Field(() => String, { description: "As it was; masses in µg, empty for nothing." })
  readonly before!: string;

  @Field(() => String, { description: "As it became." })
  readonly after!: string;
}

@ObjectType({ description: "One change of a technique. Never changed itself." })
export class TechniqueEvent {
  @Field(() => DateTime, { description: "When it was done." })
  readonly at!: Date;

  @Field(() => TechniqueActionEnum, { description: "What was done." })
  readonly action!: TechniqueAction;

  @Field(() => String, {
    nullable: true,
    description: "Who did it; null for what the portal itself set up.",
  })
  readonly actorName!: string | null;

  @Field(() => [TechniqueFieldChange], { description: "What was written anew." })
  readonly changes!: readonly TechniqueFieldChange[];
}

export const TechniqueEventConnection = connectionType(
  "TechniqueEvent",
  () => TechniqueEvent,
  "changes of a technique",
);
