import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { Language, MailFrequency, Role } from "@regolith/domain";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { LanguageEnum, MailFrequencyEnum, RoleEnum } from "./person.enums.ts";
import { Person } from "./person.types.ts";

@InputType({ description: "Which people a list holds." })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: "Words that all occur in name, native name, address or institution.",
  })
  readonly text?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: "Only who holds this role now." })
  readonly role?: Role | null;
}

@InputType({ description: "What somebody says about themselves. What is left out is emptied." })
export class ProfileSaveInput {
  @Field(() => Int, {
    description: "The version that was seen; an older one is refused with STALE.",
  })
  readonly expectedVersion!: number;

  @Field(() => String, { description: "Full name, at most 200 characters." })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: "The name in the person's own script, at most 200 characters.",
  })
  readonly nativeName?: string | null;

  @Field(() => String, { nullable: true, description: "Institution, at most 200 characters." })
  readonly institution?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The same institution in the directory; left out when it is not in the list.",
  })
  readonly institutionId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Country of the institution, ISO 3166-1 alpha-2.",
  })
  readonly country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "ORCID iD in any common form; its checksum is checked.",
  })
  readonly orcid?: string | null;
}

@InputType({ description: "In which language and how often somebody is written to." })
export class MailSettingsSaveInput {
  @Field(() => Int, {
    description: "The person's version that was seen; an older one is refused with STALE.",
  })
  readonly expectedVersion!: number;

  @Field(() => LanguageEnum, { description: "Language of mails and documents." })
  readonly language!: Language;

  @Field(() => MailFrequencyEnum, { description: "When mails about what happened leave." })
  readonly mailFrequency!: MailFrequency;
}

@InputType({ description: "A role to give." })
export class RoleGrantInput {
  @Field(() => ID, { description: "The person who gets it; not oneself." })
  readonly personId!: string;

  @Field(() => RoleEnum, { description: "The role." })
  readonly role!: Role;
}

@InputType({ description: "A role to take back." })
export class RoleRevokeInput {
  @Field(() => ID, { description: "The person who holds it." })
  readonly personId!: string;

  @Field(() => RoleEnum, { description: "The role. The last administrator stays." })
  readonly role!: Role;
}

@InputType({ description: "Somebody who needs a new password." })
export class PersonIssueResetLinkInput {
  @Field(() => ID, { description: "The person." })
  readonly personId!: string;
}

@ObjectType({ description: "A person as a mutation left them, or why nothing was changed." })
abstract class PersonPayload {
  @Field(() => Person, { nullable: true, description: "The person as changed; null when refused." })
  readonly person!: Person | null;

  @Field(() => [Problem], {
    description: "Every reason why nothing was changed; empty on success.",
  })
  readonly problems!: readonly Problem[];
}

@ObjectType({ description: "Answer to profileSave." })
export class ProfileSavePayload extends PersonPayload {}

@ObjectType({ description: "Answer to mailSettingsSave." })
export class MailSettingsSavePayload extends PersonPayload {}

@ObjectType({ description: "Answer to roleGrant." })
export class RoleGrantPayload extends PersonPayload {}

@ObjectType({ description: "Answer to roleRevoke." })
export class RoleRevokePayload extends PersonPayload {}

@ObjectType({ description: "Answer to personIssueResetLink." })
export class PersonIssueResetLinkPayload {
  @Field(() => String, {
    nullable: true,
    description: "The link, shown this once; whoever holds it can set the person's password once.",
  })
  readonly url!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When the link ends." })
  readonly expiresAt!: Date | null;

  @Field(() => [Problem], { description: "Every reason why no link was issued; empty on success." })
  readonly problems!: readonly Problem[];
}
