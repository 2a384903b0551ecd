import { Field, Float, InputType, Int, ObjectType } from "type-graphql";
import type { PolicySettings } from "@regolith/domain";

@ObjectType("AnyPolicySettings")
@InputType("AnyPolicySettingsInput")
export abstract class PolicySettingsFields implements PolicySettings {
  @Field(() => Int, {
    description: "Reviewers without a conflict an application needs before it is opened to review.",
  })
  readonly reviewersPerApplication!: number;

  @Field(() => Int, {
    description: "Written reviews that must be in before the chair looks at an application.",
  })
  readonly reviewsRequired!: number;

  @Field(() => [Int], {
    description: "Days before a review is due on which its reviewer is reminded.",
  })
  readonly reviewReminderDays!: readonly number[];

  @Field(() => Int, {
    description: "Years for which having written together is a conflict of interest.",
  })
  readonly coAuthorYears!: number;

  @Field(() => Int, {
    description: "Days an applicant has for changes asked for, unless another day is named.",
  })
  readonly changesDays!: number;

  @Field(() => [Int], {
    description: "Days before changes are due on which the applicant and the team are reminded.",
  })
  readonly changesReminderDays!: readonly number[];

  @Field(() => [Int], {
    description:
      "Days before a round closes, and before its notices of intent are due, on which those who work on a draft in it are reminded.",
  })
  readonly roundReminderDays!: readonly number[];

  @Field(() => Float, {
    description: "Part of the panel's members, 0 to 1, that makes its quorum, rounded up.",
  })
  readonly quorumShare!: number;

  @Field(() => Int, { description: "The least that ever makes a quorum." })
  readonly quorumLeast!: number;

  @Field(() => Int, { description: "Days after a decision within which it can be appealed." })
  readonly appealDays!: number;

  @Field(() => Int, {
    description: "Months for which an application put on the reserve list stays there.",
  })
  readonly reserveListMonths!: number;

  @Field(() => Int, { description: "Working days within which the loan agreement is signed." })
  readonly agreementWorkingDays!: number;

  @Field(() => Float, {
    description: "Share of what remains of a powder, 0 to 1, above which a request is pointed out.",
  })
  readonly warnAboveShare!: number;

  @Field(() => Float, {
    description:
      "Share of what remains of a powder, 0 to 1, above which the full panel decides on it.",
  })
  readonly fullPanelAboveShare!: number;

  @Field(() => Int, {
    description:
      "The full panel decides where fewer whole units of the same form and lithology would be left.",
  })
  readonly fullPanelUnitsLeft!: number;

  @Field(() => Boolean, {
    description: "Whether the full panel decides on an applicant who never had samples before.",
  })
  readonly fullPanelForNewPi!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether the full panel decides on destructive work on a piece that is the only one of its kind.",
  })
  readonly fullPanelForDestructiveUnique!: boolean;

  @Field(() => Int, { description: "Longest loan for research, in months." })
  readonly researchLoanMonths!: number;

  @Field(() => Int, { description: "Longest loan for public welfare, in months." })
  readonly publicWelfareLoanMonths!: number;
}
