import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Text in both languages of the portal." })
export class Text {
  @Field(() => String, { description: "English." })
  readonly en!: string;

  @Field(() => String, { description: "Simplified Chinese." })
  readonly zh!: string;
}
