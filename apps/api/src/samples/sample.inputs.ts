import { Field, InputType, Int, ObjectType } from "type-graphql";
import type { CollectionMethod, Provenance, SampleForm, UseCategory } from "@regolith/domain";
import { OrderDirectionEnum, type OrderDirection } from "../graphql/order.ts";
import { ProvenanceEnum } from "../people/person.enums.ts";
import {
  CollectionMethodEnum,
  SampleFormEnum,
  SampleOrderFieldEnum,
  UseCategoryEnum,
  type SampleOrderField,
} from "./sample.enums.ts";

@InputType({
  description: "Which samples a list holds: those that fit all of it. What is left out keeps all.",
})
export class SampleFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Words looked for in code, names and lithology, in English or Chinese; all must occur.",
  })
  readonly text?: string | null;

  @Field(() => [String], { nullable: true, description: "Mission codes; any of them." })
  readonly mission?: readonly string[] | null;

  @Field(() => [SampleFormEnum], { nullable: true, description: "Forms; any of them." })
  readonly form?: readonly SampleForm[] | null;

  @Field(() => [CollectionMethodEnum], { nullable: true, description: "Any of these methods." })
  readonly collectionMethod?: readonly CollectionMethod[] | null;

  @Field(() => [UseCategoryEnum], { nullable: true, description: "Any of these categories." })
  readonly useCategory?: readonly UseCategory[] | null;

  @Field(() => [ProvenanceEnum], { nullable: true, description: "Any of these provenances." })
  readonly provenance?: readonly Provenance[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only what can be requested now in an open round.",
  })
  readonly requestable?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only samples with at least one measurement.",
  })
  readonly measured?: boolean | null;

  @Field(() => String, { nullable: true, description: "Lot as the number is commonly read." })
  readonly lotCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of a published round; only what it offers.",
  })
  readonly round?: string | null;
}

@InputType({ description: "How a list of samples is ordered." })
export class SampleOrder {
  @Field(() => SampleOrderFieldEnum, { description: "By what." })
  readonly field!: SampleOrderField;

  @Field(() => OrderDirectionEnum, { description: "Which way." })
  readonly direction!: OrderDirection;
}

@ObjectType({ description: "How many samples have one value of a filter." })
export class FacetCount {
  @Field(() => String, { description: "The value: an enum's, or a mission's code." })
  readonly value!: string;

  @Field(() => Int, { description: "How many samples have it, under the other filters." })
  readonly count!: number;
}

@ObjectType({
  description: "Counts per value of each filter, each under the other filters in force; zeros too.",
})
export class SampleFacets {
  @Field(() => Int, { description: "How many samples fit all filters." })
  readonly total!: number;

  @Field(() => [FacetCount], { description: "Per mission, in their order." })
  readonly mission!: readonly FacetCount[];

  @Field(() => [FacetCount], { description: "Per form." })
  readonly form!: readonly FacetCount[];

  @Field(() => [FacetCount], { description: "Per collection method." })
  readonly collectionMethod!: readonly FacetCount[];

  @Field(() => [FacetCount], { description: "Per use category." })
  readonly useCategory!: readonly FacetCount[];

  @Field(() => [FacetCount], { description: "Per provenance." })
  readonly provenance!: readonly FacetCount[];

  @Field(() => Int, { description: "How many can be requested now." })
  readonly requestable!: number;

  @Field(() => Int, { description: "How many have been measured." })
  readonly measured!: number;
}
