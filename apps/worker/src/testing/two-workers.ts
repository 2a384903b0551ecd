import { DAY_MS } from "@regolith/domain";
import { DUTIES } from "../clockwork/duties.ts";
import type { Running } from "../start-worker.ts";
import { aWorker } from "./a-worker.ts";

export interface TwoWorkers {
  /** Moves the clock to so many days after its start, and waits until one of the workers did what is due then. */
  moveTo(days: number): Promise<void>;
  stop(): Promise<void>;
}

/** Two workers with one database and one clock, which stands until it is moved, at one of the portal's duties. */
export async function twoWorkers({
  databaseUrl,
  duty: name,
  start,
}: {
  readonly databaseUrl: string;
  readonly duty: string;
  readonly start: Date;
}): Promise<TwoWorkers> {
  let now = start;
  let lastDone = new Date(start.getTime() - DAY_MS);
  const waiting = new Set<() => void>();
  // What the duty does is what is tried; the wrapping tells when it is through.
  const duties = DUTIES.filter((duty) => duty.name === name).map((duty) => ({
    ...duty,
    run: async (of: Parameters<typeof duty.run>[0], at: Date) => {
      await duty.run(of, at);
      lastDone = at;
      for (const wake of waiting) wake();
    },
  }));
  if (duties.length !== 1) throw new Error(`There is no duty ${name}`);
  const workers: Running[] = [];
  for (let count = 0; count < 2; count += 1) {
    workers.push(await aWorker({ databaseUrl, duties, now: () => now }));
  }
  return {
    moveTo: (days) => {
      now = new Date(start.getTime() + days * DAY_MS);
      return new Promise<void>((resolve) => {
        const look = () => {
          if (lastDone < now) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      });
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
}
