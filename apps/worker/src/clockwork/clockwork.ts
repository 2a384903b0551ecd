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

/** Does each duty when its time has come; of several workers, one does it. */
export function startClockwork({ db, clock, duties, log }: ClockworkOptions): Clockwork {
  const watches = duties.map((duty) => watch(duty, { db, clock, log }));
  const timer = setInterval(() => {
    for (const { look } of watches) look();
  }, TICK_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(watches.map(({ settled }) => settled()));
    },
  };
}

/** One duty's state between two looks at the clock. */
function watch(duty: Duty, { db, clock, log }: Omit<ClockworkOptions, "duties">) {
  let lastRun: LastRun = "UNKNOWN";
  let pausedUntil = 0;
  let running: Promise<void> | null = null;

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
  const look = async () => {
    try {
      if (lastRun === "UNKNOWN" || isDue(duty.when, lastRun, clock())) lastRun = await run();
    } catch (error) {
      lastRun = "UNKNOWN";
      pausedUntil = Date.now() + FAILURE_PAUSE_MS;
      log.error({ err: error, duty: duty.name }, "what the clock asks for failed");
    }
  };
  return {
    look: () => {
      if (running !== null || Date.now() < pausedUntil) return;
      running = look().finally(() => {
        running = null;
      });
    },
    settled: async () => {
      await running;
    },
  };
}
