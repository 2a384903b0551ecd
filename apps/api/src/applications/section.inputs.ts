import { Field, Float, ID, InputType, Int } from "type-graphql";
import type { EquivalenceCriterion, Preparation } from "@regolith/domain";
import { EquivalenceCriterionEnum, PreparationEnum } from "./application.enums.ts";
import { AnalysisStepInput, TeamMemberInput } from "./section-rows.types.ts";
import {
  ApplicantAnswers,
  DataPlanSection,
  ExperienceSection,
  FacilitiesSection,
  ProjectSection,
  ScheduleSection,
} from "./sections.types.ts";
import { UndertakingsAnswers } from "./undertakings.types.ts";

/** What every save of a section says beside its answers. */
export interface SectionSaveInput {
  readonly id: string;
  readonly expectedVersion: number;
}

export const TheId: PropertyDecorator = Field(() => ID, { description: "The application." });
export const ExpectedVersion: PropertyDecorator = Field(() => Int, {
  description: "The version of this section that was written on, from `SectionState.version`.",
});

@InputType("ApplicationSectionSaveApplicantInput", { description: "New answers of section 1." })
export class SaveApplicantInput extends ApplicantAnswers implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;
}

@InputType("ApplicationSectionSaveTeamInput", { description: "New answers of section 2." })
export class SaveTeamInput implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;

  @Field(() => Boolean, { description: "Whether the applicant works alone." })
  readonly worksAlone!: boolean;

  @Field(() => [TeamMemberInput], {
    description:
      "The team without the applicant, in order. Whoever is invited or joined cannot be left out; see `teamMemberRemove`.",
  })
  readonly members!: readonly TeamMemberInput[];
}

@InputType("ApplicationSectionSaveProjectInput", { description: "New answers of section 3." })
export class SaveProjectInput extends ProjectSection implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;
}

@InputType({ description: "One sample asked for." })
export class ApplicationItemInput {
  @Field(() => String, { description: "Code of the sample." })
  readonly sampleCode!: string;

  @Field(() => Float, {
    nullable: true,
    description: "The least that would do, mg, in steps of 0.1; left out for whole units.",
  })
  readonly minimumMg?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "What would be best, mg, in steps of 0.1; left out for whole units.",
  })
  readonly optimumMg?: number | null;

  @Field(() => String, { description: "Why this one." })
  readonly reason!: string;

  @Field(() => Boolean, { description: "Whether an equivalent sample would do." })
  readonly acceptsEquivalent!: boolean;

  @Field(() => [EquivalenceCriterionEnum], { description: "What has to match in an equivalent." })
  readonly equivalenceCriteria!: readonly EquivalenceCriterion[];

  @Field(() => String, { description: "What matters in an equivalent, in words." })
  readonly equivalenceNote!: string;

  @Field(() => PreparationEnum, { description: "How the material is wanted." })
  readonly preparation!: Preparation;
}

@InputType("ApplicationSectionSaveSamplesInput", { description: "New answers of section 4." })
export class SaveSamplesInput implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;

  @Field(() => [ApplicationItemInput], { description: "All samples asked for, in order." })
  readonly items!: readonly ApplicationItemInput[];
}

@InputType("ApplicationSectionSaveAnalysisInput", { description: "New answers of section 5." })
export class SaveAnalysisInput implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;

  @Field(() => [AnalysisStepInput], { description: "All steps, in order." })
  readonly steps!: readonly AnalysisStepInput[];
}

@InputType("ApplicationSectionSaveFacilitiesInput", { description: "New answers of section 6." })
export class SaveFacilitiesInput extends FacilitiesSection implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;
}

@InputType("ApplicationSectionSaveExperienceInput", { description: "New answers of section 7." })
export class SaveExperienceInput extends ExperienceSection implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;
}

@InputType("ApplicationSectionSaveScheduleInput", { description: "New answers of section 8." })
export class SaveScheduleInput extends ScheduleSection implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;
}

@InputType("ApplicationSectionSaveDataPlanInput", { description: "New answers of section 9." })
export class SaveDataPlanInput extends DataPlanSection implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;
}

@InputType("ApplicationSectionSaveUndertakingsInput", { description: "New answers of section 10." })
export class SaveUndertakingsInput extends UndertakingsAnswers implements SectionSaveInput {
  @TheId
  readonly id!: string;

  @ExpectedVersion
  readonly expectedVersion!: number;
}
