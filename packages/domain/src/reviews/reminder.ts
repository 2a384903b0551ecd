import { DAY_MS } from "../time/beijing.ts";

/** How long nobody is reminded of the same review again. */
const REST_MS = DAY_MS;

/** A reminder that reached a reviewer of one review. */
export interface Reminder {
  readonly at: Date;
  /** Who reminded: somebody of the office by hand, or the clock. */
  readonly by: "OFFICE" | "CLOCK";
}

/**
 * Until when the reviewer is left alone after a reminder: the office reminds by hand from then on, and a reminder of the
 * clock's that would come before is left out for good, because the office's stood for it. Reminders of the clock's among
 * themselves keep the distance that the policy gives them, however late one of them came.
 */
export function restsUntil({ at }: Reminder): Date {
  return new Date(at.getTime() + REST_MS);
}
