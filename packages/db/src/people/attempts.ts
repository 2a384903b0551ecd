import { DAY_MS } from "@regolith/domain";
import type { Database } from "../connect.ts";
import type { Connection } from "../transaction.ts";

export interface AttemptLimit {
  readonly most: number;
  readonly windowMs: number;
}

/**
 * Counts one more attempt under a key, over all processes, and answers how many ms to wait when
 * there were too many since the first one in this window; 0 when there were not.
 */
export async function countAttempt(
  db: Connection,
  key: string,
  { most, windowMs }: AttemptLimit,
): Promise<number> {
  const now = Date.now();
  const [row] = await db.$queryRaw<{ count: number; since: bigint }[]>`
    insert into "RateLimit" as l ("id", "key", "count", "lastRequest")
    values (gen_random_uuid(), ${key}, 1, ${now}::bigint)
    on conflict ("key") do update set
      "count" = case when l."lastRequest" <= ${now - windowMs}::bigint then 1 else l."count" + 1 end,
      "lastRequest" = case when l."lastRequest" <= ${now - windowMs}::bigint
        then ${now}::bigint else l."lastRequest" end
    returning l."count", l."lastRequest" as "since"`;
  if (row === undefined || row.count <= most) return 0;
  return Math.max(1, Number(row.since) + windowMs - now);
}

/** No attempt is counted for longer, whatever its limit. */
const KEPT_MS = DAY_MS;

/** Deletes counts that decide nothing any more, by the system's time, as they are counted. */
export async function forgetOldAttempts({ prisma }: Pick<Database, "prisma">): Promise<void> {
  await prisma.rateLimit.deleteMany({ where: { lastRequest: { lt: Date.now() - KEPT_MS } } });
}

/** What came before no longer counts, e.g. after the right password. */
export async function forgetAttempts(db: Connection, key: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key } });
}
