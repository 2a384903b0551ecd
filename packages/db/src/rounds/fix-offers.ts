import { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** Offers are published: an entry counts only if everybody was told of it by the round's opening. */
const IS_UNTOLD = Prisma.sql`exists (select from "UndecidedEntry" u where u."entryId" = e."id")
  or e."reason" = 'RESERVATION' and exists (
    select from "ApplicationItem" i join "Application" a on a."id" = i."applicationId"
    where i."id" = e."applicationItemId" and a."decidedAt" > r."opensAt")`;

/**
 * Keeps, of every round that opened, what of each sample could be lent at that instant, as the ledger has it. What was
 * kept before stays. Returns of how many samples it was.
 */
export function fixOffers(db: Connection, now: Date): Promise<number> {
  return db.$executeRaw`
    update "RoundSample" o set "availableUg" = greatest(0, coalesce((
      select sum(case when e."toBucket" = 'AVAILABLE' then e."massUg" else 0 end)
           - sum(case when e."fromBucket" = 'AVAILABLE' then e."massUg" else 0 end)
      from "LedgerEntry" e where e."sampleId" = o."sampleId" and e."at" <= r."opensAt" and not (${IS_UNTOLD})), 0))
    from "Round" r
    where r."id" = o."roundId" and o."availableUg" is null
      and r."stage" = 'PUBLISHED' and r."opensAt" <= ${now}`;
}
