import { Field, Int, ObjectType } from "type-graphql";
import type {
  CalendarAction,
  CalendarEvent as StoredEvent,
  CalendarYear as StoredYear,
} from "@regolith/db";
import type { CalendarDayFacts, CalendarDayKind } from "@regolith/domain";
import { connectionType } from "../graphql/connection.ts";
import { CalendarDate, DateTime } from "../graphql/scalars.ts";
import { Text } from "../graphql/text.types.ts";
import { CalendarActionEnum, CalendarDayKindEnum } from "./calendar.enums.ts";

@ObjectType({ description: "A day that differs from an ordinary week." })
export class CalendarDay {
  readonly facts: CalendarDayFacts;

  constructor(facts: CalendarDayFacts) {
    this.facts = facts;
  }

  @Field(() => CalendarDate, { description: "The day, in Beijing." })
  get day(): string {
    return this.facts.day;
  }

  @Field(() => CalendarDayKindEnum, { description: "How it differs." })
  get kind(): CalendarDayKind {
    return this.facts.kind;
  }

  @Field(() => Text, { description: "The holiday, or the one it makes up for." })
  get name(): Text {
    return { en: this.facts.nameEn, zh: this.facts.nameZh };
  }

  @Field(() => String, { description: "Where it was published." })
  get source(): string {
    return this.facts.source;
  }
}

@ObjectType({ description: "One year of China's working days, as the office keeps them." })
export class CalendarYear {
  readonly stored: StoredYear;

  constructor(stored: StoredYear) {
    this.stored = stored;
  }

  @Field(() => Int, { description: "The year." })
  get year(): number {
    return this.stored.year;
  }

  @Field(() => Boolean, {
    description:
      "Whether all its days are published and entered; dates that depend on another year are provisional.",
  })
  get known(): boolean {
    return this.stored.isKnown;
  }

  @Field(() => String, { description: "Where its days were published; empty until it is known." })
  get source(): string {
    return this.stored.source;
  }

  @Field(() => Int, {
    description: "Counts saved changes of the year and its days; mutations name the one seen.",
  })
  get version(): number {
    return this.stored.version;
  }

  @Field(() => [CalendarDay], {
    description:
      "The days that differ from an ordinary week, in order; never more than the year has.",
  })
  get days(): CalendarDay[] {
    return this.stored.days.map((facts) => new CalendarDay(facts));
  }
}

@ObjectType({ description: "One change of a year of the calendar. Never changed itself." })
export class CalendarEvent {
  readonly event: StoredEvent;

  constructor(event: StoredEvent) {
    this.event = event;
  }

  @Field(() => DateTime, { description: "When it was done." })
  get at(): Date {
    return this.event.at;
  }

  @Field(() => CalendarActionEnum, { description: "What was done." })
  get action(): CalendarAction {
    return this.event.action;
  }

  @Field(() => String, { nullable: true, description: "Who did it." })
  get actorName(): string | null {
    return this.event.actorName;
  }

  @Field(() => CalendarDay, {
    nullable: true,
    description: "The day as it was; null when it was new, or the whole year is meant.",
  })
  get before(): CalendarDay | null {
    return this.event.before && new CalendarDay(this.event.before);
  }

  @Field(() => CalendarDay, {
    nullable: true,
    description: "The day as it became; null when it was removed, or the whole year is meant.",
  })
  get after(): CalendarDay | null {
    return this.event.after && new CalendarDay(this.event.after);
  }
}

export const CalendarEventConnection = connectionType(
  "CalendarEvent",
  () => CalendarEvent,
  "changes of a year of the calendar",
);
