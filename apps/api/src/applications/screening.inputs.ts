import { Field, Float, ID, InputType } from "type-graphql";
import type { Feasibility } from "@regolith/domain";
import { FeasibilityEnum } from "./application.enums.ts";
import { ChangeInput } from "./application.inputs.ts";

@InputType({ description: "Whether one sample asked for can be given." })
export class ItemFeasibilityInput {
  @Field(() => ID, { description: "The item." })
  readonly itemId!: string;

  @Field(() => FeasibilityEnum, { description: "The judgement." })
  readonly feasibility!: Feasibility;

  @Field(() => Float, {
    nullable: true,
    description: "mg; how much of a powder can be given, where that is a part; else left out.",
  })
  readonly feasibleMg?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Number of a sample that would do as well; of the same use, lent in the same way, and offered in the round.",
  })
  readonly equivalentCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why, for office and committee; left out only where it is feasible and no equivalent is named.",
  })
  readonly note?: string | null;
}

@InputType({ description: "A curator's judgement of samples asked for." })
export class ApplicationJudgeFeasibilityInput extends ChangeInput {
  @Field(() => [ItemFeasibilityInput], {
    description: "At least one item, each once; the others stay as they are.",
  })
  readonly items!: readonly ItemFeasibilityInput[];
}
