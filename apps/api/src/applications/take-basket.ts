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
  type ItemAnswers,
  type Result,
} from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication } from "./change-application.ts";
import { permitSection } from "./permit-section.ts";

/** Moves everything in the person's basket into an application of theirs. */
export async function takeBasket(
  acting: Acting,
  request: { readonly id: string | null; readonly expectedVersion: number },
): Promise<Result<string>> {
  return changeApplication(acting, request, async (tx, application) => {
    const permitted = permitSection(application, "SAMPLES", acting.actor);
    if (!permitted.ok) return permitted;
    if (application.version !== request.expectedVersion) return refused(problem("STALE"));
    return moveBasketInto(tx, acting, application);
  });
}

/** Samples asked for already keep their words, and take figures only where they have none. */
export async function moveBasketInto(
  tx: Connection,
  { actor, now }: Acting,
  application: WholeApplication,
): Promise<Result<void>> {
  const basket = await lockBasket(tx, actor.id);
  if (basket.length === 0) return ok(undefined);
  const answers = { items: merged(application.answers.SAMPLES.items, basket) };
  const problems = shapeProblems(application.type, "SAMPLES", answers);
  if (problems.length > 0) return refused(...problems);
  await recordSection(tx, application, { key: "SAMPLES", answers, now });
  await removeBasketItems(
    tx,
    basket.map(({ id }) => id),
  );
  return ok(undefined);
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
