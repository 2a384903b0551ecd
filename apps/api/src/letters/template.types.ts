import { Field, InputType, Int, ObjectType } from "type-graphql";
import type { LetterTemplateVersion as StoredVersion } from "@regolith/db";
import type { ApplicationType, LetterKind } from "@regolith/domain";
import { ApplicationTypeEnum } from "../applications/application.enums.ts";
import { connectionType } from "../graphql/connection.ts";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { Text } from "../graphql/text.types.ts";
import { LetterKindEnum } from "./letter.enums.ts";

const BODY =
  "Plain text, at most 10,000 characters: `# ` begins a heading, `- ` an item, an empty line parts paragraphs, and names in braces stand for facts.";

/** What every version of a letter's words says. */
@ObjectType("LetterTemplateVersion", {
  description: "The words of one letter as they were saved; never changed.",
})
export class LetterTemplateVersion {
  readonly stored: StoredVersion;

  constructor(stored: StoredVersion) {
    this.stored = stored;
  }

  @Field(() => Int, { description: "From 1 on; 0 for the words the portal comes with." })
  get version(): number {
    return this.stored.version;
  }

  @Field(() => Text, { description: "What the letter is about, in one line." })
  get subject(): Text {
    return { en: this.stored.subjectEn, zh: this.stored.subjectZh };
  }

  @Field(() => Text, { description: BODY })
  get body(): Text {
    return { en: this.stored.bodyEn, zh: this.stored.bodyZh };
  }

  @Field(() => DateTime, { nullable: true, description: "When it was saved; null for version 0." })
  get savedAt(): Date | null {
    return this.stored.savedAt;
  }

  @Field(() => String, { nullable: true, description: "Who saved it; null for version 0." })
  get savedByName(): string | null {
    return this.stored.savedByName;
  }
}

export const LetterTemplateVersionConnection = connectionType(
  "LetterTemplateVersion",
  () => LetterTemplateVersion,
  "versions of a letter's words",
);

@ObjectType("LetterTemplate", {
  description: "The words of one kind of letter for one type of application.",
})
export class LetterTemplate {
  readonly inForce: StoredVersion;

  constructor(inForce: StoredVersion) {
    this.inForce = inForce;
  }

  @Field(() => LetterKindEnum, { description: "What the letter says." })
  get kind(): LetterKind {
    return this.inForce.kind;
  }

  @Field(() => ApplicationTypeEnum, { description: "For which applications." })
  get type(): ApplicationType {
    return this.inForce.type;
  }

  @Field(() => LetterTemplateVersion, { description: "The words in force." })
  get current(): LetterTemplateVersion {
    return new LetterTemplateVersion(this.inForce);
  }
}

@InputType({ description: "The words of a letter as they shall be." })
export class LetterTemplateSaveInput {
  @Field(() => LetterKindEnum, { description: "What the letter says." })
  readonly kind!: LetterKind;

  @Field(() => ApplicationTypeEnum, { description: "For which applications." })
  readonly type!: ApplicationType;

  @Field(() => Int, { description: "The version that was looked at; 0 for the portal's own." })
  readonly expectedVersion!: number;

  @Field(() => String, { description: "Its subject in English, at most 200 characters." })
  readonly subjectEn!: string;

  @Field(() => String, { description: "Its subject in Chinese, at most 200 characters." })
  readonly subjectZh!: string;

  @Field(() => String, { description: `English. ${BODY}` })
  readonly bodyEn!: string;

  @Field(() => String, { description: `Chinese. ${BODY}` })
  readonly bodyZh!: string;
}

@ObjectType({ description: "The words as saved, or why they were not." })
export class LetterTemplateSavePayload {
  @Field(() => LetterTemplate, { nullable: true, description: "The words; null when refused." })
  readonly template!: LetterTemplate | null;

  @Field(() => [Problem], {
    description: "Every reason why nothing was saved; empty on success.",
  })
  readonly problems!: readonly Problem[];
}
