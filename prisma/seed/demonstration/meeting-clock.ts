import type { By } from "@regolith/db";
import { beijingDay, startOfBeijingDay } from "@regolith/domain";

export const MINUTE_MS = 60_000;

/** 9:30 on Beijing's clocks of a day. */
export function morningOf(instant: Date): Date {
  return new Date(startOfBeijingDay(beijingDay(instant)).getTime() + 570 * MINUTE_MS);
}

/** A meeting's time: a minute passes with everything that is done. */
export class MeetingClock {
  readonly start: Date;
  #passed = 0;

  constructor(start: Date) {
    this.start = start;
  }

  by(actorId: string): By {
    this.#passed += 1;
    return { actorId, at: new Date(this.start.getTime() + this.#passed * MINUTE_MS) };
  }
}
