import { Field, InputType, ObjectType } from "type-graphql";

/** The texts of a member's own part, in and out. */
@ObjectType("PartTexts")
@InputType("PartTextsInput")
export abstract class PartTexts {
  @Field(() => String, { description: "Full name, as it is signed." })
  readonly fullName!: string;

  @Field(() => String, { description: "The same name in its native script." })
  readonly nativeName!: string;

  @Field(() => String, { description: "Position held at the institution." })
  readonly position!: string;

  @Field(() => String, { description: "Institution." })
  readonly institution!: string;

  @Field(() => String, { description: "Department or laboratory." })
  readonly department!: string;

  @Field(() => String, {
    description: "Country or region of the institution, ISO 3166-1 alpha-2; empty until chosen.",
  })
  readonly country!: string;

  @Field(() => String, { description: "ORCID iD in any common form." })
  readonly orcid!: string;

  @Field(() => String, { description: "What they contribute." })
  readonly contribution!: string;

  @Field(() => String, { description: "Papers that matter here." })
  readonly papers!: string;

  @Field(() => String, { description: "Facilities used at their own place." })
  readonly facilities!: string;

  @Field(() => String, {
    description:
      "Conflicts of interest, and restrictions by funding, employment or export control.",
  })
  readonly restrictions!: string;
}
