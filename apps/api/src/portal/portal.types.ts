import { Field, ObjectType } from "type-graphql";
import type { Role } from "@regolith/domain";
import { DateTime } from "../graphql/scalars.ts";
import { Text } from "../graphql/text.types.ts";
import { RoleEnum } from "../people/person.enums.ts";

@ObjectType({ description: "An invented person one can sign in as; only on a demonstration." })
export class DemonstrationPerson {
  @Field(() => String, { description: "Address to sign in with." })
  readonly email!: string;

  @Field(() => String, { description: "Full name." })
  readonly name!: string;

  @Field(() => [RoleEnum], { description: "Roles held now; none for a researcher." })
  readonly roles!: readonly Role[];
}

@ObjectType({ description: "Whoever runs this installation of the portal." })
export class PortalOperator {
  @Field(() => Text, { description: "Name." })
  readonly name!: Text;

  @Field(() => String, {
    nullable: true,
    description: "Where to ask: a mail address or the address of a page; null when none is given.",
  })
  readonly contact!: string | null;
}

@ObjectType({ description: "This installation of the portal." })
export class Portal {
  @Field(() => DateTime, { description: "The server's clock, which decides on deadlines." })
  readonly now!: Date;

  @Field(() => Boolean, {
    description: "Whether invented samples and people stand beside the real records.",
  })
  readonly demonstration!: boolean;

  @Field(() => PortalOperator, {
    nullable: true,
    description: "Who runs it and answers for its data; null when nobody is named.",
  })
  readonly operator!: PortalOperator | null;

  @Field(() => [DemonstrationPerson], {
    description: "Invented people one can sign in as; empty unless this is a demonstration.",
  })
  readonly demonstrationPeople!: readonly DemonstrationPerson[];
}
