import { type Clock, type Database, type LastRun, runDuty } from "@regolith/db";
import type { Logger } from "pino";
import type { Duty } from "./duties.ts";
import { isDue } from "./when.ts";

/** How often the clock is looked at. */
const TICK_MS = 500;
/** How long a duty that failed is left alone. */
const FAILURE_PAUSE_MS = 30_000;

export interface ClockworkOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly duties: readonly Duty[];
  readonly log: Logger;
}

export interface Clockwork {
  /** Stops after what is being done. */
  stop(): Promise<void>;
}

/**
 * Does each duty when its time has come; of several workers, one does it. A worker does one at a time: each holds a
 * connection while it works with others, so that many due at once would leave none to work with.
 */
export function startClockwork({ db, clock, duties, log }: ClockworkOptions): Clockwork {
  const watches = duties.map((duty) => watch(duty, { db, clock, log }));
  let round: Promise<void> | null = null;
  let isStopping = false;

  const lookAtAll = async () => {
    for (const look of watches) if (!isStopping) await look();
  };
  const timer = setInterval(() => {
    round ??= lookAtAll().finally(() => {
      round = null;
    });
  }, TICK_MS);
  return {
    stop: async () => {
      isStopping = true;
      clearInterval(timer);
      await round;
    },
  };
}

/** Looks whether a duty is due, and does it if so; what fails is left alone for a while. */
function watch(duty: Duty, { db, clock, log }: Omit<ClockworkOptions, "duties">) {
  let lastRun: LastRun = "UNKNOWN";
  let pausedUntil = 0;

  const run = () =>
    runDuty(db, {
      name: duty.name,
      clock,
      isDue: (lastRunAt, now) => isDue(duty.when, lastRunAt, now),
      work: async (now) => {
        await duty.run(db, now);
        log.info({ duty: duty.name }, "done by the clock");
      },
    });
  return async (): Promise<void> => {
    if (Date.now() < pausedUntil) return;
    try {
      if (lastRun === "UNKNOWN" || isDue(duty.when, lastRun, clock())) lastRun = await run();
    } catch (error) {
      lastRun = "UNKNOWN";
      pausedUntil = Date.now() + FAILURE_PAUSE_MS;
      log.error({ err: error, duty: duty.name }, "what the clock asks for failed");
    }
  };
}
