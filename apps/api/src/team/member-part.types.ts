import { Field, Int, ObjectType } from "type-graphql";
import type { ApplicationMember, WholeApplication } from "@regolith/db";
import type { MemberPart as Part } from "@regolith/domain";
import { Undertakings } from "../applications/undertakings.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { PartTexts } from "./part-texts.types.ts";

@ObjectType({ description: "What a member who joined undertakes." })
export class PartUndertakings extends Undertakings {
  @Field(() => String, { description: "The full name, typed as a signature; as above." })
  readonly signature!: string;

  @Field(() => DateTime, { nullable: true, description: "When the name was signed." })
  readonly signedAt!: Date | null;
}

@ObjectType({
  description:
    "What a member who joined says of themselves, in a version of its own; for themselves and the office.",
})
export class MemberPart extends PartTexts {
  readonly application: WholeApplication;
  readonly member: ApplicationMember;

  constructor(application: WholeApplication, member: ApplicationMember, part: Part) {
    super();
    this.application = application;
    this.member = member;
    Object.assign(this, part);
    this.undertakings = { ...part, signedAt: member.signedAt };
  }

  @Field(() => PartUndertakings, { description: "The undertakings, with the own signature." })
  readonly undertakings: PartUndertakings;

  @Field(() => Int, { description: "Counts saves; a save names the one it was written on." })
  get version(): number {
    return this.member.saved.version;
  }

  @Field(() => DateTime, { nullable: true, description: "When it was last saved." })
  get savedAt(): Date | null {
    return this.member.saved.savedAt;
  }
}
