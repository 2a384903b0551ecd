import {
  type Database,
  expireInvitations,
  fixOffers,
  forgetEndedLinks,
  forgetOldAttempts,
  forgetOldMails,
  passChangeDueDates,
  remindOfAppeals,
  remindOfReviews,
  remindOfRounds,
  removeAbandonedUploads,
  sendDigests,
  tellOpenings,
  tellReserveEnds,
} from "@regolith/db";
import { DAILY_MAIL_HOUR } from "@regolith/domain";
import { dailyAt, everyMinutes, type When } from "./when.ts";

/** Something the portal does by itself when the clock says so. */
export interface Duty {
  /** Kept in the database with the time it was done last; unique, and never changed. */
  readonly name: string;
  readonly when: When;
  /**
   * Does what is due at `now`. It may be done a second time when a worker was killed at it, so each of its steps
   * leaves behind that it is done.
   */
  readonly run: (db: Database, now: Date) => Promise<unknown>;
}

/** All of them. Each is done by one worker at a time, and once each time it is due. */
export const DUTIES: readonly Duty[] = [
  { name: "send-digests", when: dailyAt(DAILY_MAIL_HOUR), run: sendDigests },
  { name: "forget-old-mails", when: dailyAt(3), run: forgetOldMails },
  { name: "remove-abandoned-uploads", when: everyMinutes(15), run: removeAbandonedUploads },
  { name: "forget-ended-links", when: everyMinutes(60), run: forgetEndedLinks },
  { name: "forget-old-attempts", when: dailyAt(4), run: forgetOldAttempts },
  { name: "fix-offers", when: everyMinutes(1), run: ({ prisma }, now) => fixOffers(prisma, now) },
  { name: "remind-of-appeals", when: everyMinutes(60), run: remindOfAppeals },
  { name: "remind-of-reviews", when: everyMinutes(5), run: remindOfReviews },
  { name: "tell-openings", when: everyMinutes(5), run: tellOpenings },
  { name: "remind-of-rounds", when: everyMinutes(5), run: remindOfRounds },
  { name: "tell-reserve-ends", when: everyMinutes(60), run: tellReserveEnds },
  { name: "expire-invitations", when: everyMinutes(10), run: expireInvitations },
  { name: "pass-change-due-dates", when: everyMinutes(5), run: passChangeDueDates },
];
