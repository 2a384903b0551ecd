import { Field, Float, Int, ObjectType } from "type-graphql";
import type { ApplicationHead } from "@regolith/db";
import {
  EXPECTED_BY,
  type ApplicationStatus,
  type ExpectedBy,
  type PublicStatus,
  type WorkingDayCount,
} from "@regolith/domain";
import { describedEnum } from "../../graphql/enum.ts";
import { DateTime } from "../../graphql/scalars.ts";
import { ApplicationStatusEnum, PublicStatusEnum } from "../application.enums.ts";

export const ExpectedByEnum = describedEnum(
  "ExpectedBy",
  "What an expected date is taken from.",
  EXPECTED_BY,
  {
    CHANGES: "The due date of the changes that are asked for.",
    RESERVE: "The last day for which it is kept on the reserve list.",
    ROUND: "The round's date for decisions, with the days added in which the clock stood still.",
    PAST: "How long applications of earlier rounds were in this stage.",
  },
);

@ObjectType({ description: "How many of China's working days." })
export class WorkingDays {
  @Field(() => Int, { description: "The number." })
  readonly count!: number;

  @Field(() => Boolean, {
    description: "Whether it may still change, because a year's days are not published yet.",
  })
  readonly provisional!: boolean;
}

export function toWorkingDays({ count, isProvisional }: WorkingDayCount): WorkingDays {
  return { count, provisional: isProvisional };
}

@ObjectType({ description: "When to expect the next step." })
export class ClockExpectation {
  @Field(() => DateTime, { description: "By when." })
  readonly at!: Date;

  @Field(() => ExpectedByEnum, { description: "What that is taken from." })
  readonly by!: ExpectedBy;

  @Field(() => Boolean, {
    description: "Whether it lies in a year whose working days are not published yet.",
  })
  readonly provisional!: boolean;

  @Field(() => WorkingDays, { description: "Working days until then; none once it has passed." })
  readonly workingDaysLeft!: WorkingDays;
}

@ObjectType({ description: "A stay in one stage." })
export class ClockStage {
  @Field(() => PublicStatusEnum, { description: "The stage, as the applicant reads it." })
  readonly publicStatus!: PublicStatus;

  @Field(() => ApplicationStatusEnum, {
    nullable: true,
    description: "The stage as the office has it; null for all others, whose stages are longer.",
  })
  readonly status!: ApplicationStatus | null;

  @Field(() => DateTime, { description: "When it began." })
  readonly since!: Date;

  @Field(() => DateTime, { nullable: true, description: "When it ended; null while it lasts." })
  readonly until!: Date | null;

  @Field(() => Int, { description: "Days on the calendar, in Beijing." })
  readonly days!: number;

  @Field(() => WorkingDays, { description: "China's working days." })
  readonly workingDays!: WorkingDays;

  @Field(() => Boolean, { description: "Whether the office's time stands still in it." })
  readonly paused!: boolean;
}

@ObjectType({ description: "How long applications of the last rounds before were in a stage." })
export class ClockPast {
  @Field(() => Float, {
    nullable: true,
    description: "The median, in days; null with fewer than 3 past cases.",
  })
  readonly medianDays!: number | null;

  @Field(() => Int, { description: "How many past cases there are." })
  readonly cases!: number;
}

@ObjectType({
  description:
    "Whose turn it is, for how long, and until when. To the applicant's side its stages are the public ones.",
})
export class StatusClock {
  readonly head: ApplicationHead;

  constructor(head: ApplicationHead) {
    this.head = head;
  }
}
