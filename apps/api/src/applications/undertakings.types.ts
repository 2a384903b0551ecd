import { Field, InputType, ObjectType } from "type-graphql";
import { DateTime } from "../graphql/scalars.ts";

/** What everybody who signs undertakes. */
@ObjectType("Undertakings")
@InputType("UndertakingsInput")
export abstract class Undertakings {
  @Field(() => Boolean, { description: "The rules of loans are kept." })
  readonly keepsLoanRules!: boolean;

  @Field(() => Boolean, { description: "The material is returned when it is due." })
  readonly returnsMaterial!: boolean;

  @Field(() => Boolean, { description: "Results are reported." })
  readonly reportsResults!: boolean;

  @Field(() => Boolean, { description: "The programme is acknowledged in publications." })
  readonly acknowledgesOffice!: boolean;

  @Field(() => Boolean, { description: "Everything said is true and complete." })
  readonly declaresTruth!: boolean;
}

@InputType({ description: "The undertakings, and the name they are signed with." })
export class UndertakingsAnswers extends Undertakings {
  @Field(() => String, {
    description: "The full name, typed as a signature; as in the first section.",
  })
  readonly signature!: string;
}

@ObjectType({ description: "Section 10. Undertakings and signature." })
export class UndertakingsSection extends Undertakings {
  @Field(() => String, {
    nullable: true,
    description:
      "The full name, typed as a signature; as in the first section. Null for all but the applicant and the office.",
  })
  readonly signature!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the name was signed; null for all but the applicant and the office.",
  })
  readonly signedAt!: Date | null;
}
