import type { Microgram } from "@regolith/domain";
import { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import {
  all,
  isOfferableSql,
  offerConditions,
  offerSource,
  type OfferFilter,
} from "./offer-filter.ts";

/** OFFERED: what the round offers. ADDABLE: what it could offer and does not. */
export const OFFER_LISTS = ["OFFERED", "ADDABLE"] as const;
export type OfferList = (typeof OFFER_LISTS)[number];

export interface RoundOffer {
  readonly sampleId: string;
  readonly code: string;
  /** What could be lent when the round opened; null before, and for what it does not offer. */
  readonly atOpeningUg: Microgram | null;
  /** What can be lent now; null when no stock is known. */
  readonly availableUg: Microgram | null;
  /** How many applications in the round ask for it, drafts included. */
  readonly askedFor: number;
}

export interface OffersAsked extends OfferFilter {
  readonly roundId: string;
  readonly list: OfferList;
}

export interface OfferPage {
  readonly limit: number;
  readonly isBackward: boolean;
  /** Code of the sample before the page. */
  readonly after?: string;
}

/** One page of the samples a round offers or could offer, by code. */
export async function listOffers(
  db: Connection,
  asked: OffersAsked,
  { limit, isBackward, after }: OfferPage,
): Promise<RoundOffer[]> {
  const beyond = isBackward ? Prisma.sql`s."code" < ${after}` : Prisma.sql`s."code" > ${after}`;
  const where = all([...conditions(asked), ...(after === undefined ? [] : [beyond])]);
  return db.$queryRaw<RoundOffer[]>`
    select s."id" as "sampleId", s."code", o."availableUg" as "atOpeningUg", k."availableUg",
      (select count(*)::int from "ApplicationItem" i join "Application" a on a."id" = i."applicationId"
        where i."sampleId" = s."id" and a."roundId" = ${asked.roundId}::uuid) as "askedFor"
    from ${offerSource(asked.roundId)} where ${where}
    order by s."code" ${isBackward ? Prisma.sql`desc` : Prisma.sql`asc`} limit ${limit}`;
}

export async function countOffers(db: Connection, asked: OffersAsked): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from ${offerSource(asked.roundId)}
    where ${all(conditions(asked))}`;
  return row?.count ?? 0;
}

function conditions({ roundId, list, ...filter }: OffersAsked): Prisma.Sql[] {
  const own = offerConditions(filter);
  return list === "OFFERED"
    ? [Prisma.sql`o."roundId" is not null`, ...own]
    : [Prisma.sql`o."roundId" is null`, isOfferableSql(roundId), ...own];
}
