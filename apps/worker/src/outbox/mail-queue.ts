import type { Connection } from "@regolith/db";
import { fromPrisma, type Job, PgBoss, type QueueOptions } from "pg-boss";
import type { Logger } from "pino";

/** The queue of mails to be sent; a job has the id of its mail. */
const QUEUE = "mail";

/** How soon another worker takes over from one that was killed. */
const HEARTBEAT_SECONDS = 10;
const SUPERVISE_SECONDS = 5;
const POLL_SECONDS = 1;
const CONNECTIONS = 3;

const OPTIONS: QueueOptions = {
  heartbeatSeconds: HEARTBEAT_SECONDS,
  // A mail that is held longer than this is given to another worker; sending is given up long before.
  expireInSeconds: 180,
  // The mail's own count of tries decides, never this one.
  retryLimit: 10_000,
  // For what ended without a word: a killed worker, a fault.
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
};

/** A mail this worker has taken, and no other. */
export interface Claim {
  readonly mailId: string;
  /** Aborted when the mail is no longer this worker's, or when it has to stop. */
  readonly signal: AbortSignal;
  /** Takes the mail out of the queue. */
  done(tx: Connection): Promise<void>;
  /** Puts it back for later. */
  again(tx: Connection, seconds: number): Promise<void>;
}

export interface MailQueue {
  /** Takes mails in; a mail that is in already is there once. */
  add(tx: Connection, ids: readonly string[]): Promise<void>;
  /** Makes this worker look for work now. */
  wake(): void;
  /** Stops after the mail in hand, or when patience ends. */
  stop(patienceMs: number): Promise<void>;
}

export interface MailQueueOptions {
  readonly databaseUrl: string;
  /** Works on one mail and settles its claim in the transaction that records what became of it. */
  readonly work: (claim: Claim) => Promise<void>;
  readonly log: Logger;
}

/** Opens the queue and works on it, one mail at a time. */
export async function openMailQueue({
  databaseUrl,
  work,
  log,
}: MailQueueOptions): Promise<MailQueue> {
  const boss = await startBoss(databaseUrl, log);
  let workerId = "";
  const wake = () => {
    boss.notifyWorker(workerId);
  };
  const handle = async (jobs: Job[]) => {
    for (const job of jobs) await work(claimOf(boss, job));
    wake(); // there may be more
  };
  workerId = await boss.work(QUEUE, { pollingIntervalSeconds: POLL_SECONDS, batchSize: 1 }, handle);
  return {
    wake,
    add: async (tx, ids) => {
      const jobs = ids.map((id) => ({ id }));
      await boss.insert(QUEUE, jobs, { db: fromPrisma(tx) });
    },
    stop: (patienceMs) => boss.stop({ graceful: true, timeout: patienceMs }),
  };
}

async function startBoss(connectionString: string, log: Logger): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString,
    max: CONNECTIONS,
    schedule: false, // what the clock asks for is the clockwork's
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
    instanceName: "worker",
  });
  boss.on("error", (error) => {
    log.error({ err: error }, "the queue of mails failed");
  });
  boss.on("warning", ({ message }) => {
    log.warn(message);
  });
  await boss.start();
  await boss.createQueue(QUEUE, OPTIONS);
  // Those of an earlier version may differ.
  await boss.updateQueue(QUEUE, OPTIONS);
  return boss;
}

function claimOf(boss: PgBoss, job: Job): Claim {
  return {
    mailId: job.id,
    signal: job.signal,
    done: async (tx) => {
      await boss.deleteJob(QUEUE, job, { db: fromPrisma(tx) });
    },
    again: async (tx, seconds) => {
      const db = fromPrisma(tx);
      // Nothing happens to a mail that somebody else has taken over meanwhile.
      const failed: { affected?: number } = await boss.fail(QUEUE, job, null, { db });
      if (failed.affected === 0) return;
      await boss.update(QUEUE, undefined, { id: job.id, startAfter: seconds, db });
    },
  };
}
