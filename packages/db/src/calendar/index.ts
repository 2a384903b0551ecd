export * from "./calendar.ts";
export {
  calendarHistory,
  countCalendarEvents,
  type CalendarEventCursor,
} from "./calendar-history.ts";
export { calendarYear, lockCalendarYear, workingCalendar } from "./read-calendar.ts";
export {
  recordCalendarDay,
  recordYearKnown,
  removeCalendarDay,
  type CalendarChange,
} from "./save-calendar.ts";
