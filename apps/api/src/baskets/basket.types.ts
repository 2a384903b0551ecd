import { Field, Float, ID, InputType, ObjectType } from "type-graphql";
import type { BasketItem as StoredItem } from "@regolith/db";
import { shareOfRemaining, ugToMg, type Microgram } from "@regolith/domain";
import { toGlobalId } from "../graphql/global-id.ts";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";

@ObjectType("BasketItem", {
  description:
    "A sample put aside while browsing, with the amount thought of. Nothing is reserved.",
})
export class BasketItem {
  readonly item: StoredItem;

  constructor(item: StoredItem) {
    this.item = item;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("BasketItem", this.item.id);
  }

  @Field(() => Float, {
    nullable: true,
    description: "The least that would do, mg; null for whole units and until given.",
  })
  get minimumMg(): number | null {
    return mgOrNull(this.item.minimumUg);
  }

  @Field(() => Float, {
    nullable: true,
    description: "What would be best, mg; null for whole units and until given.",
  })
  get optimumMg(): number | null {
    return mgOrNull(this.item.optimumUg);
  }

  @Field(() => Boolean, { description: "Whether an equivalent sample would do." })
  get acceptsEquivalent(): boolean {
    return this.item.acceptsEquivalent;
  }

  @Field(() => DateTime, { description: "When it was put aside." })
  get addedAt(): Date {
    return this.item.addedAt;
  }

  @Field(() => Float, {
    nullable: true,
    description: "Share of what is available that the optimum takes, 0-1 and beyond; powder only.",
  })
  get shareOfAvailable(): number | null {
    const { sample, optimumUg } = this.item;
    if (sample.sample.requestMode === "WHOLE_UNIT" || optimumUg === null) return null;
    return sample.stock === null ? null : shareOfRemaining(optimumUg, sample.stock.availableUg);
  }
}

const AMOUNT = "mg, in steps of 0.1; left out for whole units and until decided.";

@InputType({ description: "A sample to put aside." })
export class BasketAddInput {
  @Field(() => String, { description: "Code of the sample." })
  readonly sampleCode!: string;

  @Field(() => Float, { nullable: true, description: `The least that would do, ${AMOUNT}` })
  readonly minimumMg?: number | null;

  @Field(() => Float, { nullable: true, description: `What would be best, ${AMOUNT}` })
  readonly optimumMg?: number | null;
}

@InputType({ description: "New figures for a sample put aside." })
export class BasketUpdateInput {
  @Field(() => ID, { description: "The item of the basket." })
  readonly id!: string;

  @Field(() => Float, { nullable: true, description: `The least that would do, ${AMOUNT}` })
  readonly minimumMg?: number | null;

  @Field(() => Float, { nullable: true, description: `What would be best, ${AMOUNT}` })
  readonly optimumMg?: number | null;

  @Field(() => Boolean, { description: "Whether an equivalent sample would do." })
  readonly acceptsEquivalent!: boolean;
}

@InputType({ description: "A sample not wanted any more." })
export class BasketRemoveInput {
  @Field(() => ID, { description: "The item of the basket." })
  readonly id!: string;
}

const ITEM = { nullable: true, description: "The item as it is now; null when it was refused." };
const PROBLEMS = { description: "Why nothing was changed, all at once; empty on success." };

@ObjectType({ description: "The sample that was put aside, or why it cannot be asked for." })
export class BasketAddPayload {
  @Field(() => BasketItem, ITEM)
  readonly basketItem!: BasketItem | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "The item with its new figures, or why it keeps the old ones." })
export class BasketUpdatePayload {
  @Field(() => BasketItem, ITEM)
  readonly basketItem!: BasketItem | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "The id of what was removed, or why nothing was." })
export class BasketRemovePayload {
  @Field(() => ID, { nullable: true, description: "The id that names nothing any more." })
  readonly removedId!: string | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}

function mgOrNull(ug: Microgram | null): number | null {
  return ug === null ? null : ugToMg(ug);
}
