import { beijingDay } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

/** The next number of the year it is in Beijing, `YYYY-NNNN`. Others wait for it until the transaction ends. */
export async function nextNumber(tx: Connection, now: Date): Promise<string> {
  const year = Number(beijingDay(now).slice(0, 4));
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    insert into "ApplicationNumber" ("year", "last") values (${year}, 1)
    on conflict ("year") do update set "last" = "ApplicationNumber"."last" + 1
    returning "last"`;
  if (row === undefined) throw new Error("No application number was given out");
  return `${String(year)}-${String(row.last).padStart(4, "0")}`;
}
