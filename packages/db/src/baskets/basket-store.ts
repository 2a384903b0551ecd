import type { Microgram } from "@regolith/domain";
import { ASKABLE, toAskable, type AskableSample } from "../applications/requestable-sample.ts";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

/** A sample put aside while browsing, with the amount thought of and what is there of it now. */
export interface BasketItem {
  readonly id: string;
  readonly personId: string;
  readonly sample: AskableSample;
  readonly minimumUg: Microgram | null;
  readonly optimumUg: Microgram | null;
  readonly acceptsEquivalent: boolean;
  readonly addedAt: Date;
}

export interface BasketAmounts {
  readonly minimumUg: Microgram | null;
  readonly optimumUg: Microgram | null;
}

const WITH_SAMPLE = { sample: { select: ASKABLE } } satisfies Prisma.BasketItemInclude;
const IN_ORDER = [
  { addedAt: "asc" },
  { id: "asc" },
] satisfies Prisma.BasketItemOrderByWithRelationInput[];

/** Everything one person has put aside, first thing first. */
export async function basketOf(db: Connection, personId: string): Promise<BasketItem[]> {
  const rows = await db.basketItem.findMany({
    where: { personId },
    include: WITH_SAMPLE,
    orderBy: IN_ORDER,
  });
  return rows.map(toItem);
}

/**
 * The basket as nobody else can add to it, take or change it until the transaction ends. The person's row
 * stands for it, because an empty basket has none.
 */
export async function lockBasket(tx: Connection, personId: string): Promise<BasketItem[]> {
  await tx.$queryRaw`select from "Person" where "id" = ${personId}::uuid for no key update`;
  return basketOf(tx, personId);
}

/** Null when it is not in this person's basket. */
export async function findBasketItem(
  db: Connection,
  personId: string,
  id: string,
): Promise<BasketItem | null> {
  const row = await db.basketItem.findFirst({ where: { id, personId }, include: WITH_SAMPLE });
  return row && toItem(row);
}

/** Puts a sample into a locked basket; one that is there already keeps its place and takes the new figures. */
export async function putAside(
  db: Connection,
  item: BasketAmounts & {
    readonly personId: string;
    readonly sampleId: string;
    readonly addedAt: Date;
  },
): Promise<BasketItem> {
  const { personId, sampleId, minimumUg, optimumUg } = item;
  const row = await db.basketItem.upsert({
    where: { personId_sampleId: { personId, sampleId } },
    update: { minimumUg, optimumUg },
    create: item,
    include: WITH_SAMPLE,
  });
  return toItem(row);
}

export async function changeBasketItem(
  db: Connection,
  id: string,
  change: BasketAmounts & { readonly acceptsEquivalent: boolean },
): Promise<BasketItem> {
  const row = await db.basketItem.update({ where: { id }, data: change, include: WITH_SAMPLE });
  return toItem(row);
}

/** @returns whether it was there */
export async function removeBasketItem(
  db: Connection,
  personId: string,
  id: string,
): Promise<boolean> {
  const { count } = await db.basketItem.deleteMany({ where: { id, personId } });
  return count > 0;
}

export async function removeBasketItems(tx: Connection, ids: readonly string[]): Promise<void> {
  await tx.basketItem.deleteMany({ where: { id: { in: [...ids] } } });
}

type Row = Prisma.BasketItemGetPayload<{ include: typeof WITH_SAMPLE }>;

function toItem({ sampleId: _, sample, ...row }: Row): BasketItem {
  return { ...row, sample: toAskable(sample) };
}
