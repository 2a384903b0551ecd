import {
  lockBasket,
  recordSection,
  removeBasketItems,
  type BasketItem,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import {
  ok,
  problem,
  refused,
  shapeProblems,
  typeFor,
  type ItemAnswers,
  type Result,
} from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication } from "./change-application.ts";
import { permitSection } from "./permit-section.ts";

/** Moves what the person's basket holds for an application of this type into it; the rest stays. */
export async function takeBasket(
  acting: Acting,
  request: { readonly id: string | null; readonly expectedVersion: number },
): Promise<Result<string>> {
  return changeApplication(acting, request, async (tx, application) => {
    const permitted = permitSection(application, "SAMPLES", acting.actor);
    if (!permitted.ok) return permitted;
    if (application.version !== request.expectedVersion) return refused(problem("STALE"));
    const moved = await moveBasketInto(tx, acting, application);
    if (!moved.ok) return moved;
    const { taken, left } = moved.value;
    return taken === 0 && left > 0 ? refused(problem("NONE_OF_THIS_USE")) : ok(undefined);
  });
}

/** How many samples were moved out of a basket, and how many are for another use. */
interface Moved {
  readonly taken: number;
  readonly left: number;
}

/** Samples asked for already keep their words, and take figures only where they have none. */
export async function moveBasketInto(
  tx: Connection,
  { actor, now }: Acting,
  application: WholeApplication,
): Promise<Result<Moved>> {
  const all = await lockBasket(tx, actor.id);
  const basket = all.filter(({ sample }) => isFor(application, sample));
  const moved = { taken: basket.length, left: all.length - basket.length };
  if (basket.length === 0) return ok(moved);
  const answers = { items: merged(application.answers.SAMPLES.items, basket) };
  const problems = shapeProblems(application.type, "SAMPLES", answers);
  if (problems.length > 0) return refused(...problems);
  await recordSection(tx, application, { key: "SAMPLES", answers, now });
  await removeBasketItems(
    tx,
    basket.map(({ id }) => id),
  );
  return ok(moved);
}

function isFor({ type }: WholeApplication, { sample }: BasketItem["sample"]): boolean {
  return typeFor(sample.useCategory) === type;
}

function merged(asked: readonly ItemAnswers[], basket: readonly BasketItem[]): ItemAnswers[] {
  const putAside = new Map(basket.map((item) => [item.sample.id, item]));
  const isNew = ({ sample }: BasketItem) => !asked.some(({ sampleId }) => sampleId === sample.id);
  return [
    ...asked.map((item) => withFigures(item, putAside.get(item.sampleId))),
    ...basket.filter(isNew).map(toAnswers),
  ];
}

function withFigures(item: ItemAnswers, basketItem: BasketItem | undefined): ItemAnswers {
  const isUndecided = item.minimumUg === null && item.optimumUg === null;
  if (basketItem === undefined || !isUndecided) return item;
  const { minimumUg, optimumUg } = basketItem;
  return { ...item, minimumUg, optimumUg };
}

function toAnswers({ sample, minimumUg, optimumUg, acceptsEquivalent }: BasketItem): ItemAnswers {
  return {
    sampleId: sample.id,
    sampleCode: sample.code,
    requestMode: sample.sample.requestMode,
    unitMassUg: sample.unitMassUg,
    minimumUg,
    optimumUg,
    reason: "",
    acceptsEquivalent,
    equivalenceCriteria: [],
    equivalenceNote: "",
    preparation: "AS_IS",
  };
}
