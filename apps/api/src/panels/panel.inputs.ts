import type {
  DeclineReason,
  Direction,
  MotionKind,
  MotionResult,
  RecusalKind,
  Vote,
} from "@regolith/domain";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DeclineReasonEnum } from "../applications/application.enums.ts";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import {
  MotionKindEnum,
  MotionResultEnum,
  RankDirectionEnum,
  RecusalKindEnum,
  VoteEnum,
} from "./panel.enums.ts";
import { Panel } from "./panel.types.ts";

@InputType({ description: "Which meetings are listed." })
export class PanelFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: "True for those the viewer sits on; else all the viewer knows of.",
  })
  readonly mine?: boolean | null;

  @Field(() => ID, { nullable: true, description: "Only those of this round." })
  readonly roundId?: string | null;
}

@InputType("PanelFactsInput", { description: "When and where a panel meets, and who sits on it." })
export abstract class PanelFactsInput {
  @Field(() => DateTime, { description: "When it meets." })
  readonly meetsAt!: Date;

  @Field(() => String, { description: "Where: a room, or the address of an online meeting." })
  readonly place!: string;

  @Field(() => [ID], { description: "Who sits on it: people of the committee." })
  readonly memberIds!: readonly string[];

  @Field(() => ID, { description: "Who presides: a member with the chair's role." })
  readonly presiderId!: string;
}

const AGENDA = {
  description: "Applications of the round that are before the panel, in the order of the agenda.",
};
const PANEL_ID = { description: "The meeting." };
const PANEL_VERSION = { description: "The meeting's version that was looked at." };
const CASE_ID = { description: "The case." };
const CASE_VERSION = { description: "The case's version that was looked at." };

@InputType({ description: "A meeting to prepare." })
export class PanelPrepareInput extends PanelFactsInput {
  @Field(() => ID, { description: "The round it is about." })
  readonly roundId!: string;

  @Field(() => [ID], AGENDA)
  readonly applicationIds!: readonly string[];

  @Field(() => String, {
    description:
      "Any text of the caller's that is new for each new request; a repeated one changes nothing twice.",
  })
  readonly idempotencyKey!: string;
}

@InputType("PanelChangeInput")
export abstract class PanelChangeInput {
  @Field(() => ID, PANEL_ID)
  readonly id!: string;

  @Field(() => Int, PANEL_VERSION)
  readonly expectedVersion!: number;
}

@InputType({ description: "A meeting with date, place and members anew." })
export class PanelSaveInput extends PanelFactsInput {
  @Field(() => ID, PANEL_ID)
  readonly id!: string;

  @Field(() => Int, PANEL_VERSION)
  readonly expectedVersion!: number;
}

@InputType({ description: "A meeting with its agenda anew." })
export class PanelSetAgendaInput extends PanelChangeInput {
  @Field(() => [ID], AGENDA)
  readonly applicationIds!: readonly string[];
}

@InputType({ description: "Who is there." })
export class PanelAttendInput {
  @Field(() => ID, PANEL_ID)
  readonly id!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Which member; the viewer when nobody is named.",
  })
  readonly personId?: string | null;

  @Field(() => Boolean, { description: "True for there, false for gone." })
  readonly isPresent!: boolean;
}

@InputType({ description: "A meeting to begin." })
export class PanelBeginInput extends PanelChangeInput {}

@InputType({ description: "A meeting to close; its minutes are signed by it." })
export class PanelCloseInput extends PanelChangeInput {}

@InputType("PanelCaseChangeInput")
export abstract class PanelCaseChangeInput {
  @Field(() => ID, CASE_ID)
  readonly caseId!: string;

  @Field(() => Int, CASE_VERSION)
  readonly expectedVersion!: number;
}

@InputType({ description: "A case to take up." })
export class PanelCaseOpenInput extends PanelCaseChangeInput {}

@InputType({ description: "Notes on the discussion of a case, anew." })
export class PanelCaseSaveNotesInput {
  @Field(() => ID, CASE_ID)
  readonly caseId!: string;

  @Field(() => Int, { description: "The version of the notes that was looked at." })
  readonly expectedVersion!: number;

  @Field(() => String, { description: "All the notes." })
  readonly notes!: string;
}

@InputType({ description: "A case to put off to another meeting." })
export class PanelCaseDeferInput extends PanelCaseChangeInput {
  @Field(() => String, { description: "Why." })
  readonly reason!: string;
}

@InputType({ description: "The viewer's own conflict of interest." })
export class PanelCaseRecuseInput {
  @Field(() => ID, CASE_ID)
  readonly caseId!: string;

