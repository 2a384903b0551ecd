import { Field, ID, Int, ObjectType } from "type-graphql";
import type { DecisionLetter as StoredLetter } from "@regolith/db";
import type { LetterKind, LetterPart, LetterPartKind, LetterText } from "@regolith/domain";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { LetterKindEnum, LetterPartKindEnum } from "./letter.enums.ts";

@ObjectType("LetterPart", { description: "A piece of a letter, from above to below." })
export class LetterPartType implements LetterPart {
  @Field(() => LetterPartKindEnum, { description: "What it is." })
  readonly kind!: LetterPartKind;

  @Field(() => String, { description: "Plain text." })
  readonly text!: string;
}

@ObjectType("LetterText", { description: "A letter in one language." })
export class LetterTextType implements LetterText {
  @Field(() => String, { description: "What it is about, in one line." })
  readonly subject!: string;

  @Field(() => [LetterPartType], { description: "Its pieces, from above to below." })
  readonly parts!: readonly LetterPart[];
}

@ObjectType("DecisionLetter", {
  implements: Node,
  description:
    "A letter about a decision, as it was sent; never changed. As PDF under `/documents/letters/<id>.pdf?lang=en`.",
})
export class DecisionLetter implements NodeObject {
  readonly __typename = "DecisionLetter";
  readonly letter: StoredLetter;

  constructor(letter: StoredLetter) {
    this.letter = letter;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("DecisionLetter", this.letter.id);
  }

  @Field(() => LetterKindEnum, { description: "What it says." })
  get kind(): LetterKind {
    return this.letter.kind;
  }

  @Field(() => DateTime, { description: "When it was sent: at the moment of the decision." })
  get at(): Date {
    return this.letter.at;
  }

  @Field(() => LetterTextType, { description: "English." })
  get en(): LetterText {
    return this.letter.en;
  }

  @Field(() => LetterTextType, { description: "Simplified Chinese." })
  get zh(): LetterText {
    return this.letter.zh;
  }

  @Field(() => Int, {
    description: "Version of the office's words for it; 0 for those the portal comes with.",
  })
  get templateVersion(): number {
    return this.letter.templateVersion;
  }

  @Field(() => String, { description: "SHA-256 over both languages, in hexadecimal." })
  get sha256(): string {
    return this.letter.sha256;
  }

  @Field(() => DateTime, {
    nullable: true,
    description:
      "First instant at which it is too late to appeal, as it was told in the letter; null without an appeal.",
  })
  get appealUntil(): Date | null {
    return this.letter.appealUntil;
  }
}
