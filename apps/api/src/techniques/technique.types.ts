import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { Technique as StoredTechnique } from "@regolith/db";
import {
  ugToMg,
  type Destructiveness,
  type Microgram,
  type Provenance,
  type SampleForm,
} from "@regolith/domain";
import { connectionType } from "../graphql/connection.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { Source } from "../graphql/source.types.ts";
import { Text } from "../graphql/text.types.ts";
import { ProvenanceEnum } from "../people/person.enums.ts";
import { SampleFormEnum } from "../samples/sample.enums.ts";
import { DestructivenessEnum } from "./technique.enums.ts";

@ObjectType("Technique", {
  implements: Node,
  description:
    "A technique of the office's list. Choosing it for a step of an analysis plan proposes what is usual, whatever the instrument.",
})
export class Technique implements NodeObject {
  readonly __typename = "Technique";
  readonly technique: StoredTechnique;

  constructor(technique: StoredTechnique) {
    this.technique = technique;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("Technique", this.technique.id);
  }

  @Field(() => String, { description: "Names it for good, e.g. `EPMA`; what steps refer to." })
  get code(): string {
    return this.technique.code;
  }

  @Field(() => Text, { description: "Name." })
  get name(): Text {
    return { en: this.technique.nameEn, zh: this.technique.nameZh };
  }

  @Field(() => Float, {
    nullable: true,
    description: "The least mass it needs, mg; null where that depends on the piece.",
  })
  get minimumMg(): number | null {
    return mgOrNull(this.technique.minimumUg);
  }

  @Field(() => Float, {
    nullable: true,
    description: "The mass it usually needs, mg; null where that depends on the piece.",
  })
  get typicalMg(): number | null {
    return mgOrNull(this.technique.typicalUg);
  }

  @Field(() => DestructivenessEnum, { description: "What it does to the material." })
  get destructiveness(): Destructiveness {
    return this.technique.destructiveness;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      "Mass a step usually uses up, mg; null where that is all of the usual mass, nothing, or not known.",
  })
  get consumedMg(): number | null {
    return mgOrNull(this.technique.consumedUg);
  }

  @Field(() => Text, { description: "What is left of the material; empty where nothing is said." })
  get leaves(): Text {
    return { en: this.technique.leavesEn, zh: this.technique.leavesZh };
  }

  @Field(() => Boolean, {
    description:
      "Whether it looks at the material as it is, and so belongs before what changes it.",
  })
  get imaging(): boolean {
    return this.technique.isImaging;
  }

  @Field(() => [SampleFormEnum], { description: "Forms of samples it suits." })
  get forms(): readonly SampleForm[] {
    return this.technique.forms;
  }

  @Field(() => [String], {
    description: "Words by which the method of a measurement is recognised as this technique.",
  })
  get methodKeywords(): readonly string[] {
    return this.technique.methodKeywords;
  }

  @Field(() => Int, { description: "Place in the list; the lower comes first." })
  get position(): number {
    return this.technique.position;
  }

  @Field(() => Boolean, { description: "Whether it is offered; plans keep one that is not." })
  get active(): boolean {
    return this.technique.active;
  }

  @Field(() => ProvenanceEnum, {
    description: "Of the masses: DEMONSTRATION for starting points until the office sets its own.",
  })
  get provenance(): Provenance {
    return this.technique.provenance;
  }

  @Field(() => Int, { description: "Counts saved changes; mutations name the one they looked at." })
  get version(): number {
    return this.technique.version;
  }

  @Field(() => DateTime, { description: "When it was last changed." })
  get updatedAt(): Date {
    return this.technique.updatedAt;
  }

  @Field(() => [Source], {
    description: "Where its use on returned samples was read; they say nothing about the masses.",
  })
  get sources(): readonly Source[] {
    return this.technique.sources.map(({ url, label, supportsEn, supportsZh }) => ({
      url,
      label,
      supports:
        supportsEn === null || supportsZh === null ? null : { en: supportsEn, zh: supportsZh },
    }));
  }
}

export const TechniqueConnection = connectionType("Technique", () => Technique, "techniques");

function mgOrNull(ug: Microgram | null): number | null {
  return ug === null ? null : ugToMg(ug);
}
