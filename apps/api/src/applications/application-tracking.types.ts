import { Field, Int, ObjectType } from "type-graphql";
import type { ApplicationStatus, SectionKey, SectionProgress } from "@regolith/domain";
import { DateTime } from "../graphql/scalars.ts";
import { ApplicationStatusEnum, SectionKeyEnum, SectionProgressEnum } from "./application.enums.ts";
import { ChangeRequestSection } from "./changes/change-request.types.ts";

@ObjectType({ description: "How far one section of the form is." })
export class SectionState {
  @Field(() => SectionKeyEnum, { description: "Which section." })
  readonly key!: SectionKey;

  @Field(() => Int, { description: "Its place in the form, from 1." })
  readonly position!: number;

  @Field(() => Int, { description: "Counts its saves; 0 until the first. A save names it." })
  readonly version!: number;

  @Field(() => DateTime, { nullable: true, description: "When it was last saved." })
  readonly savedAt!: Date | null;

  @Field(() => SectionProgressEnum, { description: "How far it is." })
  readonly progress!: SectionProgress;

  @Field(() => Boolean, { description: "Whether the viewer can save it now." })
  readonly editable!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "What the office wants changed in it and why; null unless it asks for that now.",
  })
  readonly changeReason!: string | null;

  @Field(() => [ChangeRequestSection], {
    description: "The same one by one, with what each is pinned to; empty unless it asks now.",
  })
  readonly changes!: readonly ChangeRequestSection[];
}

@ObjectType({ description: "How many applications a list would hold with one filter more." })
export class ApplicationFacetCount {
  @Field(() => String, { description: "What the filter takes." })
  readonly value!: string;

  @Field(() => String, { description: "What people call it, where that is not the value." })
  readonly name!: string;

  @Field(() => Int, { description: "How many there are." })
  readonly count!: number;
}

@ObjectType({ description: "How many applications stand in one status." })
export class ApplicationStatusCount {
  @Field(() => ApplicationStatusEnum, { description: "The status." })
  readonly status!: ApplicationStatus;

  @Field(() => Int, { description: "How many stand in it." })
  readonly count!: number;
}
