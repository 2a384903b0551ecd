import {
  countOffers,
  countOfficeRounds,
  countRoundEvents,
  listNotices,
  listOffers,
  listOfficeRounds,
  roundHistory,
  type OffersAsked,
} from "@regolith/db";
import { ugToMg, type Microgram } from "@regolith/domain";
import type { Context } from "../context.ts";
import { toConnection, type Connection } from "../graphql/connection.ts";
import { decodeCursor, decodeInstant, noneOfThisList } from "../graphql/cursor.ts";
import type { Page } from "../graphql/page.ts";
import { NoticeOfIntent } from "./notice.types.ts";
import { OfficeRound, type RoundEvent, type RoundOffer } from "./office-round.types.ts";
import { noticesStanding } from "./round-reads.ts";

const LIST = "office-rounds";
const HISTORY = "round-history";
const OFFERS = "round-offers";
const NOTICES = "notices";

/** One page of all rounds, the one that opens last first. */
export async function pageOfRounds(
  { db: { prisma } }: Context,
  page: Page,
): Promise<Connection<OfficeRound>> {
  const after = page.cursor === null ? null : decodeInstant(LIST, page.cursor);
  const rows = await listOfficeRounds(prisma, {
    ...sizeOf(page),
    ...(after !== null && { after: { opensAt: after.at, id: after.id } }),
  });
  return toConnection({
    page,
    rows,
    toNode: (row) => new OfficeRound(row),
    list: LIST,
    keysOf: ({ opensAt, id }) => [opensAt.toISOString(), id],
    totalCount: () => countOfficeRounds(prisma),
  });
}

/** One page of what was done to a round, the newest first. */
export async function pageOfRoundHistory(
  { db: { prisma } }: Context,
  roundId: string,
  page: Page,
): Promise<Connection<RoundEvent>> {
  const rows = await roundHistory(prisma, roundId, {
    ...sizeOf(page),
    ...(page.cursor !== null && { after: decodeInstant(HISTORY, page.cursor) }),
  });
  return toConnection({
    page,
    rows,
    toNode: (event) => event,
    list: HISTORY,
    keysOf: ({ at, id }) => [at.toISOString(), id],
    totalCount: () => countRoundEvents(prisma, roundId),
  });
}

/** One page of what a round offers, or could offer, by number. */
export async function pageOfOffers(
  { db: { prisma } }: Context,
  asked: OffersAsked,
  page: Page,
): Promise<Connection<RoundOffer>> {
  const rows = await listOffers(prisma, asked, {
    ...sizeOf(page),
    ...(page.cursor !== null && { after: readCode(page.cursor) }),
  });
  return toConnection({
    page,
    rows,
    toNode: ({ sampleId, atOpeningUg, availableUg, askedFor }) => ({
      ...{ sampleId, askedFor },
      ...{ atOpeningMg: mgOrNull(atOpeningUg), availableMg: mgOrNull(availableUg) },
    }),
    list: OFFERS,
    keysOf: ({ code }) => [code],
    totalCount: () => countOffers(prisma, asked),
  });
}

/** One page of the notices of intent for a round that stand, the first given first. */
export async function pageOfNotices(
  context: Context,
  roundId: string,
  page: Page,
): Promise<Connection<NoticeOfIntent>> {
  const rows = await listNotices(context.db.prisma, roundId, {
    ...sizeOf(page),
    ...(page.cursor !== null && { after: decodeInstant(NOTICES, page.cursor) }),
  });
  return toConnection({
    page,
    rows,
    toNode: (row) => new NoticeOfIntent(row),
    list: NOTICES,
    keysOf: ({ givenAt, id }) => [givenAt.toISOString(), id],
    totalCount: () => noticesStanding(context, roundId),
  });
}

function sizeOf({ size, isBackward }: Page) {
  return { limit: size + 1, isBackward };
}

function mgOrNull(ug: Microgram | null): number | null {
  return ug === null ? null : ugToMg(ug);
}

function readCode(cursor: string): string {
  const [code] = decodeCursor(OFFERS, cursor);
  if (typeof code === "string") return code;
  throw noneOfThisList();
}
