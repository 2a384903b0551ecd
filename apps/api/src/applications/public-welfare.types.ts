import { Field, InputType, Int, ObjectType } from "type-graphql";
import type { ExhibitionKind } from "@regolith/domain";
import { CalendarDate } from "../graphql/scalars.ts";
import { ExhibitionKindEnum } from "./application.enums.ts";

// Each class is what the API gives of a section, and what the input of its save is made of.

@ObjectType("ExhibitionSection", {
  description: "Exhibition or teaching plan; empty text where nothing is answered yet.",
})
@InputType("ExhibitionAnswers")
export class ExhibitionSection {
  @Field(() => String, { description: "Title of the exhibition, event or course." })
  readonly title!: string;

  @Field(() => ExhibitionKindEnum, {
    nullable: true,
    description: "What it is; null until chosen.",
  })
  readonly kind?: ExhibitionKind | null;

  @Field(() => String, { description: "Summary in plain words." })
  readonly summary!: string;

  @Field(() => String, { description: "What it is for, and what people take away from it." })
  readonly purpose!: string;
}

@ObjectType("VenueSection", { description: "Venue and showcase." })
@InputType("VenueAnswers")
export class VenueSection {
  @Field(() => String, { description: "Name of the place where the samples are shown." })
  readonly venue!: string;

  @Field(() => String, { description: "Its postal address." })
  readonly address!: string;

  @Field(() => String, { description: "The showcase: how it is built, sealed and locked." })
  readonly showcase!: string;

  @Field(() => String, {
    description: "Gas, temperature and humidity in it, and who watches them.",
  })
  readonly climate!: string;

  @Field(() => String, { description: "Light on the samples." })
  readonly light!: string;

  @Field(() => String, { description: "Who puts the samples in and takes them out, and how." })
  readonly handling!: string;
}

@ObjectType("SecuritySection", { description: "Security and insurance." })
@InputType("SecurityAnswers")
export class SecuritySection {
  @Field(() => String, { description: "Guards, alarms, and who can reach the samples." })
  readonly protection!: string;

  @Field(() => String, {
    description: "What is done in a fire, a theft or a fault, and who is told.",
  })
  readonly emergency!: string;

  @Field(() => String, { description: "Who insures the samples." })
  readonly insurer!: string;

  @Field(() => String, { description: "Sum insured, with its currency." })
  readonly insuredSum!: string;

  @Field(() => String, {
    description: "What the insurance covers: transport, installation, display.",
  })
  readonly insuranceCover!: string;
}

@ObjectType("PeriodSection", { description: "Days of the loan, and whom it is for." })
@InputType("PeriodAnswers")
export class PeriodSection {
  @Field(() => CalendarDate, {
    nullable: true,
    description: "First day of the loan, with the time for transport and installation.",
  })
  readonly startsOn?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day of the loan: the samples are back; at most 6 months after the first.",
  })
  readonly endsOn?: string | null;

  @Field(() => String, { description: "Whom it is for." })
  readonly audience!: string;

  @Field(() => Int, { nullable: true, description: "Visitors expected; null until given." })
  readonly expectedVisitors?: number | null;

  @Field(() => String, { description: "Who may come in, and at what price." })
  readonly admission!: string;

  @Field(() => String, { description: "Talks, tours, catalogue or lessons that go with it." })
  readonly accompaniment!: string;
}