  @Field(() => RecusalKindEnum, { description: "Of which kind it is." })
  readonly kind!: RecusalKind;

  @Field(() => String, { nullable: true, description: "Words about it, for the office." })
  readonly note?: string | null;
}

@InputType({ description: "A motion to put to the vote." })
export class PanelMotionPutInput extends PanelCaseChangeInput {
  @Field(() => MotionKindEnum, { description: "What the panel is to say." })
  readonly kind!: MotionKind;

  @Field(() => DeclineReasonEnum, {
    nullable: true,
    description: "Kind of reason; for declining only.",
  })
  readonly reasonCode?: DeclineReason | null;

  @Field(() => String, { description: "Reasons." })
  readonly reasons!: string;
}

@InputType({ description: "The viewer's vote." })
export class PanelMotionVoteInput {
  @Field(() => ID, { description: "The motion." })
  readonly motionId!: string;

  @Field(() => VoteEnum, { description: "The vote; it can be changed until the vote is closed." })
  readonly vote!: Vote;
}

@InputType({ description: "A vote to close." })
export class PanelMotionCloseInput {
  @Field(() => ID, { description: "The motion." })
  readonly motionId!: string;

  @Field(() => MotionResultEnum, {
    nullable: true,
    description: "What whoever presides decides in a tie; not looked at otherwise.",
  })
  readonly tieBreak?: MotionResult | null;
}

@InputType({ description: "A move in the ranking." })
export class PanelRankInput {
  @Field(() => ID, PANEL_ID)
  readonly id!: string;

  @Field(() => Int, { description: "The version of the ranking that was looked at." })
  readonly expectedVersion!: number;

  @Field(() => ID, { description: "Which application is moved." })
  readonly applicationId!: string;

  @Field(() => RankDirectionEnum, { description: "Which way." })
  readonly direction!: Direction;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;
}

export interface PanelAnswer {
  readonly panel: Panel | null;
  readonly problems: readonly Problem[];
}

/** The payload of a change of a meeting. */
export function panelPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class Payload implements PanelAnswer {
    @Field(() => Panel, {
      nullable: true,
      description: "The meeting as it stands now; null when it was refused.",
    })
    readonly panel!: Panel | null;

    @Field(() => [Problem], {
      description: "Why nothing was changed, all at once; empty on success.",
    })
    readonly problems!: readonly Problem[];
  }
  return Payload;
}

export const PanelPreparePayload = panelPayload(
  "PanelPreparePayload",
  "The meeting that was prepared, or why it was not.",
);
export const PanelSavePayload = panelPayload(
  "PanelSavePayload",
  "The meeting with date, place and members, or why it stays as it was.",
);
export const PanelSetAgendaPayload = panelPayload(
  "PanelSetAgendaPayload",
  "The meeting with its agenda, or why it keeps the old one.",
);
export const PanelAttendPayload = panelPayload(
  "PanelAttendPayload",
  "The meeting with who is there, or why nobody was marked.",
);
export const PanelBeginPayload = panelPayload(
  "PanelBeginPayload",
  "The meeting in session, or why it is not.",
);
export const PanelClosePayload = panelPayload(
  "PanelClosePayload",
  "The closed meeting with its minutes, or why it is not closed.",
);
export const PanelCaseOpenPayload = panelPayload(
  "PanelCaseOpenPayload",
  "The meeting with the case that is on, or why it is not.",
);
export const PanelCaseSaveNotesPayload = panelPayload(
  "PanelCaseSaveNotesPayload",
  "The meeting with the notes, or why they were not saved.",
);
export const PanelCaseDeferPayload = panelPayload(
  "PanelCaseDeferPayload",
  "The meeting without the case, or why it stays.",
);
export const PanelCaseRecusePayload = panelPayload(
  "PanelCaseRecusePayload",
  "The meeting, in which the case is closed for the viewer, or why it is not.",
);
export const PanelMotionPutPayload = panelPayload(
  "PanelMotionPutPayload",
  "The meeting with the motion that is voted on, or why it was not put.",
);
export const PanelMotionVotePayload = panelPayload(
  "PanelMotionVotePayload",
  "The meeting with the vote, or why it was not taken.",
);
export const PanelMotionClosePayload = panelPayload(
  "PanelMotionClosePayload",
  "The meeting with the result of the vote, or why it stays open.",
);
export const PanelRankPayload = panelPayload(
  "PanelRankPayload",
  "The meeting with the ranking of its round, or why it stays as it was.",
);
