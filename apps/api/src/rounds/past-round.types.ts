import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Audience } from "@regolith/domain";
import { connectionType } from "../graphql/connection.ts";
import { Node } from "../graphql/node.types.ts";
import { Source } from "../graphql/source.types.ts";
import { Text } from "../graphql/text.types.ts";
import { Mission } from "../missions/mission.types.ts";
import { Sample } from "../samples/sample.types.ts";
import { AudienceEnum, PastRoundKindEnum, type PastRoundKind } from "./round.enums.ts";

@ObjectType({ description: "A row of a published allocation list, as printed there." })
export class PublishedAllotment {
  @Field(() => String, { nullable: true, description: "Institution, in English." })
  readonly institutionEn!: string | null;

  @Field(() => String, { nullable: true, description: "Institution, in Chinese." })
  readonly institutionZh!: string | null;

  @Field(() => String, { nullable: true, description: "Sample number, as printed." })
  readonly sampleCode!: string | null;

  @Field(() => Sample, { nullable: true, description: "The sample of that number." })
  readonly sample!: Sample | null;

  @Field(() => Float, { nullable: true, description: "Mass, mg, as printed." })
  readonly massMg!: number | null;

  @Field(() => Text, { nullable: true, description: "What has to be known about the row." })
  readonly note!: Text | null;

  @Field(() => [Source], { description: "Where it was read." })
  readonly sources!: readonly Source[];

  @Field(() => PastRound, { description: "The round whose list it stands in." })
  readonly pastRound!: PastRound;
}

@ObjectType({
  implements: Node,
  description: "A real round of the past, a receipt or a total, as announced in public.",
})
export class PastRound extends Node {
  @Field(() => String, { description: "Code." })
  readonly code!: string;

  @Field(() => Text, { description: "Name." })
  readonly name!: Text;

  @Field(() => PastRoundKindEnum, { description: "What was announced." })
  readonly kind!: PastRoundKind;

  @Field(() => AudienceEnum, { nullable: true, description: "Who could apply." })
  readonly audience!: Audience | null;

  @Field(() => [Mission], { description: "Missions whose samples it was about." })
  readonly missions!: readonly Mission[];

  @Field(() => String, {
    nullable: true,
    description: "When its catalogue went online, as announced.",
  })
  readonly catalogueOnline!: string | null;

  @Field(() => String, { nullable: true, description: "When applications opened, as announced." })
  readonly applicationsOpened!: string | null;

  @Field(() => String, { nullable: true, description: "Its deadline, as announced." })
  readonly deadline!: string | null;

  @Field(() => String, { nullable: true, description: "When the results were announced." })
  readonly announced!: string | null;

  @Field(() => Int, { nullable: true, description: "Samples offered." })
  readonly samplesOffered!: number | null;

  @Field(() => Int, { nullable: true, description: "Applications received." })
  readonly applicationsReceived!: number | null;

  @Field(() => Int, { nullable: true, description: "Applications approved." })
  readonly applicationsApproved!: number | null;

  @Field(() => Int, { nullable: true, description: "Institutions that received material." })
  readonly institutionsApproved!: number | null;

  @Field(() => Int, { nullable: true, description: "Persons that received material." })
  readonly personsApproved!: number | null;

  @Field(() => Float, { nullable: true, description: "Total handed out, g, as announced." })
  readonly massG!: number | null;

  @Field(() => Text, { nullable: true, description: "What has to be known about it." })
  readonly note!: Text | null;

  @Field(() => [PublishedAllotment], { description: "Its published list, as printed." })
  readonly allotments!: readonly PublishedAllotment[];

  @Field(() => [Source], { description: "Where it was read." })
  readonly sources!: readonly Source[];
}

export const PastRoundConnection = connectionType("PastRound", () => PastRound, "past rounds");
