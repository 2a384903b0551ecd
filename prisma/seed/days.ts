import { beijingDay, DAY_MS, endOfBeijingDay, startOfBeijingDay } from "@regolith/domain";

/** So many days before an instant (after it, when negative). */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - Math.round(days * DAY_MS));
}

/** 00:00 Beijing time of the day it was, so many days before. */
export function openingDay(now: Date, days: number): Date {
  return startOfBeijingDay(beijingDay(daysBefore(now, days)));
}

/** 24:00 Beijing time of the day it was, so many days before. */
export function closingDay(now: Date, days: number): Date {
  return endOfBeijingDay(beijingDay(daysBefore(now, days)));
}
