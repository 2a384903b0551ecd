import type { InstitutionNameKind, InstitutionState, Provenance } from "@regolith/domain";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { connectionType } from "../graphql/connection.ts";
import { Node } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { ProvenanceEnum } from "../people/person.enums.ts";
import { InstitutionNameKindEnum, InstitutionStateEnum } from "./institution.enums.ts";

@ObjectType({ description: "A further name of an institution." })
export class InstitutionName {
  @Field(() => String, { description: "The name." })
  readonly text!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its language, BCP 47; null when not known.",
  })
  readonly language!: string | null;

  @Field(() => InstitutionNameKindEnum, { description: "What kind of name it is." })
  readonly kind!: InstitutionNameKind;
}

@ObjectType({ implements: Node, description: "A research institution of the directory." })
export class Institution extends Node {
  @Field(() => String, {
    nullable: true,
    description: "ROR id, `https://ror.org/…`; null when it is not registered there.",
  })
  readonly rorId!: string | null;

  @Field(() => String, { description: "English name, else the one it is registered by." })
  readonly nameEn!: string;

  @Field(() => String, { nullable: true, description: "Chinese name; null when none is known." })
  readonly nameZh!: string | null;

  @Field(() => [InstitutionName], { description: "Further names it is found by." })
  readonly names!: readonly InstitutionName[];

  @Field(() => String, {
    nullable: true,
    description: "Country or region, ISO 3166-1 alpha-2; null when not known.",
  })
  readonly country!: string | null;

  @Field(() => String, { nullable: true, description: "Website." })
  readonly website!: string | null;

  @Field(() => [String], {
    description:
      "Domains of its own e-mail addresses, e.g. `cug.edu.cn`; its officers write from there.",
  })
  readonly emailDomains!: readonly string[];

  @Field(() => InstitutionStateEnum, { description: "Where it stands in the directory." })
  readonly state!: InstitutionState;

  @Field(() => Institution, {
    nullable: true,
    description: "What followed a closed one, by the registry.",
  })
  readonly successor!: Institution | null;

  @Field(() => ProvenanceEnum, {
    description: "PUBLISHED when read in the registry, DEMONSTRATION when invented.",
  })
  readonly provenance!: Provenance;

  @Field(() => Int, { description: "Counts saved changes." })
  readonly version!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was proposed; only for the office and its proposer, else null.",
  })
  readonly proposedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "What its proposer said of it; only for the office and its proposer, else null.",
  })
  readonly evidence!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it was refused; only for the office and its proposer, else null.",
  })
  readonly note!: string | null;
}

export const InstitutionConnection = connectionType(
  "Institution",
  () => Institution,
  "institutions",
);

@InputType({ description: "Which institutions a list holds." })
export class InstitutionFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Any part of any of their names in any script, at most 200 characters: beginnings of words, nearly right ones last.",
  })
  readonly text?: string | null;

  @Field(() => String, { nullable: true, description: "Only of this country, ISO 3166-1 alpha-2." })
  readonly country?: string | null;

  @Field(() => [InstitutionStateEnum], {
    nullable: true,
    description:
      "Only those that stand so; LISTED when nothing is said. PROPOSED and REFUSED are for the office.",
  })
  readonly states?: readonly InstitutionState[] | null;
}
