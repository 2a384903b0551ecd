import { Field, Int, ObjectType } from "type-graphql";
import { Problem } from "../graphql/problem.types.ts";
import { OfficeRound } from "./office-round.types.ts";

export interface RoundPayload {
  readonly round: OfficeRound | null;
  readonly problems: readonly Problem[];
}

function roundPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class Payload implements RoundPayload {
    @Field(() => OfficeRound, {
      nullable: true,
      description: "The round as it stands now; null when it was refused.",
    })
    readonly round!: OfficeRound | null;

    @Field(() => [Problem], {
      description: "Why nothing was changed, all at once; empty on success.",
    })
    readonly problems!: readonly Problem[];
  }
  return Payload;
}

export const RoundCreatePayload = roundPayload(
  "RoundCreatePayload",
  "The round that was prepared, or why it was not.",
);
export const RoundEditPayload = roundPayload(
  "RoundEditPayload",
  "The round as it is said now, or why it was not saved.",
);
export const RoundPublishPayload = roundPayload(
  "RoundPublishPayload",
  "The round that everybody sees now, or why it is not published.",
);

export const RoundCancelPayload = roundPayload(
  "RoundCancelPayload",
  "The round that takes place no more, or why it still does.",
);

export const RoundResultsPublishPayload = roundPayload(
  "RoundResultsPublishPayload",
  "The round whose results everybody sees now, or why they are not published.",
);

@ObjectType({ description: "How the offer of a round changed, or why it did not." })
export class RoundOfferSamplesPayload implements RoundPayload {
  @Field(() => OfficeRound, {
    nullable: true,
    description: "The round as it stands now; null when it was refused.",
  })
  readonly round!: OfficeRound | null;

  @Field(() => Int, { description: "How many samples were added." })
  readonly added!: number;

  @Field(() => Int, { description: "How many samples were taken out." })
  readonly removed!: number;

  @Field(() => [Problem], {
    description: "Why nothing was changed, all at once; empty on success.",
  })
  readonly problems!: readonly Problem[];
}
