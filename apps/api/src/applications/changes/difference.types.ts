import { Field, Int, ObjectType } from "type-graphql";
import {
  ROW_CHANGES,
  type AttachmentKind,
  type RowChange,
  type SectionKey,
} from "@regolith/domain";
import { AttachmentKindEnum } from "../../attachments/attachment.enums.ts";
import { describedEnum } from "../../graphql/enum.ts";
import { SectionKeyEnum } from "../application.enums.ts";
import { PART_CHANGES, type DifferencePart as Part, type PartChange } from "./word-difference.ts";

export const PartChangeEnum = describedEnum(
  "DifferencePartChange",
  "What became of a part of a text.",
  PART_CHANGES,
  {
    SAME: "It stayed.",
    REMOVED: "It was taken out.",
    ADDED: "It was put in.",
  },
);

export const RowChangeEnum = describedEnum(
  "DifferenceChange",
  "What became of a row or a file.",
  ROW_CHANGES,
  {
    ADDED: "It is new.",
    REMOVED: "It is gone.",
    CHANGED: "Something in it is not what it was.",
  },
);

export const AnswerKindEnum = describedEnum(
  "DifferenceKind",
  "How an answer is best compared.",
  ["TEXT", "VALUE"],
  {
    TEXT: "Word by word.",
    VALUE: "As a whole: a number, a date, a choice, a tick.",
  },
);

@ObjectType({ description: "A part of a text that stayed, was taken out, or was put in." })
export class DifferencePart implements Part {
  @Field(() => PartChangeEnum, { description: "What became of it." })
  readonly change!: PartChange;

  @Field(() => String, { description: "The part, spaces included." })
  readonly text!: string;
}

@ObjectType({ description: "An answer that is not what it was." })
export class AnswerDifference {
  @Field(() => [String], { description: "Which answer, as in paths of problems." })
  readonly path!: readonly string[];

  @Field(() => String, { description: "What it is called, in the language of Accept-Language." })
  readonly name!: string;

  @Field(() => AnswerKindEnum, { description: "How it is best compared." })
  readonly kind!: "TEXT" | "VALUE";

  @Field(() => String, {
    description: "As it was, as people read it (mg, names of choices); empty for no answer.",
  })
  readonly before!: string;

  @Field(() => String, { description: "As it became." })
  readonly after!: string;

  @Field(() => [DifferencePart], {
    description:
      "Both in one, word by word; without ADDED it is `before`, without REMOVED `after`.",
  })
  readonly parts!: readonly DifferencePart[];
}

@ObjectType({ description: "A row that is new, gone, or not what it was." })
export class RowDifference {
  @Field(() => RowChangeEnum, { description: "What became of it." })
  readonly change!: RowChange;

  @Field(() => Int, { description: "Its place now, or when it was removed, from 0." })
  readonly place!: number;

  @Field(() => String, {
    description: "What it is called by: a sample's number, a name, a technique; may be empty.",
  })
  readonly label!: string;

  @Field(() => [AnswerDifference], { description: "Its answers that are not what they were." })
  readonly answers!: readonly AnswerDifference[];
}

@ObjectType({ description: "What was changed in a section that was asked to change." })
export class SectionDifference {
  @Field(() => SectionKeyEnum, { description: "Which section." })
  readonly section!: SectionKey;

  @Field(() => [AnswerDifference], {
    description: "Answers in no row; empty together with `rows` when nothing was changed.",
  })
  readonly answers!: readonly AnswerDifference[];

  @Field(() => [RowDifference], { description: "Team members, samples, or steps of the plan." })
  readonly rows!: readonly RowDifference[];
}

@ObjectType({ description: "An attached file that is new, gone, or said to be something else." })
export class FileDifference {
  @Field(() => RowChangeEnum, { description: "What became of it." })
  readonly change!: RowChange;

  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => AttachmentKindEnum, { description: "What it is." })
  readonly kind!: AttachmentKind;

  @Field(() => [DifferencePart], { description: "Its caption, as it was and became." })
  readonly caption!: readonly DifferencePart[];
}
