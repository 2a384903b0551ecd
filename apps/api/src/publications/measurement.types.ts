import { Field, Float, InputType, ObjectType } from "type-graphql";
import type { Provenance } from "@regolith/domain";
import { connectionType } from "../graphql/connection.ts";
import { Node } from "../graphql/node.types.ts";
import { Source } from "../graphql/source.types.ts";
import { Text } from "../graphql/text.types.ts";
import { Mission } from "../missions/mission.types.ts";
import { ProvenanceEnum } from "../people/person.enums.ts";
import { Sample } from "../samples/sample.types.ts";
import { Publication } from "./publication.types.ts";

@ObjectType({
  implements: Node,
  description:
    "One measured value, on a numbered sample or on material described without a number.",
})
export class Measurement extends Node {
  @Field(() => String, { description: "English name of what was measured." })
  readonly property!: string;

  @Field(() => Text, { description: "Name of what was measured." })
  readonly propertyText!: Text;

  @Field(() => Float, { nullable: true, description: "The value, in `unit`." })
  readonly value!: number | null;

  @Field(() => String, { nullable: true, description: "A result that is not a number." })
  readonly valueText!: string | null;

  @Field(() => Float, { nullable: true, description: "Lower end of a range, in `unit`." })
  readonly valueMin!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of a range, in `unit`." })
  readonly valueMax!: number | null;

  @Field(() => Boolean, { description: "The source gives the value as approximate." })
  readonly approximate!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Unit of the value, as the source writes it.",
  })
  readonly unit!: string | null;

  @Field(() => Float, { nullable: true, description: "Uncertainty, in `unit`, as published." })
  readonly uncertainty!: number | null;

  @Field(() => String, { nullable: true, description: "English name of the method." })
  readonly method!: string | null;

  @Field(() => Text, { nullable: true, description: "Name of the method." })
  readonly methodText!: Text | null;

  @Field(() => String, { nullable: true, description: "Instrument." })
  readonly instrument!: string | null;

  @Field(() => Text, { nullable: true, description: "What has to be known about the value." })
  readonly note!: Text | null;

  @Field(() => Sample, {
    nullable: true,
    description: "The numbered sample it was measured on; null when the source gives no number.",
  })
  readonly sample!: Sample | null;

  @Field(() => Mission, { description: "The mission whose material was measured." })
  readonly mission!: Mission;

  @Field(() => Text, {
    nullable: true,
    description: "The material, when it has no catalogue number.",
  })
  readonly material!: Text | null;

  @Field(() => String, {
    nullable: true,
    description: "Label the authors print for the grain or clast.",
  })
  readonly label!: string | null;

  @Field(() => Publication, { nullable: true, description: "Where it was published." })
  readonly publication!: Publication | null;

  @Field(() => ProvenanceEnum, { description: "Whether it is published or invented." })
  readonly provenance!: Provenance;

  @Field(() => [Source], { description: "Where it was read." })
  readonly sources!: readonly Source[];
}

export const MeasurementConnection = connectionType(
  "Measurement",
  () => Measurement,
  "measurements",
);

@InputType({ description: "Which measurements a list holds." })
export class MeasurementFilter {
  @Field(() => [ProvenanceEnum], { nullable: true, description: "Any of these provenances." })
  readonly provenance?: readonly Provenance[] | null;

  @Field(() => [String], { nullable: true, description: "Mission codes; any of them." })
  readonly mission?: readonly string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only those on samples with a catalogue number.",
  })
  readonly numberedOnly?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Words that all occur in the name of what was measured, in either language.",
  })
  readonly property?: string | null;
}
