import type { PanelState, Provenance } from "@regolith/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Application } from "../applications/application.types.ts";
import { connectionType } from "../graphql/connection.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { Text } from "../graphql/text.types.ts";
import { ProvenanceEnum } from "../people/person.enums.ts";
import { PanelCase } from "./panel-case.types.ts";
import { PanelStateEnum } from "./panel.enums.ts";

@ObjectType({ description: "Somebody who sits on a panel." })
export class PanelMember {
  @Field(() => ID, { description: "The person." })
  readonly personId!: string;

  @Field(() => String, { description: "Name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "Institution, as the person writes it." })
  readonly institution!: string | null;

  @Field(() => Boolean, { description: "Whether they hold the chair's role." })
  readonly isChair!: boolean;

  @Field(() => Boolean, { description: "Whether they preside the meeting." })
  readonly isPresiding!: boolean;

  @Field(() => Boolean, { description: "Whether they are there now." })
  readonly isPresent!: boolean;

  @Field(() => DateTime, { nullable: true, description: "When they came first." })
  readonly presentAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When they left; null while they are there.",
  })
  readonly leftAt!: Date | null;

  @Field(() => Boolean, { description: "Whether this is the viewer." })
  readonly isViewer!: boolean;
}

@ObjectType({
  description: "An application the panel recommended, with its place among those of the round.",
})
export class PanelRank {
  @Field(() => Int, { description: "1 is served first." })
  readonly rank!: number;

  @Field(() => Application, { description: "The application." })
  readonly application!: Application;

  @Field(() => String, { description: "Why it was moved last, else why it was recommended." })
  readonly reason!: string;
}

@ObjectType({ description: "One change of the ranking." })
export class PanelRankMove {
  @Field(() => Int, { description: "The version it made." })
  readonly version!: number;

  @Field(() => Application, { description: "What was moved." })
  readonly application!: Application;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;

  @Field(() => String, { description: "Who moved it." })
  readonly by!: string;

  @Field(() => DateTime, { description: "When." })
  readonly at!: Date;
}

@ObjectType({
  description: "The order in which recommended applications of the round are to be served.",
})
export class PanelRanking {
  @Field(() => Int, { description: "Counts changes; 0 before the first." })
  readonly version!: number;

  @Field(() => [PanelRank], { description: "Who is recommended, first is served first." })
  readonly entries!: readonly PanelRank[];

  @Field(() => [PanelRankMove], {
    description: "Changes, newest first, without those closed for the viewer.",
  })
  readonly moves!: readonly PanelRankMove[];

  @Field(() => Boolean, { description: "Whether the viewer can change it." })
  readonly canRank!: boolean;
}

@ObjectType({ description: "Signed minutes." })
export class PanelMinutes {
  @Field(() => String, { description: "SHA-256 of what they say." })
  readonly sha256!: string;

  @Field(() => String, { description: "Who signed them." })
  readonly signedBy!: string;

  @Field(() => DateTime, { description: "When." })
  readonly signedAt!: Date;
}

@ObjectType({
  description:
    "Cases on the fast track that are put to one vote: that they are recommended. Recusals, quorum, votes and results are of each case.",
})
export class PanelConsent {
  @Field(() => ID, { description: "Opaque id, for voting and closing." })
  readonly id!: string;

  @Field(() => String, { description: "Who put it." })
  readonly putBy!: string;

  @Field(() => String, { description: "Reasons." })
  readonly reasons!: string;

  @Field(() => [ID], {
    description: "The cases, without those closed for the viewer; by the agenda's ids.",
  })
  readonly caseIds!: readonly string[];

  @Field(() => Int, { description: "How many more there are that are closed for the viewer." })
  readonly closedForViewer!: number;

  @Field(() => Boolean, { description: "Whether the viewer can vote on any of them." })
  readonly canVote!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer can close the vote." })
  readonly canClose!: boolean;
}

@ObjectType({
  implements: Node,
  description:
    "A meeting of the committee about applications of one round; for its members and the office.",
})
export class Panel extends Node implements NodeObject {
  readonly __typename = "Panel";

  @Field(() => ID, { description: "The round it is about." })
  readonly roundId!: string;

  @Field(() => String, { description: "Code of the round." })
  readonly roundCode!: string;

  @Field(() => Text, { description: "Name of the round." })
  readonly roundName!: Text;

  @Field(() => DateTime, { description: "When it meets." })
  readonly meetsAt!: Date;

  @Field(() => String, { description: "Where it meets." })
  readonly place!: string;

  @Field(() => PanelStateEnum, { description: "Where it stands." })
  readonly state!: PanelState;

  @Field(() => Int, { description: "Counts changes of date, place, members, agenda and state." })
  readonly version!: number;

  @Field(() => DateTime, { nullable: true, description: "When it began." })
  readonly begunAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When it was closed." })
  readonly closedAt!: Date | null;

  @Field(() => Int, { description: "Members needed for the quorum." })
  readonly quorum!: number;

  @Field(() => [PanelMember], { description: "Who sits on it, by name." })
  readonly members!: readonly PanelMember[];

  @Field(() => [PanelCase], { description: "The agenda, in its order." })
  readonly cases!: readonly PanelCase[];

  @Field(() => PanelConsent, {
    nullable: true,
    description: "What is voted on together now; null when nothing is.",
  })
  readonly consent!: PanelConsent | null;

  @Field(() => Boolean, { description: "Whether the viewer can change date, members and agenda." })
  readonly canPrepare!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer marks others as present." })
  readonly canMarkOthers!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer can begin it." })
  readonly canBegin!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer can close it and sign its minutes." })
  readonly canClose!: boolean;

  @Field(() => PanelMinutes, {
    nullable: true,
    description: "Its minutes; null until it is closed.",
  })
  readonly minutes!: PanelMinutes | null;

  @Field(() => ProvenanceEnum, { description: "DEMONSTRATION for what was made up." })
  readonly provenance!: Provenance;
}

export const PanelConnection = connectionType("Panel", () => Panel, "meetings");

@ObjectType({ description: "Somebody who could sit on a panel." })
export class PanelCandidate {
  @Field(() => ID, { description: "The person." })
  readonly personId!: string;

  @Field(() => String, { description: "Name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "Institution." })
  readonly institution!: string | null;

  @Field(() => Boolean, { description: "Whether they hold the chair's role, and so can preside." })
  readonly isChair!: boolean;
}

@ObjectType({
  description: "From whom and what a meeting of a round can be made; for the secretariat.",
})
export class PanelCandidates {
  @Field(() => [PanelCandidate], { description: "The committee, by name." })
  readonly members!: readonly PanelCandidate[];

  @Field(() => [Application], {
    description: "Applications that wait for a meeting, by number.",
  })
  readonly applications!: readonly Application[];
}
