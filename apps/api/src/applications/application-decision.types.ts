import { Field, ID, ObjectType } from "type-graphql";
import type { Decision } from "@regolith/db";
import {
  DECISION_LEVELS,
  DECISION_OUTCOMES,
  type DecisionLevel,
  type DecisionOutcome,
} from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { DateTime } from "../graphql/scalars.ts";

export const DecisionLevelEnum = describedEnum(
  "DecisionLevel",
  "Who decides, one after the other.",
  DECISION_LEVELS,
  {
    COMMITTEE: "The expert committee, which recommends.",
    OFFICE: "The programme office, which confirms.",
    AUTHORITY: "The authority, which approves.",
  },
);

export const DecisionOutcomeEnum = describedEnum(
  "DecisionOutcome",
  "What a level decided.",
  DECISION_OUTCOMES,
  {
    RECOMMENDED: "Recommended, wholly or in part.",
    RESERVED: "Put on the reserve list.",
    DECLINED: "Declined.",
    CONFIRMED: "Confirmed what is recommended.",
    APPROVED: "Approved what was confirmed.",
    SENT_BACK: "Sent back to the panel.",
  },
);

@ObjectType({ description: "What one level decided about an application. Never changed." })
export class ApplicationDecision {
  readonly decision: Decision;

  constructor(decision: Decision) {
    this.decision = decision;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("ApplicationDecision", this.decision.id);
  }

  @Field(() => DecisionLevelEnum, { description: "Who decided." })
  get level(): DecisionLevel {
    return this.decision.level;
  }

  @Field(() => DecisionOutcomeEnum, { description: "What was decided." })
  get outcome(): DecisionOutcome {
    return this.decision.outcome;
  }

  @Field(() => String, { description: "The reasons; empty where none were given." })
  get reasons(): string {
    return this.decision.reasons;
  }

  @Field(() => DateTime, { description: "When." })
  get at(): Date {
    return this.decision.at;
  }
}
