import {
  changeBasketItem,
  findBasketItem,
  inTransaction,
  lockBasket,
  removeBasketItem,
  type BasketItem,
} from "@regolith/db";
import { ok, problem, refused, requestProblems, type Result } from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { readAmounts, type AmountsInput } from "./read-amounts.ts";

export interface BasketChange extends AmountsInput {
  /** Null when the caller's id names no item. */
  readonly id: string | null;
  readonly acceptsEquivalent: boolean;
}

/** Gives a sample put aside new figures, if the live stock allows them. */
export async function changeBasket(
  { db, actor }: Acting,
  { id, acceptsEquivalent, ...input }: BasketChange,
): Promise<Result<BasketItem>> {
  if (id === null) return refused(problem("NOT_FOUND"));
  return inTransaction(db, async (tx) => {
    await lockBasket(tx, actor.id);
    const item = await findBasketItem(tx, actor.id, id);
    if (item === null) return refused(problem("NOT_FOUND"));
    const amounts = readAmounts(input);
    if (!amounts.ok) return amounts;
    const problems = requestProblems(item.sample, amounts.value);
    if (problems.length > 0) return refused(...problems);
    return ok(await changeBasketItem(tx, id, { ...amounts.value, acceptsEquivalent }));
  });
}

/** Takes a sample out of the basket. */
export async function removeFromBasket(
  { db, actor }: Acting,
  id: string | null,
): Promise<Result<void>> {
  if (id === null) return refused(problem("NOT_FOUND"));
  return inTransaction(db, async (tx) => {
    await lockBasket(tx, actor.id);
    const isRemoved = await removeBasketItem(tx, actor.id, id);
    return isRemoved ? ok(undefined) : refused(problem("NOT_FOUND"));
  });
}
