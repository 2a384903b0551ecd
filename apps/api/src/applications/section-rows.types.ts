import { Field, Float, ID, InputType, ObjectType } from "type-graphql";
import type { TeamRole } from "@regolith/domain";
import { TeamMember } from "../team/team-member.types.ts";
import { TeamRoleEnum } from "./application.enums.ts";

@InputType({ description: "Somebody who works in the team." })
export class TeamMemberInput {
  @Field(() => ID, {
    nullable: true,
    description:
      "Who it is, as the team has them; left out for somebody new. Without it, an address already in the team stands for that member.",
  })
  readonly id?: string | null;

  @Field(() => String, {
    description: "Full name. Of whoever joined, only the role is taken: the rest is theirs.",
  })
  readonly fullName!: string;

  @Field(() => String, { description: "The same name in its native script." })
  readonly nativeName!: string;

  @Field(() => String, { description: "E-mail address; it cannot change while invited." })
  readonly email!: string;

  @Field(() => String, { description: "Institution." })
  readonly institution!: string;

  @Field(() => String, {
    description: "Country or region, ISO 3166-1 alpha-2; empty until chosen.",
  })
  readonly country!: string;

  @Field(() => TeamRoleEnum, { description: "What they do in the team." })
  readonly role!: TeamRole;

  @Field(() => String, { description: "What they contribute." })
  readonly contribution!: string;
}

@ObjectType("AnalysisStepGiven")
@InputType("AnalysisStepInput", { description: "One step of the analysis plan." })
export class AnalysisStepInput {
  @Field(() => String, {
    nullable: true,
    description: "Code of the sample it works on; null until chosen.",
  })
  readonly sampleCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the technique of the office's list it follows; null for its own.",
  })
  readonly techniqueCode?: string | null;

  @Field(() => String, { description: "Technique, in the applicant's words." })
  readonly technique!: string;

  @Field(() => String, { description: "Instrument." })
  readonly instrument!: string;

  @Field(() => String, { description: "Where it is done." })
  readonly place!: string;

  @Field(() => Boolean, { description: "Whether it consumes or changes material." })
  readonly destructive!: boolean;

  @Field(() => Float, { nullable: true, description: "Mass it consumes, mg; null until given." })
  readonly consumedMg?: number | null;
}

@ObjectType("AnalysisStep", { description: "One step of the analysis plan." })
export class AnalysisStep extends AnalysisStepInput {}

@ObjectType({ description: "Section 2. Team." })
export class TeamSection {
  @Field(() => Boolean, { description: "Whether the applicant works alone." })
  readonly worksAlone!: boolean;

  @Field(() => [TeamMember], { description: "The team without the applicant, in order." })
  readonly members!: readonly TeamMember[];
}

@ObjectType({ description: "Section 5. Analysis plan." })
export class AnalysisSection {
  /** The row's id of the application it belongs to. */
  readonly applicationId!: string;

  @Field(() => [AnalysisStep], { description: "The steps in order." })
  readonly steps!: readonly AnalysisStep[];
}
