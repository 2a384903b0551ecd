import { Field, Int, ObjectType } from "type-graphql";
import type { PlanNoteCode } from "@regolith/domain";
import { PlanNoteCodeEnum } from "./technique.enums.ts";

@ObjectType({
  description: "Something to know about a step of an analysis plan; never a reason to refuse it.",
})
export class PlanNote {
  @Field(() => PlanNoteCodeEnum, { description: "What kind of note." })
  readonly code!: PlanNoteCode;

  @Field(() => Int, { description: "Which step, from 1." })
  readonly step!: number;

  @Field(() => String, {
    description: "What is to know and the way out, in the language of Accept-Language.",
  })
  readonly message!: string;
}
