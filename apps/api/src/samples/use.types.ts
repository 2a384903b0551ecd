import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Demand, ItemState, Provenance } from "@regolith/domain";
import { ItemStateEnum } from "../applications/application.enums.ts";
import { connectionType } from "../graphql/connection.ts";
import { DateTime } from "../graphql/scalars.ts";
import { ProvenanceEnum } from "../people/person.enums.ts";
import { Round } from "../rounds/round.types.ts";
import { DemandEnum } from "./sample.enums.ts";

@ObjectType({
  description:
    "What open applications ask of a sample: submitted, and not decided yet. Counts and sums only; drafts are never among them.",
})
export class OpenRequests {
  @Field(() => Int, { description: "How many applications ask for it." })
  readonly count!: number;

  @Field(() => Float, { description: "Sum of their minimum amounts of a powder, mg." })
  readonly minimumMg!: number;

  @Field(() => Float, { description: "Sum of their optimum amounts of a powder, mg." })
  readonly optimumMg!: number;

  @Field(() => Int, { description: "How many ask for it as the whole unit it is; 0 for powder." })
  readonly wholeUnits!: number;

  @Field(() => DemandEnum, {
    nullable: true,
    description: "All of that against what is left; null when no stock is known.",
  })
  readonly demand!: Demand | null;
}

@ObjectType({
  description: "Something granted of a sample by an earlier decision, without saying to whom.",
})
export class SampleGrant {
  @Field(() => Round, { nullable: true, description: "The round it was asked for in." })
  readonly round!: Round | null;

  @Field(() => Float, { description: "Granted, mg." })
  readonly massMg!: number;

  @Field(() => DateTime, { description: "When it was decided." })
  readonly decidedAt!: Date;

  @Field(() => ItemStateEnum, { description: "What became of it since." })
  readonly state!: ItemState;

  @Field(() => Boolean, { description: "Whether the approval was taken back later." })
  readonly revoked!: boolean;

  @Field(() => ProvenanceEnum, { description: "DEMONSTRATION for what was made up." })
  readonly provenance!: Provenance;
}

export const SampleGrantConnection = connectionType("SampleGrant", () => SampleGrant, "grants");
