import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import type { Destructiveness, SampleForm } from "@regolith/domain";
import { Problem } from "../graphql/problem.types.ts";
import { SampleFormEnum } from "../samples/sample.enums.ts";
import { DestructivenessEnum } from "./technique.enums.ts";
import { Technique } from "./technique.types.ts";

@InputType({ description: "Which techniques are listed." })
export class TechniqueFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: "True for those offered, false for those retired; left out for both.",
  })
  readonly active?: boolean | null;
}

@InputType("TechniqueFactsInput", { description: "What the office says of a technique." })
export abstract class TechniqueFactsInput {
  @Field(() => String, { description: "Name in English." })
  readonly nameEn!: string;

  @Field(() => String, { description: "Name in Chinese." })
  readonly nameZh!: string;

  @Field(() => Float, {
    nullable: true,
    description: "The least mass it needs, mg; left out where that depends on the piece.",
  })
  readonly minimumMg?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The mass it usually needs, mg; left out where that depends on the piece.",
  })
  readonly typicalMg?: number | null;

  @Field(() => DestructivenessEnum, { description: "What it does to the material." })
  readonly destructiveness!: Destructiveness;

  @Field(() => Float, {
    nullable: true,
    description: "Mass a step usually uses up, mg; left out where that is all, nothing or unknown.",
  })
  readonly consumedMg?: number | null;

  @Field(() => String, { description: "What is left of the material, in English; may be empty." })
  readonly leavesEn!: string;

  @Field(() => String, { description: "The same in Chinese; may be empty." })
  readonly leavesZh!: string;

  @Field(() => Boolean, { description: "Whether it looks at the material as it is." })
  readonly imaging!: boolean;

  @Field(() => [SampleFormEnum], { description: "Forms of samples it suits, at least one." })
  readonly forms!: readonly SampleForm[];

  @Field(() => [String], {
    description: "Words by which the method of a measurement is recognised as this technique.",
  })
  readonly methodKeywords!: readonly string[];

  @Field(() => Int, { description: "Place in the list, 0 to 9999; the lower comes first." })
  readonly position!: number;
}

@InputType({ description: "A technique to enter into the list." })
export class TechniqueCreateInput extends TechniqueFactsInput {
  @Field(() => String, {
    description: "Names it for good: capital letters, digits and hyphens, e.g. `MICRO-CT`.",
  })
  readonly code!: string;

  @Field(() => String, {
    description:
      "Any text of the caller's that is new for each new request; a repeated one changes nothing twice.",
  })
  readonly idempotencyKey!: string;
}

const ID_FIELD = { description: "The technique." };
const VERSION_FIELD = { description: "The technique's version that was looked at." };

@InputType({ description: "A technique, with everything said of it anew." })
export class TechniqueSaveInput extends TechniqueFactsInput {
  @Field(() => ID, ID_FIELD)
  readonly id!: string;

  @Field(() => Int, VERSION_FIELD)
  readonly expectedVersion!: number;
}

@InputType({ description: "A technique to take out of what is offered." })
export class TechniqueRetireInput {
  @Field(() => ID, ID_FIELD)
  readonly id!: string;

  @Field(() => Int, VERSION_FIELD)
  readonly expectedVersion!: number;
}

@InputType({ description: "A retired technique to offer again." })
export class TechniqueReinstateInput {
  @Field(() => ID, ID_FIELD)
  readonly id!: string;

  @Field(() => Int, VERSION_FIELD)
  readonly expectedVersion!: number;
}

export interface TechniquePayload {
  readonly technique: Technique | null;
  readonly problems: readonly Problem[];
}

function techniquePayload(name: string, description: string) {
  @ObjectType(name, { description })
  class Payload implements TechniquePayload {
    @Field(() => Technique, {
      nullable: true,
      description: "The technique as it stands now; null when it was refused.",
    })
    readonly technique!: Technique | null;

    @Field(() => [Problem], {
      description: "Why nothing was changed, all at once; empty on success.",
    })
    readonly problems!: readonly Problem[];
  }
  return Payload;
}

export const TechniqueCreatePayload = techniquePayload(
  "TechniqueCreatePayload",
  "The technique that was entered, or why it was not.",
);
export const TechniqueSavePayload = techniquePayload(
  "TechniqueSavePayload",
  "The technique as it is said now, or why it was not saved.",
);
export const TechniqueRetirePayload = techniquePayload(
  "TechniqueRetirePayload",
  "The technique that is no longer offered, or why it still is.",
);
export const TechniqueReinstatePayload = techniquePayload(
  "TechniqueReinstatePayload",
  "The technique that is offered again, or why it is not.",
);
