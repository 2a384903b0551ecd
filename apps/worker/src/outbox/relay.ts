import { type Clock, type Database, handOverMails, listen, recallLostMails } from "@regolith/db";
import type { Logger } from "pino";
import type { MailQueue } from "./mail-queue.ts";

/** The channel of the trigger on the outbox. */
const CHANNEL = "regolith_outbox";
/** In case a notice was lost on the way. */
const POLL_MS = 5_000;
const LIMIT = 100;
const HOUR_MS = 3_600_000;

export interface RelayOptions {
  readonly db: Pick<Database, "prisma">;
  readonly databaseUrl: string;
  readonly queue: MailQueue;
  readonly clock: Clock;
  /** The longest pause between two tries of a mail. */
  readonly longestPauseSeconds: number;
  readonly log: Logger;
}

export interface Relay {
  stop(): Promise<void>;
}

/** Hands what comes into the outbox over to the queue, as soon as it is there. */
export function startRelay(options: RelayOptions): Relay {
  const { db, databaseUrl, queue, clock, longestPauseSeconds, log } = options;
  const handOver = async () => {
    const before = new Date(clock().getTime() - longestPauseSeconds * 1_000 - HOUR_MS);
    await recallLostMails(db, { before });
    let taken = LIMIT;
    while (taken === LIMIT) {
      taken = await handOverMails(db, {
        at: clock(),
        limit: LIMIT,
        enqueue: (tx, ids) => queue.add(tx, ids),
      });
      if (taken > 0) queue.wake();
    }
  };
  let isStopping = false;
  const rounds = oneAtATime(handOver, (error) => {
    // What was under way then is undone, and left to the next worker.
    if (!isStopping) log.error({ err: error }, "mails could not be handed to the queue");
  });
  const listener = listen(databaseUrl, CHANNEL, rounds.ask);
  const timer = setInterval(rounds.ask, POLL_MS);
  return {
    stop: async () => {
      isStopping = true;
      clearInterval(timer);
      await listener.close();
      await rounds.settled();
    },
  };
}

/** Runs work when asked, never twice at the same moment; asked meanwhile, it runs once more afterwards. */
function oneAtATime(work: () => Promise<void>, onError: (error: unknown) => void) {
  let isAsked = false;
  let running: Promise<void> | null = null;
  const runWhileAsked = async () => {
    while (isAsked) {
      isAsked = false;
      await work().catch(onError);
    }
  };
  return {
    ask: () => {
      isAsked = true;
      running ??= runWhileAsked().finally(() => {
        running = null;
      });
    },
    settled: async () => {
      await running;
    },
  };
}
