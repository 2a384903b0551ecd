import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type {
  OfficeRound as StoredRound,
  RoundAction,
  RoundEvent as StoredEvent,
  RoundFieldChange as StoredChange,
  StatusCount,
} from "@regolith/db";
import type {
  ApplicationStatus,
  Audience,
  Provenance,
  RoundDays,
  RoundStage,
} from "@regolith/domain";
import { ApplicationStatusEnum } from "../applications/application.enums.ts";
import { connectionType } from "../graphql/connection.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { Text } from "../graphql/text.types.ts";
import { ProvenanceEnum } from "../people/person.enums.ts";
import { RoundActionEnum, RoundStageEnum } from "./office-round.enums.ts";
import { AudienceEnum } from "./round.enums.ts";

@ObjectType({
  description: "The days by which the office says a round's dates, YYYY-MM-DD in Beijing.",
})
export class RoundDayFields implements RoundDays {
  @Field(() => String, { nullable: true, description: "Opens as this day begins." })
  readonly opensOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Notices of intent are due as this day ends; null where none is asked for.",
  })
  readonly noticeDueOn!: string | null;

  @Field(() => String, { nullable: true, description: "Closes as this day ends." })
  readonly closesOn!: string | null;

  @Field(() => String, { nullable: true, description: "Reviews are due as this day ends." })
  readonly reviewsDueOn!: string | null;

  @Field(() => String, { nullable: true, description: "The panel meets on this day." })
  readonly panelOn!: string | null;

  @Field(() => String, { nullable: true, description: "Decisions are due as this day ends." })
  readonly decisionDueOn!: string | null;
}

@ObjectType({ description: "A mission whose samples a round may offer." })
export class RoundMission {
  @Field(() => String, { description: "Code." })
  readonly code!: string;

  @Field(() => Text, { description: "Name." })
  readonly name!: Text;
}

@ObjectType({ description: "How many applications of a round stand in one status." })
export class RoundStatusCount implements StatusCount {
  @Field(() => ApplicationStatusEnum, { description: "The status." })
  readonly status!: ApplicationStatus;

  @Field(() => Int, { description: "How many." })
  readonly count!: number;
}

@ObjectType("OfficeRound", {
  implements: Node,
  description: "A round as the office works with it, published or not.",
})
export class OfficeRound implements NodeObject {
  readonly __typename = "OfficeRound";
  readonly round: StoredRound;

  constructor(round: StoredRound) {
    this.round = round;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("OfficeRound", this.round.id);
  }

  @Field(() => String, { description: "Public code, e.g. `2027-1`." })
  get code(): string {
    return this.round.code;
  }

  @Field(() => Text, { description: "Name." })
  get name(): Text {
    return { en: this.round.nameEn, zh: this.round.nameZh };
  }

  @Field(() => RoundStageEnum, { description: "Whether it is published." })
  get stage(): RoundStage {
    return this.round.stage;
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was cancelled; null for one that takes place.",
  })
  get cancelledAt(): Date | null {
    return this.round.cancelledAt;
  }

  @Field(() => Text, { nullable: true, description: "Why it was cancelled; null unless it was." })
  get cancelReason(): Text | null {
    const { cancelReasonEn: en, cancelReasonZh: zh } = this.round;
    return en === null || zh === null ? null : { en, zh };
  }

  @Field(() => AudienceEnum, { description: "Who may apply." })
  get audience(): Audience {
    return this.round.audience;
  }

  @Field(() => [RoundMission], { description: "Missions whose samples it may offer." })
  get missions(): RoundMission[] {
    return this.round.missionNames.map(({ code, ...name }) => ({ code, name }));
  }

  @Field(() => Boolean, { description: "Whether an institution's officer has to endorse first." })
  get asksEndorsement(): boolean {
    return this.round.asksEndorsement;
  }

  @Field(() => RoundDayFields, { description: "Its dates as days in Beijing." })
  get days(): RoundDayFields {
    return this.round.days;
  }

  @Field(() => DateTime, { description: "First instant at which applications can be submitted." })
  get opensAt(): Date {
    return this.round.opensAt;
  }

  @Field(() => DateTime, {
    description: "First instant at which nothing can be submitted any more.",
  })
  get closesAt(): Date {
    return this.round.closesAt;
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "First instant at which a decision is late.",
  })
  get decisionDueAt(): Date | null {
    return this.round.decisionDueAt;
  }

  @Field(() => Int, { description: "How many samples it offers." })
  get offeredCount(): number {
    return this.round.offeredCount;
  }

  @Field(() => Int, { description: "Version of the application form it keeps." })
  get formVersion(): number {
    return this.round.formVersion;
  }

  @Field(() => Int, {
    description: "Version of the policy it keeps; a draft is pinned anew when it is published.",
  })
  get policyVersion(): number {
    return this.round.policyVersion;
  }

  @Field(() => ProvenanceEnum, { description: "Whether it is real or invented." })
  get provenance(): Provenance {
    return this.round.provenance;
  }

  @Field(() => Int, { description: "Counts saved changes; mutations name the one they looked at." })
  get version(): number {
    return this.round.version;
  }

  @Field(() => DateTime, { description: "When it was prepared." })
  get createdAt(): Date {
    return this.round.createdAt;
  }

  @Field(() => String, {
    nullable: true,
    description: "Who prepared it; null for what the portal itself set up.",
  })
  get createdBy(): string | null {
    return this.round.createdBy;
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was published; null for a draft.",
  })
  get publishedAt(): Date | null {
    return this.round.publishedAt;
  }
}

export const OfficeRoundConnection = connectionType("OfficeRound", () => OfficeRound, "rounds");

@ObjectType({ description: "One thing said of a round that was written anew." })
export class RoundFieldChange implements StoredChange {
  @Field(() => String, { description: "What, e.g. `closesAt`." })
  readonly field!: string;

  @Field(() => String, { description: "As it was; empty for nothing." })
  readonly before!: string;

  @Field(() => String, { description: "As it became." })
  readonly after!: string;
}

@ObjectType({ description: "One change of a round. Never changed itself." })
export class RoundEvent implements Omit<StoredEvent, "id"> {
  @Field(() => DateTime, { description: "When it was done." })
  readonly at!: Date;

  @Field(() => RoundActionEnum, { description: "What was done." })
  readonly action!: RoundAction;

  @Field(() => String, {
    nullable: true,
    description: "Who did it; null for what the portal itself set up.",
  })
  readonly actorName!: string | null;

  @Field(() => [RoundFieldChange], { description: "What was written anew." })
  readonly changes!: readonly RoundFieldChange[];
}

export const RoundEventConnection = connectionType(
  "RoundEvent",
  () => RoundEvent,
  "changes of a round",
);

@ObjectType({ description: "A sample that a round offers or could offer." })
export class RoundOffer {
  /** The sample's row. */
  readonly sampleId!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      "What could be lent when the round opened, mg; null before, and for what it does not offer.",
  })
  readonly atOpeningMg!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "What can be lent now, mg; null when no stock is known.",
  })
  readonly availableMg!: number | null;

  @Field(() => Int, {
    description: "How many applications in the round ask for it, drafts included.",
  })
  readonly askedFor!: number;
}

export const RoundOfferConnection = connectionType(
  "RoundOffer",
  () => RoundOffer,
  "samples of a round",
);
