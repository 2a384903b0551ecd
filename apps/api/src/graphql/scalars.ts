import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isCalendarDay } from "@regolith/domain";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u;

function readInstant(value: unknown): Date {
  const instant = typeof value === "string" && INSTANT.test(value) ? new Date(value) : null;
  if (instant === null || Number.isNaN(instant.getTime())) {
    throw new GraphQLError("DateTime must be ISO 8601 with offset, e.g. 2026-12-22T16:00:00Z.");
  }
  return instant;
}

/** Leaves as text; text is passed on as it is, because the read model already wrote it so. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: "An instant, ISO 8601 with offset, e.g. `2026-12-22T16:00:00.000Z`.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time.html",
  serialize: (value) => {
    if (typeof value === "string") return value;
    if (value instanceof Date) return value.toISOString();
    throw new TypeError("A DateTime must be a Date or its text.");
  },
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

function readDay(value: unknown): string {
  if (typeof value === "string" && isCalendarDay(value)) return value;
  throw new GraphQLError("Date must be a day that exists, written YYYY-MM-DD.");
}

export const CalendarDate = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar day, `YYYY-MM-DD`.",
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    if (typeof value === "string") return value;
    throw new TypeError("A Date must be a Date or its text.");
  },
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});
