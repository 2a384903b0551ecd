import { type Clock, type Database, reportDelivery } from "@regolith/db";
import type { Logger } from "pino";
import type { Chosen } from "./delivery/choose-delivery.ts";
import type { Running } from "./start-worker.ts";

/** The office is told that no worker is there after a minute without a report. */
const REPORT_MS = 10_000;

export interface ReportOptions {
  readonly db: Pick<Database, "prisma">;
  readonly clock: Clock;
  readonly log: Logger;
  readonly chosen: Chosen;
}

/** Says in the database, now and from time to time, that a worker is there and by which way mails leave. */
export async function startReports({ db, clock, log, chosen }: ReportOptions): Promise<Running> {
  const { way, server } = chosen;
  const report = () => reportDelivery(db.prisma, { way, server, seenAt: clock() });
  await report();
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = report().catch((error: unknown) => {
      log.error({ err: error }, "the worker could not say that it is there");
    });
  }, REPORT_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
