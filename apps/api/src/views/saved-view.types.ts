import { Field, ID, Int, ObjectType } from "type-graphql";
import type { SavedView as Row } from "@regolith/db";
import { connectionType } from "../graphql/connection.ts";
import { toGlobalId } from "../graphql/global-id.ts";
import { Node, type NodeObject } from "../graphql/node.types.ts";
import { DateTime } from "../graphql/scalars.ts";

@ObjectType("SavedView", {
  implements: Node,
  description: "A view of the office's list that somebody named and keeps.",
})
export class SavedView implements NodeObject {
  readonly __typename = "SavedView";
  readonly #row: Row;
  readonly #viewerId: string;

  constructor(row: Row, viewerId: string) {
    this.#row = row;
    this.#viewerId = viewerId;
  }

  @Field(() => ID, { description: "Opaque id." })
  get id(): string {
    return toGlobalId("SavedView", this.#row.id);
  }

  @Field(() => String, { description: "What its owner calls it." })
  get name(): string {
    return this.#row.name;
  }

  @Field(() => String, {
    description:
      "Parameters of the list's address, as the page of the list and `/exports/applications.csv` take them.",
  })
  get query(): string {
    return this.#row.query;
  }

  @Field(() => Boolean, { description: "Whether the whole office sees it." })
  get isShared(): boolean {
    return this.#row.isShared;
  }

  @Field(() => Boolean, {
    description: "Whether it is the viewer's own; others' cannot be changed.",
  })
  get isOwn(): boolean {
    return this.#row.personId === this.#viewerId;
  }

  @Field(() => Boolean, { description: "Whether the viewer's list begins with it." })
  get isDefault(): boolean {
    return this.isOwn && this.#row.isDefault;
  }

  @Field(() => String, { description: "Full name of the person who keeps it." })
  get ownerName(): string {
    return this.#row.ownerName;
  }

  @Field(() => Int, { description: "Counts saved changes; changes name the one they looked at." })
  get version(): number {
    return this.#row.version;
  }

  @Field(() => DateTime, { description: "When it was first saved." })
  get createdAt(): Date {
    return this.#row.createdAt;
  }

  @Field(() => DateTime, { description: "When it was last changed." })
  get updatedAt(): Date {
    return this.#row.updatedAt;
  }
}

export const SavedViewConnection = connectionType("SavedView", () => SavedView, "saved views");
