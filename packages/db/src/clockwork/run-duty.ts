import type { Database } from "../connect.ts";
import type { Clock } from "../settings/clock.ts";

export interface DutyRun {
  readonly name: string;
  readonly clock: Clock;
  /** Whether it is to be done now, seen when it was done last; null when it never was. */
  readonly isDue: (lastRunAt: Date | null, now: Date) => boolean;
  readonly work: (now: Date) => Promise<void>;
}

/** When a duty was done last; UNKNOWN while another program is at it. */
export type LastRun = Date | null | "UNKNOWN";

/**
 * Does a duty when it is due, unless another program is doing it at this moment. It counts as done once its work
 * is through: what fails, or is killed, is done again.
 */
export async function runDuty(
  { pool }: Pick<Database, "pool">,
  { name, clock, isDue, work }: DutyRun,
): Promise<LastRun> {
  await pool.query(`insert into "ClockDuty" ("name") values ($1) on conflict do nothing`, [name]);
  const client = await pool.connect();
  try {
    await client.query("begin");
    // The lock is held while the work is done, and falls with the connection.
    const { rows } = await client.query<{ lastRunAt: Date | null }>(
      `select "lastRunAt" from "ClockDuty" where "name" = $1 for update skip locked`,
      [name],
    );
    const [duty] = rows;
    if (duty === undefined) return "UNKNOWN";
    const now = clock(); // not earlier: the lock may have been waited for
    if (!isDue(duty.lastRunAt, now)) return duty.lastRunAt;
    await work(now);
    await client.query(`update "ClockDuty" set "lastRunAt" = $2 where "name" = $1`, [name, now]);
    return now;
  } finally {
    await client.query("commit").then(
      () => {
        client.release();
      },
      (error: unknown) => {
        client.release(error instanceof Error ? error : true);
      },
    );
  }
}
