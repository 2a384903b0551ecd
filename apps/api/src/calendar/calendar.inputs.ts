import { Field, InputType, Int, ObjectType } from "type-graphql";
import type { CalendarDayKind } from "@regolith/domain";
import { Problem } from "../graphql/problem.types.ts";
import { CalendarDate } from "../graphql/scalars.ts";
import { CalendarDayKindEnum } from "./calendar.enums.ts";
import { CalendarYear } from "./calendar.types.ts";

const VERSION_FIELD = {
  description: "The version of the year that was looked at; 0 for a new one.",
};

@InputType({ description: "A day to enter, or to say anew." })
export class CalendarDaySetInput {
  @Field(() => CalendarDate, { description: "The day, in Beijing." })
  readonly day!: string;

  @Field(() => CalendarDayKindEnum, { description: "How it differs from an ordinary week." })
  readonly kind!: CalendarDayKind;

  @Field(() => String, { description: "The holiday, or the one it makes up for, in English." })
  readonly nameEn!: string;

  @Field(() => String, { description: "The same in Chinese." })
  readonly nameZh!: string;

  @Field(() => String, { description: "Where it was published." })
  readonly source!: string;

  @Field(() => Int, VERSION_FIELD)
  readonly expectedVersion!: number;
}

@InputType({ description: "A day to take out." })
export class CalendarDayRemoveInput {
  @Field(() => CalendarDate, { description: "The day." })
  readonly day!: string;

  @Field(() => Int, VERSION_FIELD)
  readonly expectedVersion!: number;
}

@InputType({ description: "Whether all days of a year are entered." })
export class CalendarYearConfirmInput {
  @Field(() => Int, { description: "The year." })
  readonly year!: number;

  @Field(() => Boolean, {
    description: "True when all are; false when what depends on the year is provisional again.",
  })
  readonly known!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Where they were published; needed when they are known.",
  })
  readonly source?: string | null;

  @Field(() => Int, VERSION_FIELD)
  readonly expectedVersion!: number;
}

export interface CalendarPayload {
  readonly calendarYear: CalendarYear | null;
  readonly problems: readonly Problem[];
}

function calendarPayload(name: string, description: string) {
  @ObjectType(name, { description })
  class Payload implements CalendarPayload {
    @Field(() => CalendarYear, {
      nullable: true,
      description: "The year as it stands now; null when it was refused.",
    })
    readonly calendarYear!: CalendarYear | null;

    @Field(() => [Problem], {
      description: "Why nothing was changed, all at once; empty on success.",
    })
    readonly problems!: readonly Problem[];
  }
  return Payload;
}

export const CalendarDaySetPayload = calendarPayload(
  "CalendarDaySetPayload",
  "The year with the day, or why it was not entered.",
);
export const CalendarDayRemovePayload = calendarPayload(
  "CalendarDayRemovePayload",
  "The year without the day, or why it is still there.",
);
export const CalendarYearConfirmPayload = calendarPayload(
  "CalendarYearConfirmPayload",
  "The year as known or not, or why that was not changed.",
);
