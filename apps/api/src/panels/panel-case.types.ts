import type { CaseState, DeclineReason, MotionKind, MotionResult, Vote } from "@regolith/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DeclineReasonEnum } from "../applications/application.enums.ts";
import { Application } from "../applications/application.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { MotionKindEnum, MotionResultEnum, PanelCaseStateEnum, VoteEnum } from "./panel.enums.ts";

@ObjectType({ description: "How many count for a case, and how many have to." })
export class PanelQuorum {
  @Field(() => Int, { description: "Members present and not recused." })
  readonly present!: number;

  @Field(() => Int, { description: "Members needed." })
  readonly needed!: number;

  @Field(() => Boolean, { description: "Whether there are enough." })
  readonly isMet!: boolean;
}

@ObjectType({ description: "How often each vote was cast; the last one of everybody counts." })
export class PanelTally {
  @Field(() => Int, { description: "Votes for the motion." })
  readonly for!: number;

  @Field(() => Int, { description: "Votes against it." })
  readonly against!: number;

  @Field(() => Int, { description: "Abstentions." })
  readonly abstained!: number;
}

@ObjectType({ description: "How one member voted." })
export class PanelVote {
  @Field(() => String, { description: "Name of the member." })
  readonly name!: string;

  @Field(() => VoteEnum, { description: "The vote that counts." })
  readonly vote!: Vote;
}

@ObjectType({ description: "What a panel was asked to say of an application, and what it said." })
export class PanelMotion {
  @Field(() => ID, { description: "Opaque id, for voting." })
  readonly id!: string;

  @Field(() => MotionKindEnum, { description: "What it asks for." })
  readonly kind!: MotionKind;

  @Field(() => DeclineReasonEnum, { nullable: true, description: "Kind of reason for declining." })
  readonly reasonCode!: DeclineReason | null;

  @Field(() => String, { description: "Reasons." })
  readonly reasons!: string;

  @Field(() => String, { description: "Who put it." })
  readonly putBy!: string;

  @Field(() => DateTime, { description: "When it was put." })
  readonly putAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "When its vote was closed; null while it is open.",
  })
  readonly closedAt!: Date | null;

  @Field(() => MotionResultEnum, {
    nullable: true,
    description: "How the vote ended; null while it is open, and for what was taken out.",
  })
  readonly result!: MotionResult | null;

  @Field(() => Boolean, {
    description: "Whether it is put to one vote with those of other cases on the fast track.",
  })
  readonly isTogether!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "Who took it out of that vote, so that nothing was decided and the case is discussed on its own; null where nobody did.",
  })
  readonly takenOutBy!: string | null;

  @Field(() => Boolean, { description: "Whether whoever presided decided a tie." })
  readonly isByPresider!: boolean;

  @Field(() => Int, { description: "How many have voted." })
  readonly votedCount!: number;

  @Field(() => VoteEnum, { nullable: true, description: "The viewer's own vote." })
  readonly myVote!: Vote | null;

  @Field(() => PanelTally, {
    nullable: true,
    description: "Figures of the vote; null while it is open.",
  })
  readonly tally!: PanelTally | null;

  @Field(() => [PanelVote], { description: "Who voted how; empty while it is open." })
  readonly votes!: readonly PanelVote[];
}

@ObjectType({
  description:
    "A case of the agenda. Of one from which the viewer is recused nothing is given but that it is there.",
})
export class PanelCase {
  @Field(() => ID, { description: "Opaque id, for the mutations about it." })
  readonly id!: string;

  @Field(() => Int, { description: "Its place on the agenda, from 1." })
  readonly place!: number;

  @Field(() => PanelCaseStateEnum, {
    description: "Where it stands; DONE for whatever ended, for whom it is closed.",
  })
  readonly state!: CaseState;

  @Field(() => Int, { description: "Counts its steps." })
  readonly version!: number;

  @Field(() => Boolean, { description: "Whether it is closed for the viewer." })
  readonly isClosedForViewer!: boolean;

  @Field(() => Application, {
    nullable: true,
    description: "The application; null where it is closed for the viewer.",
  })
  readonly application!: Application | null;

  @Field(() => String, { nullable: true, description: "Who presides it, once it was opened." })
  readonly presidedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was opened." })
  readonly openedAt!: Date | null;

  @Field(() => String, { description: "Notes on the discussion." })
  readonly notes!: string;

  @Field(() => Int, { description: "Counts saved notes." })
  readonly notesVersion!: number;

  @Field(() => String, { description: "Why it was deferred." })
  readonly deferral!: string;

  @Field(() => [String], { description: "Names of members who are recused." })
  readonly recused!: readonly string[];

  @Field(() => PanelQuorum, {
    nullable: true,
    description: "Its quorum now; null where it is closed for the viewer.",
  })
  readonly quorum!: PanelQuorum | null;

  @Field(() => [PanelMotion], { description: "Motions, oldest first." })
  readonly motions!: readonly PanelMotion[];

  @Field(() => PanelMotion, { nullable: true, description: "The motion that is voted on now." })
  readonly openMotion!: PanelMotion | null;

  @Field(() => Boolean, {
    description: "Whether the viewer leads it: opens it, puts motions, closes votes, defers it.",
  })
  readonly canLead!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer can vote on the open motion." })
  readonly canVote!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether the viewer can take it out of the vote for several, for a discussion of its own.",
  })
  readonly canTakeOut!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer keeps the notes." })
  readonly canWriteNotes!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer can declare a conflict of interest." })
  readonly canRecuse!: boolean;

  @Field(() => MotionKindEnum, {
    nullable: true,
    description: "What the panel voted for, as long as it can be carried out; null otherwise.",
  })
  readonly toCarryOut!: MotionKind | null;
}
