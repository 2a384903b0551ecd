import type { MessageTemplate as StoredTemplate } from "@regolith/db";
import type { Provenance } from "@regolith/domain";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { Problem } from "../graphql/problem.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { Text } from "../graphql/text.types.ts";
import { ProvenanceEnum } from "../people/person.enums.ts";

const PROBLEMS = { description: "Every reason why nothing was saved; empty on success." };
const BODY =
  "Plain text, at most 10,000 characters; `{number}`, `{title}` and `{applicant}` stand for the application's.";

@ObjectType("MessageTemplate", {
  implements: Node,
  description: "Words the office uses again and again in messages.",
})
export class MessageTemplate implements NodeObject {
  readonly __typename = "MessageTemplate";
  readonly template: StoredTemplate;

  constructor(template: StoredTemplate) {
    this.template = template;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("MessageTemplate", this.template.id);
  }

  @Field(() => Text, { description: "What the office calls it." })
  get name(): Text {
    return { en: this.template.nameEn, zh: this.template.nameZh };
  }

  @Field(() => Text, { description: BODY })
  get body(): Text {
    return { en: this.template.bodyEn, zh: this.template.bodyZh };
  }

  @Field(() => Int, { description: "Counts saved changes; give it to messageTemplateChange." })
  get version(): number {
    return this.template.version;
  }

  @Field(() => ProvenanceEnum, { description: "Whether it was invented for a demonstration." })
  get provenance(): Provenance {
    return this.template.provenance;
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was put away; null while offered.",
  })
  get retiredAt(): Date | null {
    return this.template.retiredAt;
  }
}

@InputType("MessageTemplateWords", { description: "A template in both languages." })
export abstract class MessageTemplateWordsInput {
  @Field(() => String, { description: "Its name in English, at most 100 characters." })
  readonly nameEn!: string;

  @Field(() => String, { description: "Its name in Chinese, at most 100 characters." })
  readonly nameZh!: string;

  @Field(() => String, { description: `English. ${BODY}` })
  readonly bodyEn!: string;

  @Field(() => String, { description: `Chinese. ${BODY}` })
  readonly bodyZh!: string;
}

@InputType({ description: "A new template." })
export class MessageTemplateAddInput extends MessageTemplateWordsInput {
  @Field(() => String, {
    description:
      "Any text of the caller's that is new for each new request; a repeated one changes nothing twice.",
  })
  readonly idempotencyKey!: string;
}

@InputType({ description: "A template as it shall be." })
export class MessageTemplateChangeInput extends MessageTemplateWordsInput {
  @Field(() => ID, { description: "The template." })
  readonly id!: string;

  @Field(() => Int, { description: "The version that was looked at." })
  readonly expectedVersion!: number;

  @Field(() => Boolean, { description: "Whether it is put away and offered no longer." })
  readonly isRetired!: boolean;
}

@ObjectType({ description: "The template as saved, or why it was not." })
export class MessageTemplatePayload {
  @Field(() => MessageTemplate, { nullable: true, description: "The template; null when refused." })
  readonly template!: MessageTemplate | null;

  @Field(() => [Problem], PROBLEMS)
  readonly problems!: readonly Problem[];
}
