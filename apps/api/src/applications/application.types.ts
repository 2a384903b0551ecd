import { Field, ID, Int, ObjectType } from "type-graphql";
import type { ApplicationHead } from "@regolith/db";
import {
  publicStatus,
  type ApplicationType,
  type Provenance,
  type PublicStatus,
} from "@regolith/domain";
import { connectionType } from "../graphql/connection.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";
import { ProvenanceEnum } from "../people/person.enums.ts";
import { ApplicationTypeEnum, PublicStatusEnum } from "./application.enums.ts";

@ObjectType("Application", {
  implements: Node,
  description: "A request for material by one responsible user, the principal investigator.",
})
export class Application implements NodeObject {
  readonly __typename = "Application";
  readonly head: ApplicationHead;

  constructor(head: ApplicationHead) {
    this.head = head;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("Application", this.head.id);
  }

  @Field(() => String, { description: "Public number, `YYYY-NNNN`." })
  get number(): string {
    return this.head.number;
  }

  @Field(() => Int, {
    description:
      "Counts changes of any kind, for the applicant's side those it reads; mutations name the one they looked at.",
  })
  get version(): number {
    return this.head.version;
  }

  @Field(() => ApplicationTypeEnum, { description: "What the material is wanted for." })
  get type(): ApplicationType {
    return this.head.type;
  }

  @Field(() => PublicStatusEnum, { description: "Where it stands, as the applicant reads it." })
  get publicStatus(): PublicStatus {
    return publicStatus(this.head.status);
  }

  @Field(() => String, {
    nullable: true,
    description: "Title of the project or of the exhibition; null until given.",
  })
  get title(): string | null {
    return this.head.title.trim() === "" ? null : this.head.title;
  }

  @Field(() => ProvenanceEnum, { description: "DEMONSTRATION for what was made up." })
  get provenance(): Provenance {
    return this.head.provenance;
  }

  @Field(() => DateTime, { description: "When the draft was started." })
  get createdAt(): Date {
    return this.head.createdAt;
  }

  @Field(() => DateTime, {
    description: "When it was last changed, for the applicant's side by what it reads.",
  })
  get updatedAt(): Date {
    return this.head.updatedAt;
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was first submitted; null for a draft.",
  })
  get submittedAt(): Date | null {
    return this.head.submittedAt;
  }

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was approved or declined; null before.",
  })
  get decidedAt(): Date | null {
    return this.head.decidedAt;
  }
}

export const ApplicationConnection = connectionType(
  "Application",
  () => Application,
  "applications",
);
