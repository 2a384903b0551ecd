import {
  askableByCode,
  inTransaction,
  lockBasket,
  putAside,
  type AskableSample,
  type BasketItem,
} from "@regolith/db";
import {
  LIMITS,
  ok,
  problem,
  problemWith,
  refused,
  requestProblems,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { problemsIn } from "../applications/read-answers.ts";
import { readAmounts, type AmountsInput } from "./read-amounts.ts";

/** Puts a sample aside, or gives one that is there already new figures. */
export async function addToBasket(
  { db, actor, now }: Acting,
  input: AmountsInput & { readonly sampleCode: string },
): Promise<Result<BasketItem>> {
  const sample = (await askableByCode(db.prisma, [input.sampleCode])).get(input.sampleCode);
  if (sample === undefined) return refused(problem("UNKNOWN_SAMPLE", ["sampleCode"]));
  const amounts = readAmounts(input);
  if (!amounts.ok) return refused(...problemsIn(amounts));
  const problems = requestProblems(sample, amounts.value);
  if (problems.length > 0) return refused(...problems);
  return inTransaction(db, async (tx) => {
    const tooMany = countProblems(await lockBasket(tx, actor.id), sample);
    if (tooMany.length > 0) return refused(...tooMany);
    const item = { personId: actor.id, sampleId: sample.id, addedAt: now, ...amounts.value };
    return ok(await putAside(tx, item));
  });
}

/** No more than one application can hold. */
function countProblems(basket: readonly BasketItem[], added: AskableSample): Problem[] {
  const isThere = basket.some(({ sample }) => sample.id === added.id);
  const [max, count] = [LIMITS.items, basket.length + 1];
  return isThere || count <= max ? [] : [problemWith("TOO_MANY", { max, count })];
}
