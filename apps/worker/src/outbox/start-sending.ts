import type { Clock, Database } from "@regolith/db";
import type { Logger } from "pino";
import type { Delivery } from "../delivery/delivery.ts";
import type { Env } from "../env.ts";
import type { Letterhead } from "../letters/write-letter.ts";
import type { Running } from "../start-worker.ts";
import { openMailQueue } from "./mail-queue.ts";
import { startRelay } from "./relay.ts";
import { sendMail } from "./send-mail.ts";

/** How long the mail in hand may take once the worker is asked to stop. */
const STOP_PATIENCE_MS = 10_000;

export interface SendingOptions {
  readonly env: Env;
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly letterhead: Letterhead;
  readonly delivery: Delivery;
}

/** Sends what comes into the outbox. */
export async function startSending({ env, ...options }: SendingOptions): Promise<Running> {
  const { db, clock, log } = options;
  const { databaseUrl, tries } = env;
  const sending = { ...options, tries };
  const queue = await openMailQueue({
    databaseUrl,
    log,
    work: (claim) => sendMail(sending, claim),
  });
  const { longestPauseSeconds } = tries;
  const relay = startRelay({ db, databaseUrl, queue, clock, longestPauseSeconds, log });
  return {
    stop: async () => {
      await Promise.all([queue.stop(STOP_PATIENCE_MS), relay.stop()]);
    },
  };
}
