import type { Vote } from "@regolith/domain";
import { Field, ID, InputType } from "type-graphql";
import { VoteEnum } from "./panel.enums.ts";
import { panelPayload } from "./panel.inputs.ts";

const CONSENT_ID = { description: "What is voted on together." };

@InputType({ description: "Cases on the fast track to put to one vote." })
export class PanelConsentPutInput {
  @Field(() => ID, { description: "The meeting." })
  readonly id!: string;

  @Field(() => [ID], { description: "The cases; two at least." })
  readonly caseIds!: readonly string[];

  @Field(() => String, { description: "Reasons for recommending them; they are kept with each." })
  readonly reasons!: string;
}

@InputType({ description: "A case to take out of the vote for several." })
export class PanelCaseTakeOutInput {
  @Field(() => ID, { description: "The case." })
  readonly caseId!: string;
}

@InputType({ description: "The viewer's vote on all cases that are voted on together." })
export class PanelConsentVoteInput {
  @Field(() => ID, CONSENT_ID)
  readonly consentId!: string;

  @Field(() => VoteEnum, { description: "The vote; it can be changed until the vote is closed." })
  readonly vote!: Vote;
}

@InputType({ description: "A vote for several cases to close." })
export class PanelConsentCloseInput {
  @Field(() => ID, CONSENT_ID)
  readonly consentId!: string;
}

export const PanelConsentPutPayload = panelPayload(
  "PanelConsentPutPayload",
  "The meeting with what is voted on together, or why it was not put.",
);
export const PanelCaseTakeOutPayload = panelPayload(
  "PanelCaseTakeOutPayload",
  "The meeting, in which the case waits for a discussion of its own, or why it does not.",
);
export const PanelConsentVotePayload = panelPayload(
  "PanelConsentVotePayload",
  "The meeting with the votes, or why none was taken.",
);
export const PanelConsentClosePayload = panelPayload(
  "PanelConsentClosePayload",
  "The meeting with the result of each case, or why the vote stays open.",
);
