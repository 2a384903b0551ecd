import type { Balance } from "../ledger/balance.ts";
import type { LedgerMove } from "../ledger/ledger.ts";
import { requestMassProblems, ugToMg, type Microgram } from "../mass/mass.ts";
import { problem, problemWith, under, type Problem } from "../problems/problem.ts";
import type { Amounts } from "../samples/amounts.ts";
import type { RequestMode } from "../samples/sample.ts";
import { textProblems } from "../text/text.ts";
import { OFFICE_NOTE_MAX_LENGTH } from "./office.ts";
import type { ItemState } from "./status.ts";

export interface ItemToDecide extends Amounts {
  readonly id: string;
  readonly sampleId: string;
  readonly requestMode: RequestMode;
}

/** What the approver says about one item. */
export interface ItemDecision {
  readonly itemId: string;
  readonly granted: boolean;
  /** For powder that is granted; a whole unit is granted with all there is of it. */
  readonly grantedUg: Microgram | null;
  readonly note: string;
}

export interface ItemOutcome {
  readonly itemId: string;
  readonly state: ItemState;
  readonly grantedUg: Microgram | null;
}

/** A movement of the ledger that belongs to an item of an application. */
export interface ItemMove extends LedgerMove {
  readonly sampleId: string;
  readonly applicationItemId: string;
}

/** By the sample's id. */
export type Stocks = ReadonlyMap<string, Balance>;

/** Why a decision cannot be recorded, all at once; paths `items, index in the decisions, field`. */
export function decisionProblems(
  application: { readonly items: readonly ItemToDecide[] },
  decisions: readonly ItemDecision[],
  stocks: Stocks,
): Problem[] {
  const found = [
    ...undecided(application.items, decisions),
    ...decisions.flatMap((decision, index) =>
      under([String(index)], oneDecision(application.items, decisions, index, decision, stocks)),
    ),
    ...(decisions.some(({ granted }) => granted) ? [] : [problem("NOTHING_GRANTED")]),
  ];
  return under(["items"], found);
}

/** What each item becomes by decisions without problems. */
export function itemOutcomes(
  application: { readonly items: readonly ItemToDecide[] },
  decisions: readonly ItemDecision[],
  stocks: Stocks,
): ItemOutcome[] {
  return decisions.map((decision) => {
    const item = itemOf(application.items, decision);
    const grantedUg = item === undefined ? null : grantedMass(item, decision, stocks);
    const state = decision.granted ? "GRANTED" : "REFUSED";
    return { itemId: decision.itemId, state, grantedUg };
  });
}

/** What the ledger promises by decisions without problems. */
export function reservations(
  application: { readonly items: readonly ItemToDecide[] },
  decisions: readonly ItemDecision[],
  stocks: Stocks,
): ItemMove[] {
  return itemOutcomes(application, decisions, stocks).flatMap(({ itemId, grantedUg }) => {
    const item = application.items.find(({ id }) => id === itemId);
    if (item === undefined || grantedUg === null) return [];
    return [itemMove(item, grantedUg, "AVAILABLE", "RESERVED", "RESERVATION")];
  });
}

/** What the ledger gives back when an approval is revoked. */
export function releases(
  items: readonly { id: string; sampleId: string; grantedUg: Microgram | null }[],
): ItemMove[] {
  return items.flatMap((item) =>
    item.grantedUg === null
      ? []
      : [itemMove(item, item.grantedUg, "RESERVED", "AVAILABLE", "RELEASE")],
  );
}

function undecided(items: readonly ItemToDecide[], decisions: readonly ItemDecision[]): Problem[] {
  const decided = new Set(decisions.map(({ itemId }) => itemId));
  return items.some(({ id }) => !decided.has(id)) ? [problem("ITEM_UNDECIDED")] : [];
}

function oneDecision(
  items: readonly ItemToDecide[],
  decisions: readonly ItemDecision[],
  index: number,
  decision: ItemDecision,
  stocks: Stocks,
): Problem[] {
  const item = itemOf(items, decision);
  if (item === undefined) return [problem("NOT_AMONG_ITEMS", ["itemId"])];
  const isRepeated = decisions.findIndex(({ itemId }) => itemId === decision.itemId) < index;
  return [
    ...(isRepeated ? [problem("ITEM_DECIDED_TWICE", ["itemId"])] : []),
    ...textProblems(decision.note, OFFICE_NOTE_MAX_LENGTH, ["note"]),
    ...(decision.granted
      ? under(["grantedMg"], grantProblems(item, decision.grantedUg, stocks.get(item.sampleId)))
      : []),
  ];
}

function grantProblems(
  item: ItemToDecide,
  grantedUg: Microgram | null,
  stock: Balance | undefined,
): Problem[] {
  if (item.requestMode === "WHOLE_UNIT") return wholeUnitProblems(grantedUg, stock);
  if (grantedUg === null) return [problem("MASS_REQUIRED")];
  const shape = requestMassProblems(grantedUg);
  if (shape.length > 0) return shape;
  const { minimumUg, optimumUg } = item;
  const availableUg = stock?.availableUg ?? 0n;
  return [
    ...(minimumUg !== null && grantedUg < minimumUg
      ? [problemWith("BELOW_MINIMUM", { minimumMg: ugToMg(minimumUg) })]
      : []),
    ...(optimumUg !== null && grantedUg > optimumUg
      ? [problemWith("ABOVE_OPTIMUM", { optimumMg: ugToMg(optimumUg) })]
      : []),
    ...(grantedUg > availableUg
      ? [problemWith("MORE_THAN_LEFT", { leftMg: ugToMg(availableUg) })]
      : []),
  ];
}

/** All of it or nothing, and only while all of it is here and free. */
function wholeUnitProblems(grantedUg: Microgram | null, stock: Balance | undefined): Problem[] {
  if (stock === undefined || stock.availableUg === 0n) return [problem("NOTHING_LEFT")];
  if (stock.reservedUg > 0n || stock.onLoanUg > 0n) return [problem("NOTHING_LEFT")];
  const isWhole = grantedUg === null || grantedUg === stock.availableUg;
  return isWhole ? [] : [problem("UNIT_ALL_OR_NOTHING")];
}

function grantedMass(item: ItemToDecide, decision: ItemDecision, stocks: Stocks): Microgram | null {
  if (!decision.granted) return null;
  if (item.requestMode === "BY_MASS") return decision.grantedUg;
  return stocks.get(item.sampleId)?.availableUg ?? null;
}

function itemOf(items: readonly ItemToDecide[], decision: ItemDecision): ItemToDecide | undefined {
  return items.find(({ id }) => id === decision.itemId);
}

function itemMove(
  item: { readonly id: string; readonly sampleId: string },
  massUg: Microgram,
  from: LedgerMove["from"],
  to: LedgerMove["to"],
  reason: LedgerMove["reason"],
): ItemMove {
  return { from, to, massUg, reason, sampleId: item.sampleId, applicationItemId: item.id };
}
