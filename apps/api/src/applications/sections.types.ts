import { Field, ID, InputType, ObjectType } from "type-graphql";
import { CalendarDate } from "../graphql/scalars.ts";

// Each class is what the API gives of a section, and what the input of its save is made of.

@ObjectType("ApplicantSection", {
  description: "Section 1. Applicant and institution; empty text where nothing is answered yet.",
})
@InputType("ApplicantAnswers")
export class ApplicantSection {
  @Field(() => String, { description: "Full name of the applicant, the principal investigator." })
  readonly fullName!: string;

  @Field(() => String, { description: "The same name in its native script." })
  readonly nativeName!: string;

  @Field(() => String, { description: "Position held at the institution." })
  readonly position!: string;

  @Field(() => String, { description: "E-mail address for this application." })
  readonly email!: string;

  @Field(() => String, { description: "Telephone number with country code." })
  readonly telephone!: string;

  @Field(() => String, { description: "ORCID iD in any common form." })
  readonly orcid!: string;

  @Field(() => String, { description: "Institution that would hold the material." })
  readonly institution!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The same institution in the directory; null when it is not in the list.",
  })
  readonly institutionId?: string | null;

  @Field(() => String, { description: "Department or laboratory." })
  readonly department!: string;

  @Field(() => String, { description: "Postal address." })
  readonly address!: string;

  @Field(() => String, {
    description: "Country or region of the institution, ISO 3166-1 alpha-2; empty until chosen.",
  })
  readonly country!: string;
}

@ObjectType("ProjectSection", {
  description: "Section 3. Project; empty text where nothing is answered yet.",
})
@InputType("ProjectAnswers")
export class ProjectSection {
  @Field(() => String, { description: "Title of the project." })
  readonly title!: string;

  @Field(() => String, { description: "Summary in plain words." })
  readonly summary!: string;

  @Field(() => String, { description: "Scientific background." })
  readonly background!: string;

  @Field(() => String, { description: "Objectives and hypotheses." })
  readonly objectives!: string;

  @Field(() => String, { description: "What is new beyond earlier work." })
  readonly novelty!: string;
}

@ObjectType("FacilitiesSection", {
  description: "Section 6. Facilities, storage, security, transport and return.",
})
@InputType("FacilitiesAnswers")
export class FacilitiesSection {
  @Field(() => String, {
    description: "Laboratories and instruments; not asked for public welfare.",
  })
  readonly laboratories!: string;

  @Field(() => String, { description: "How the material is stored." })
  readonly storage!: string;

  @Field(() => String, {
    description: "How it is kept safe; not asked for public welfare, see `SecuritySection`.",
  })
  readonly security!: string;

  @Field(() => String, { description: "How it is brought there." })
  readonly transport!: string;

  @Field(() => String, { description: "How and when it comes back." })
  readonly returnPlan!: string;
}

@ObjectType("ExperienceSection", { description: "Section 7. Experience." })
@InputType("ExperienceAnswers")
export class ExperienceSection {
  @Field(() => String, { description: "Papers with similar material or methods." })
  readonly papers!: string;

  @Field(() => String, { description: "Earlier loans of extraterrestrial material." })
  readonly earlierLoans!: string;

  @Field(() => String, { description: "Tests of new methods on simulant or meteorite." })
  readonly methodTests!: string;
}

@ObjectType("ScheduleSection", {
  description: "Section 8. Schedule, funding and its restrictions, export control.",
})
@InputType("ScheduleAnswers")
export class ScheduleSection {
  @Field(() => CalendarDate, {
    nullable: true,
    description: "First day of the work; not asked for public welfare, see `PeriodSection`.",
  })
  readonly startsOn?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day of the work; not asked for public welfare, see `PeriodSection`.",
  })
  readonly endsOn?: string | null;

  @Field(() => String, { description: "Milestones." })
  readonly milestones!: string;

  @Field(() => String, { description: "How the work is paid for." })
  readonly funding!: string;

  @Field(() => String, { description: "Restrictions that come with the funding." })
  readonly fundingRestrictions!: string;

  @Field(() => String, {
    description: "Export control that applies to instruments, data or people.",
  })
  readonly exportControl!: string;
}

@ObjectType("DataPlanSection", { description: "Section 9. Data sharing and publication plan." })
@InputType("DataPlanAnswers")
export class DataPlanSection {
  @Field(() => String, { description: "What is shared, when and with whom." })
  readonly dataSharing!: string;

  @Field(() => String, {
    description: "Where the data will be kept; not asked for public welfare.",
  })
  readonly repository!: string;

  @Field(() => String, { description: "What is planned to be published." })
  readonly publicationPlan!: string;
}
