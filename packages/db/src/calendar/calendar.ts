import type { CalendarDayFacts } from "@regolith/domain";

/** One year of the working-day calendar as it stands. Version 0: nothing was ever entered for it. */
export interface CalendarYear {
  readonly id: string | null;
  readonly year: number;
  /** Whether all its days are published and entered. */
  readonly isKnown: boolean;
  readonly source: string;
  readonly version: number;
  /** In order. */
  readonly days: readonly CalendarDayFacts[];
}

export const CALENDAR_ACTIONS = ["DAY_SET", "DAY_REMOVED", "KNOWN", "UNKNOWN"] as const;
export type CalendarAction = (typeof CALENDAR_ACTIONS)[number];

/** One change of a year: who did it, to which day, and what it says now; null where it concerns the whole year. */
export interface CalendarEvent {
  readonly id: string;
  readonly at: Date;
  readonly action: CalendarAction;
  readonly actorName: string | null;
  readonly before: CalendarDayFacts | null;
  readonly after: CalendarDayFacts | null;
}
