import { Field, Float, ObjectType } from "type-graphql";
import {
  ugToMg,
  type Balance,
  type Bucket,
  type LedgerReason,
  type Provenance,
} from "@regolith/domain";
import { connectionType } from "../graphql/connection.ts";
import { Node } from "../graphql/node.types.ts";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { ProvenanceEnum } from "../people/person.enums.ts";
import { Round } from "../rounds/round.types.ts";
import { BucketEnum, LedgerReasonEnum } from "./sample.enums.ts";

@ObjectType({
  description:
    "A mass at this moment, as everybody is told it: what is recommended and not decided yet counts as available.",
})
export class StockMass {
  @Field(() => Float, { description: "mg." })
  readonly massMg!: number;
}

@ObjectType({
  description:
    "Balance per bucket of the mass ledger, mg. What came in is the sum of all the others.",
})
export class Stock {
  @Field(() => Float, { description: "All that ever came in, mg." })
  readonly receivedMg!: number;

  @Field(() => Float, {
    description:
      "Here and not promised to anybody, mg. In the catalogue, what is recommended and not decided yet still counts here.",
  })
  readonly availableMg!: number;

  @Field(() => Float, { description: "Promised by approvals, mg." })
  readonly reservedMg!: number;

  @Field(() => Float, { description: "With borrowers, mg." })
  readonly onLoanMg!: number;

  @Field(() => Float, { description: "Used up, mg." })
  readonly consumedMg!: number;

  @Field(() => Float, { description: "Lost, mg." })
  readonly lostMg!: number;

  @Field(() => Float, { description: "Gone into other samples by splits, mg." })
  readonly splitOutMg!: number;
}

/** A balance as the API gives it. */
export function toStock(balance: Balance): Stock {
  return {
    receivedMg: ugToMg(balance.receivedUg),
    availableMg: ugToMg(balance.availableUg),
    reservedMg: ugToMg(balance.reservedUg),
    onLoanMg: ugToMg(balance.onLoanUg),
    consumedMg: ugToMg(balance.consumedUg),
    lostMg: ugToMg(balance.lostUg),
    splitOutMg: ugToMg(balance.splitOutUg),
  };
}

@ObjectType({ description: "Whether a sample can be asked for now in an open round, and why not." })
export class Requestability {
  @Field(() => Boolean, { description: "Whether it can be asked for now." })
  readonly requestable!: boolean;

  @Field(() => [Problem], { description: "Every reason why not; empty when it can." })
  readonly reasons!: readonly Problem[];

  @Field(() => Round, {
    nullable: true,
    description: "The open round that offers it; of several, the one that closes first.",
  })
  readonly round!: Round | null;
}

@ObjectType({ implements: Node, description: "One movement of mass of one sample. Never changed." })
export class LedgerEntry extends Node {
  @Field(() => BucketEnum, { description: "Where the mass was." })
  readonly from!: Bucket;

  @Field(() => BucketEnum, { description: "Where it is since." })
  readonly to!: Bucket;

  @Field(() => Float, { description: "mg, more than 0." })
  readonly massMg!: number;

  @Field(() => LedgerReasonEnum, { description: "Why it was moved." })
  readonly reason!: LedgerReason;

  @Field(() => String, { nullable: true, description: "More about it, in words." })
  readonly note!: string | null;

  @Field(() => DateTime, { description: "When it was entered." })
  readonly at!: string;

  @Field(() => ProvenanceEnum, { description: "Where the figure comes from." })
  readonly provenance!: Provenance;

  @Field(() => String, { nullable: true, description: "Code of the other sample of a split." })
  readonly counterpartCode!: string | null;
}

export const LedgerEntryConnection = connectionType(
  "LedgerEntry",
  () => LedgerEntry,
  "ledger entries",
);
