import { CALENDAR_ACTIONS } from "@regolith/db";
import { CALENDAR_DAY_KINDS } from "@regolith/domain";
import { describedEnum } from "../graphql/enum.ts";

export const CalendarDayKindEnum = describedEnum(
  "CalendarDayKind",
  "How a day differs from an ordinary week.",
  CALENDAR_DAY_KINDS,
  {
    HOLIDAY: "Nobody works, whatever the day of the week.",
    WORKDAY: "A Saturday or Sunday that is worked, to make up for a holiday.",
  },
);

export const CalendarActionEnum = describedEnum(
  "CalendarAction",
  "What was done to a year of the calendar.",
  CALENDAR_ACTIONS,
  {
    DAY_SET: "A day was entered, or said anew.",
    DAY_REMOVED: "A day was taken out: it is an ordinary day again.",
    KNOWN: "All days of the year are entered: what depends on it is final.",
    UNKNOWN: "They are not: what depends on it is provisional.",
  },
);
