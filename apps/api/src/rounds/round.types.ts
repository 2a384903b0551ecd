import { Field, Int, ObjectType } from "type-graphql";
import type { Audience, Provenance, RoundState } from "@regolith/domain";
import { Listed } from "../catalogue/listed.ts";
import { connectionType } from "../graphql/connection.ts";
import { Node } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { Text } from "../graphql/text.types.ts";
import { Mission } from "../missions/mission.types.ts";
import { ProvenanceEnum } from "../people/person.enums.ts";
import { SampleConnection } from "../samples/sample.types.ts";
import { RoundPolicy } from "../policy/policy.types.ts";
import { RoundResults } from "./round-results.types.ts";
import { AudienceEnum, RoundStateEnum } from "./round.enums.ts";

@ObjectType({
  implements: Node,
  description: "A call for applications, open between two published instants.",
})
export class Round extends Node {
  @Field(() => String, { description: "Public code, e.g. `2026-2`." })
  readonly code!: string;

  @Field(() => Text, { description: "Name." })
  readonly name!: Text;

  @Field(() => AudienceEnum, { description: "Who may apply, by the country of the institution." })
  readonly audience!: Audience;

  @Field(() => RoundStateEnum, { description: "Where it stands by the server's clock." })
  readonly state!: RoundState;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was cancelled; null for one that takes place.",
  })
  readonly cancelledAt!: string | null;

  @Field(() => Text, { nullable: true, description: "Why it was cancelled; null unless it was." })
  readonly cancelReason!: Text | null;

  @Field(() => DateTime, { description: "First instant at which applications can be submitted." })
  readonly opensAt!: string;

  @Field(() => DateTime, {
    description:
      "First instant at which nothing can be submitted any more: 24:00 Beijing time of the last day.",
  })
  readonly closesAt!: string;

  @Field(() => Boolean, {
    description: "Whether only those may submit who gave notice of intent before `noticeDueAt`.",
  })
  readonly asksNotice!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description:
      "First instant at which no notice of intent is taken any more; null where none is asked for.",
  })
  readonly noticeDueAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "First instant at which a written review is late; null where that is not fixed.",
  })
  readonly reviewsDueAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the panel meets; null where that is not fixed.",
  })
  readonly panelAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When decisions are due." })
  readonly decisionDueAt!: string | null;

  @Field(() => Boolean, {
    description:
      "Whether an officer of the applicant's institution has to endorse before submission.",
  })
  readonly asksEndorsement!: boolean;

  @Field(() => RoundPolicy, {
    description: "The rules of the programme as this round and its applications keep them.",
  })
  readonly policy!: RoundPolicy;

  @Field(() => RoundResults, {
    nullable: true,
    description: "What became of it, as published last; null before.",
  })
  readonly results!: RoundResults | null;

  @Field(() => [Mission], { description: "Missions whose samples it offers." })
  readonly missions!: readonly Mission[];

  @Field(() => Int, { description: "How many samples it offers." })
  readonly offeredCount!: number;

  @Listed(() => SampleConnection, { description: "Samples it offers, by code." })
  readonly samples!: object;

  @Field(() => ProvenanceEnum, { description: "Whether it is real or invented." })
  readonly provenance!: Provenance;
}

export const RoundConnection = connectionType("Round", () => Round, "rounds");
