import { Field, Float, ID, ObjectType } from "type-graphql";
import type { ApplicationItem as StoredItem } from "@regolith/db";
import {
  ugToMg,
  type EquivalenceCriterion,
  type Feasibility,
  type ItemState,
  type Microgram,
  type Preparation,
  type SampleWithStock,
} from "@regolith/domain";
import { toGlobalId } from "../graphql/global-id.ts";
import { Stock, toStock } from "../samples/stock.types.ts";
import {
  EquivalenceCriterionEnum,
  FeasibilityEnum,
  ItemStateEnum,
  PreparationEnum,
} from "./application.enums.ts";

@ObjectType("ApplicationItem", { description: "One sample asked for, and what was decided." })
export class ApplicationItem {
  readonly item: StoredItem;
  /** The row's id of the application it belongs to. */
  readonly applicationId: string;
  /** Whether the viewer is of the office, which reads the stock as it is. */
  readonly isInTruth: boolean;

  constructor(item: StoredItem, applicationId: string, { inTruth = false } = {}) {
    this.item = item;
    this.applicationId = applicationId;
    this.isInTruth = inTruth;
  }

  /** The sample with the stock that the viewer reads. */
  get asked(): SampleWithStock {
    return this.isInTruth ? this.item.inTruth : this.item.requestable;
  }

  @Field(() => Stock, {
    nullable: true,
    description:
      "The ledger's balance as it is, with what is recommended and not decided yet as reserved; null for all but the office, and when no stock is known.",
  })
  get stock(): Stock | null {
    const { stock } = this.item.inTruth;
    return this.isInTruth && stock !== null ? toStock(stock) : null;
  }

  @Field(() => ID, {
    description: "Opaque id; the same sample keeps it for as long as it is asked for.",
  })
  get id(): string {
    return toGlobalId("ApplicationItem", this.item.id);
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "The least that would do, mg; null for whole units and for powder not decided yet.",
  })
  get minimumMg(): number | null {
    return mgOrNull(this.item.minimumUg);
  }

  @Field(() => Float, {
    nullable: true,
    description: "What would be best, mg; null for whole units and for powder not decided yet.",
  })
  get optimumMg(): number | null {
    return mgOrNull(this.item.optimumUg);
  }

  @Field(() => String, { description: "Why this one." })
  get reason(): string {
    return this.item.reason;
  }

  @Field(() => Boolean, { description: "Whether an equivalent sample would do." })
  get acceptsEquivalent(): boolean {
    return this.item.acceptsEquivalent;
  }

  @Field(() => [EquivalenceCriterionEnum], { description: "What has to match in an equivalent." })
  get equivalenceCriteria(): readonly EquivalenceCriterion[] {
    return this.item.equivalenceCriteria;
  }

  @Field(() => String, { description: "What matters in an equivalent, in words." })
  get equivalenceNote(): string {
    return this.item.equivalenceNote;
  }

  @Field(() => PreparationEnum, { description: "How the material is wanted." })
  get preparation(): Preparation {
    return this.item.preparation;
  }

  @Field(() => ItemStateEnum, { description: "What became of it." })
  get state(): ItemState {
    return this.item.state;
  }

  @Field(() => FeasibilityEnum, {
    nullable: true,
    description:
      "The curator's judgement; null until it is given, and for all but the office and the committee.",
  })
  get feasibility(): Feasibility | null {
    return this.item.feasibility;
  }

  @Field(() => Float, {
    nullable: true,
    description: "How much can be given where it is a part, mg; read by whom the judgement is.",
  })
  get feasibleMg(): number | null {
    return mgOrNull(this.item.feasibleUg);
  }

  @Field(() => String, { description: "The curator's words; empty where there are none to read." })
  get feasibilityNote(): string {
    return this.item.feasibilityNote;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "Mass recommended or granted, mg; the applicant's side reads it once it is granted.",
  })
  get grantedMg(): number | null {
    return mgOrNull(this.item.grantedUg);
  }

  @Field(() => String, {
    nullable: true,
    description:
      "Conditions of the grant, or why it was refused; the applicant's side reads them once it is decided.",
  })
  get decisionNote(): string | null {
    return this.item.decisionNote;
  }
}

@ObjectType({ description: "Section 4. Samples asked for." })
export class SamplesSection {
  @Field(() => [ApplicationItem], { description: "The samples, in order." })
  readonly items!: readonly ApplicationItem[];
}

function mgOrNull(ug: Microgram | null): number | null {
  return ug === null ? null : ugToMg(ug);
}
