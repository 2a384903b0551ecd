import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Language, MailFrequency, Provenance, Role } from "@regolith/domain";
import { connectionType } from "../graphql/connection.ts";
import { Node } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { LanguageEnum, MailFrequencyEnum, ProvenanceEnum, RoleEnum } from "./person.enums.ts";

@ObjectType({ description: "One time somebody held a role." })
export class RoleGrant {
  @Field(() => RoleEnum, { description: "The role." })
  readonly role!: Role;

  @Field(() => DateTime, { description: "When it was given." })
  readonly grantedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "Who gave it; null for what the portal itself set up.",
  })
  readonly grantedBy!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was taken back; null while it is held.",
  })
  readonly revokedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Who took it back." })
  readonly revokedBy!: string | null;
}

@ObjectType({ implements: Node, description: "Somebody with an account." })
export class Person extends Node {
  @Field(() => String, { description: "Full name, as the person writes it." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "The name in the person's own script." })
  readonly nativeName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Only for the person and for administrators; else null.",
  })
  readonly email!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the person has shown that mail to the address arrives; submitting, endorsing and joining a team need it. Only for the person and for administrators; else null.",
  })
  readonly emailVerified!: boolean | null;

  @Field(() => String, { nullable: true, description: "Institution the person works at." })
  readonly institution!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The same institution in the directory; null when it is not in the list.",
  })
  readonly institutionId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Country of the institution, ISO 3166-1 alpha-2.",
  })
  readonly country!: string | null;

  @Field(() => String, { nullable: true, description: "ORCID iD, 16 characters with hyphens." })
  readonly orcid!: string | null;

  @Field(() => [RoleEnum], { description: "Roles held now." })
  readonly roles!: readonly Role[];

  @Field(() => ProvenanceEnum, {
    description: "Whether the person is real or invented for a demonstration.",
  })
  readonly provenance!: Provenance;

  @Field(() => LanguageEnum, {
    nullable: true,
    description:
      "Language of mails and documents for the person. Only for the person and for administrators; else null.",
  })
  readonly language!: Language | null;

  @Field(() => MailFrequencyEnum, {
    nullable: true,
    description:
      "When mails about what happened leave. Only for the person and for administrators; else null.",
  })
  readonly mailFrequency!: MailFrequency | null;

  @Field(() => Int, {
    description:
      "Counts what the person saved of profile and settings; give it to profileSave and mailSettingsSave.",
  })
  readonly version!: number;

  @Field(() => DateTime, { description: "When the account was opened." })
  readonly createdAt!: Date;

  @Field(() => [RoleGrant], {
    description: "Grants and revocations, newest first; for administrators, else empty.",
  })
  readonly roleHistory!: readonly RoleGrant[];
}

export const PersonConnection = connectionType("Person", () => Person, "people");
