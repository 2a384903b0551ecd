import { connect, type Database, enqueueMail } from "@regolith/db";
import { pino } from "pino";
import type { Duty } from "../clockwork/duties.ts";
import { type Env, readEnv } from "../env.ts";
import { type Running, startWorker } from "../start-worker.ts";

export interface WorkerWish {
  readonly databaseUrl: string;
  /** None when not given. */
  readonly smtpUrl?: string;
  readonly tries?: Partial<Env["tries"]>;
  readonly duties?: readonly Duty[];
  readonly now?: () => Date;
}

/** A whole worker with connections of its own, as its program starts it. */
export async function aWorker({
  databaseUrl,
  smtpUrl,
  tries,
  duties = [],
  now = () => new Date(),
}: WorkerWish): Promise<Running> {
  const env = readEnv({
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    MAIL_FROM: "Regolith <no-reply@portal.example>",
    WEB_ORIGIN: "https://portal.example",
  });
  const db = connect(databaseUrl, { connections: 5 });
  const worker = await startWorker({
    env: { ...env, tries: { ...env.tries, firstPauseSeconds: 1, ...tries } },
    ...{ db, clock: now, duties, log: pino({ level: "silent" }) },
  });
  return {
    stop: async () => {
      await worker.stop();
      await db.close();
    },
  };
}

/** Puts a mail into the outbox that tells of an approval; answers its id. */
export async function aMail(
  { prisma }: Pick<Database, "prisma">,
  { address = "lin@journeys.test", title = "Cooling of a basalt" } = {},
): Promise<string> {
  return enqueueMail(prisma, {
    template: "NOTIFICATION",
    params: {
      kind: "APPROVED",
      params: { number: "REG-2026-0001", title },
      ...{ path: "/applications/abc", dueAt: null },
    },
    ...{ address, language: "EN", personId: null, at: new Date("2026-06-01T08:00:00Z") },
  });
}
