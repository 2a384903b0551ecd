import { type AllocationGoal, type AllocationOutcome, type DeclineReason } from "@regolith/domain";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { DeclineReasonEnum } from "../applications/application.enums.ts";
import { AllocationGoalEnum, AllocationOutcomeEnum } from "./allocation.enums.ts";

const KEY =
  "Any text of the caller's that is new for each new request; a repeated one changes nothing twice.";

@InputType("AllocationSeenInput")
export abstract class AllocationSeenInput {
  @Field(() => String, { description: "Code of the round, e.g. `2026-2`." })
  readonly round!: string;

  @Field(() => Int, {
    description: "The draft's version that was looked at; 0 before the first save.",
  })
  readonly expectedVersion!: number;
}

@InputType({ description: "What becomes of an application to which nothing is granted." })
export class AllocationOutcomeInput {
  @Field(() => ID, { description: "The application, one before the panel of the round." })
  readonly applicationId!: string;

  @Field(() => AllocationOutcomeEnum, { description: "What becomes of it." })
  readonly outcome!: AllocationOutcome;

  @Field(() => String, {
    nullable: true,
    description:
      "Words to the applicant, up to 2,000 characters; needed to commit other than OPEN.",
  })
  readonly reason?: string | null;

  @Field(() => DeclineReasonEnum, {
    nullable: true,
    description: "The kind of reason; needed to commit DECLINE.",
  })
  readonly reasonCode?: DeclineReason | null;
}

@InputType({ description: "What is granted for one item." })
export class AllocationGrantInput {
  @Field(() => ID, { description: "The sample asked for, an `ApplicationItem`." })
  readonly itemId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Code of the sample given; left out for the one asked for.",
  })
  readonly sampleCode?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: "Mass in mg, in steps of 0.1; left out for a whole unit.",
  })
  readonly massMg?: number | null;
}

@InputType({ description: "All that is planned for a round, in place of what was before." })
export class AllocationSaveInput extends AllocationSeenInput {
  @Field(() => [AllocationOutcomeInput], {
    description: "Applications to which nothing is granted; those not named stay as they are.",
  })
  readonly applications!: readonly AllocationOutcomeInput[];

  @Field(() => [AllocationGrantInput], {
    description: "Everything that is granted; items not named are granted nothing.",
  })
  readonly grants!: readonly AllocationGrantInput[];
}

@InputType({ description: "A proposal to put in place of all grants." })
export class AllocationProposeInput extends AllocationSeenInput {
  @Field(() => AllocationGoalEnum, { description: "What it is to reach first." })
  readonly goal!: AllocationGoal;
}

@InputType({ description: "Another rank for an application." })
export class AllocationRerankInput extends AllocationSeenInput {
  @Field(() => ID, { description: "The application." })
  readonly applicationId!: string;

  @Field(() => Int, { description: "The rank it goes to, counted from 1." })
  readonly rank!: number;

  @Field(() => String, { description: "Why, up to 2,000 characters." })
  readonly reason!: string;
}

@InputType({ description: "A name under which to keep what is planned." })
export class AllocationKeepSimulationInput extends AllocationSeenInput {
  @Field(() => String, {
    description: "1 to 80 characters; names of a round's simulations differ by more than case.",
  })
  readonly name!: string;

  @Field(() => String, { description: KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: "A simulation to put in place of what is planned." })
export class AllocationTakeSimulationInput extends AllocationSeenInput {
  @Field(() => ID, { description: "The simulation." })
  readonly simulationId!: string;
}

@InputType({ description: "A simulation to delete." })
export class AllocationDeleteSimulationInput extends AllocationTakeSimulationInput {}

@InputType({ description: "A plan to carry out." })
export class AllocationCommitInput extends AllocationSeenInput {
  @Field(() => String, { description: KEY })
  readonly idempotencyKey!: string;
}
