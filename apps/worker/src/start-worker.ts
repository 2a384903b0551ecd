import { type Clock, type Database, isDemonstration } from "@regolith/db";
import type { Logger } from "pino";
import { startClockwork } from "./clockwork/clockwork.ts";
import { DUTIES, type Duty } from "./clockwork/duties.ts";
import { chooseDelivery } from "./delivery/choose-delivery.ts";
import type { Env } from "./env.ts";
import { startSending } from "./outbox/start-sending.ts";
import { startReports } from "./reports.ts";

export interface WorkerOptions {
  readonly env: Env;
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Logger;
  /** What is done by the clock; all there is when not given. */
  readonly duties?: readonly Duty[];
}

/** Something that runs until it is stopped; it stops after what it has in hand. */
export interface Running {
  stop(): Promise<void>;
}

/** Starts the worker on a migrated database; it is at work when this settles. */
export async function startWorker(options: WorkerOptions): Promise<Running> {
  const { env, db, clock, log, duties = DUTIES } = options;
  const letterhead = {
    webOrigin: env.webOrigin,
    isDemonstration: await isDemonstration(db.prisma),
  };
  const chosen = chooseDelivery(env, { db, clock }, letterhead);
  const parts: Running[] = [];
  if (chosen.delivery === null) log.warn("mails wait until SMTP_URL is set");
  else parts.push(await startSending({ ...options, letterhead, delivery: chosen.delivery }));
  parts.push(await startReports({ db, clock, log, chosen }));
  parts.push(startClockwork({ db, clock, duties, log }));
  log.info({ way: chosen.way, server: chosen.server }, "at work");
  return {
    stop: async () => {
      await Promise.all(parts.map((part) => part.stop()));
    },
  };
}
