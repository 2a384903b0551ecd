import { Field, InputType, Int, ObjectType } from "type-graphql";
import type { Provenance } from "@regolith/domain";
import { Listed } from "../catalogue/listed.ts";
import { connectionType } from "../graphql/connection.ts";
import { Node } from "../graphql/node.types.ts";
import { ProvenanceEnum } from "../people/person.enums.ts";
import { Sample } from "../samples/sample.types.ts";
import { MeasurementConnection } from "./measurement.types.ts";

@ObjectType({ implements: Node, description: "A paper that reports on returned material." })
export class Publication extends Node {
  @Field(() => String, { description: "Stable key, e.g. `boschi2023`." })
  readonly key!: string;

  @Field(() => String, { nullable: true, description: "DOI; only one that was seen." })
  readonly doi!: string | null;

  @Field(() => String, { nullable: true, description: "Title; null when it could not be checked." })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: "Authors, as printed." })
  readonly authors!: string | null;

  @Field(() => String, { nullable: true, description: "Journal." })
  readonly journal!: string | null;

  @Field(() => Int, { nullable: true, description: "Year it appeared in." })
  readonly year!: number | null;

  @Field(() => String, { nullable: true, description: "Address of a page where it can be read." })
  readonly url!: string | null;

  @Field(() => ProvenanceEnum, {
    description: "Whether it exists or is invented for a demonstration.",
  })
  readonly provenance!: Provenance;

  @Field(() => [Sample], { description: "Numbered samples it reports on, by code." })
  readonly samples!: readonly Sample[];

  @Listed(() => MeasurementConnection, { description: "Measurements taken from it." })
  readonly measurements!: object;
}

export const PublicationConnection = connectionType(
  "Publication",
  () => Publication,
  "publications",
);

@InputType({ description: "Which publications a list holds." })
export class PublicationFilter {
  @Field(() => [String], {
    nullable: true,
    description: "Codes of missions whose material it reports on; any of them.",
  })
  readonly mission?: readonly string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Words that all occur in title, authors, journal, DOI or key.",
  })
  readonly text?: string | null;
}
