import { Field, ObjectType } from "type-graphql";
import { Text } from "./text.types.ts";

@ObjectType({ description: "A public page or paper that a fact was read in." })
export class Source {
  @Field(() => String, { description: "Address of the page or paper." })
  readonly url!: string;

  @Field(() => String, { description: "Short name for the link, e.g. the host or journal." })
  readonly label!: string;

  @Field(() => Text, {
    nullable: true,
    description: "What it supports, and how far it can be trusted.",
  })
  readonly supports!: Text | null;
}
