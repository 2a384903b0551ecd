import { CalendarResolver } from "./calendar.resolver.ts";

/** Everything about China's working days, for the schema. */
export const calendarResolvers = [CalendarResolver] as const;
