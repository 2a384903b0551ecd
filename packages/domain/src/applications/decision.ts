import type { Balance } from "../ledger/balance.ts";
import type { LedgerMove } from "../ledger/ledger.ts";
import { requestMassProblems, sumUg, ugToMg, type Microgram } from "../mass/mass.ts";
import { problem, problemWith, under, type Problem } from "../problems/problem.ts";
import type { Amounts } from "../samples/amounts.ts";
import type { RequestMode } from "../samples/sample.ts";
import { textProblems } from "../text/text.ts";
import { OFFICE_NOTE_MAX_LENGTH } from "./office.ts";
import type { Feasibility, ItemState } from "./status.ts";

export interface ItemToDecide extends Amounts {
  readonly id: string;
  readonly sampleId: string;
  readonly requestMode: RequestMode;
  /** A sample that would do as well, named by the curator; its request mode is the same. */
  readonly equivalentId: string | null;
  /** Null until the curator has judged it; then it counts as feasible. */
  readonly feasibility: Feasibility | null;
  /** How much of a powder can be given, where that is only a part. */
  readonly feasibleUg: Microgram | null;
}

/** What the committee says about one item. */
export interface ItemDecision {
  readonly itemId: string;
  readonly granted: boolean;
  /** Whether the curator's equivalent is given in its place. */
  readonly inPlace: boolean;
  /** For powder that is granted; a whole unit is granted with all there is of it. */
  readonly grantedUg: Microgram | null;
  readonly note: string;
}

export interface ItemOutcome {
  readonly itemId: string;
  readonly state: ItemState;
  readonly grantedUg: Microgram | null;
  /** The equivalent given in its place; null for the sample asked for. */
  readonly grantedSampleId: string | null;
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
    const state = decision.granted ? "RECOMMENDED" : "REFUSED";
    const grantedSampleId =
      decision.granted && decision.inPlace ? (item?.equivalentId ?? null) : null;
    return { itemId: decision.itemId, state, grantedUg, grantedSampleId };
  });
}

/** Samples whose stock decides: those asked for, and those that could be given in their place. */
export function samplesToDecideOn(items: readonly ItemToDecide[]): string[] {
  const named = items.flatMap(({ sampleId, equivalentId }) => [sampleId, equivalentId ?? sampleId]);
  return [...new Set(named)];
}

/** What the ledger promises by decisions without problems. */
export function reservations(
  application: { readonly items: readonly ItemToDecide[] },
  decisions: readonly ItemDecision[],
  stocks: Stocks,
): ItemMove[] {
  return outcomeMoves(application.items, itemOutcomes(application, decisions, stocks));
}

/** What the ledger promises by what items became. */
export function outcomeMoves(
  items: readonly { readonly id: string; readonly sampleId: string }[],
  outcomes: readonly ItemOutcome[],
): ItemMove[] {
  return outcomes.flatMap(({ itemId, grantedUg, grantedSampleId }) => {
    const item = items.find(({ id }) => id === itemId);
    if (item === undefined || grantedUg === null) return [];
    const given = { ...item, grantedSampleId };
    return [itemMove(given, grantedUg, "AVAILABLE", "RESERVED", "RESERVATION")];
  });
}

interface GivenItem {
  readonly id: string;
  readonly sampleId: string;
  readonly grantedSampleId: string | null;
}

/** What the ledger gives back when what was promised is not given. */
export function releases(
  items: readonly (GivenItem & { readonly grantedUg: Microgram | null })[],
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
  const given = givenSample(item, decision);
  const left = given === null ? undefined : leftFor(given, { items, decisions, index, stocks });
  return [
    ...(isRepeated ? [problem("ITEM_DECIDED_TWICE", ["itemId"])] : []),
    ...(decision.granted && given === null ? [problem("NO_EQUIVALENT", ["inPlace"])] : []),
    ...textProblems(decision.note, OFFICE_NOTE_MAX_LENGTH, ["note"]),
    ...(decision.granted && given !== null
      ? under(["grantedMg"], grantProblems(item, decision.grantedUg, left))
      : []),
    ...(decision.granted && !decision.inPlace ? judgedProblems(item, decision) : []),
  ];
}

/** What the curator found not feasible is not given; an equivalent in its place may be. */
function judgedProblems(
  { feasibility, feasibleUg }: ItemToDecide,
  { grantedUg }: ItemDecision,
): Problem[] {
  if (feasibility === "NOT_FEASIBLE") return [problem("ITEM_NOT_FEASIBLE", ["grant"])];
  const isMore = feasibleUg !== null && grantedUg !== null && grantedUg > feasibleUg;
  if (feasibility !== "PARTLY" || !isMore) return [];
  return [problemWith("MORE_THAN_FEASIBLE", { feasibleMg: ugToMg(feasibleUg) }, ["grantedMg"])];
}

/** The sample that is given; null where an equivalent is wanted that nobody named. */
function givenSample(item: ItemToDecide, { inPlace }: ItemDecision): string | null {
  return inPlace ? item.equivalentId : item.sampleId;
}

/** The stock of a sample after what the decisions before this one take of it. */
function leftFor(
  sampleId: string,
  { items, decisions, index, stocks }: Standing,
): Balance | undefined {
  const stock = stocks.get(sampleId);
  if (stock === undefined) return undefined;
  const taken = decisions.slice(0, index).flatMap((decision) => {
    const item = itemOf(items, decision);
    if (item === undefined || givenSample(item, decision) !== sampleId) return [];
    return grantedMass(item, decision, stocks) ?? [];
  });
  const takenUg = sumUg(taken);
  return {
    ...stock,
    availableUg: stock.availableUg > takenUg ? stock.availableUg - takenUg : 0n,
    reservedUg: stock.reservedUg + takenUg,
  };
}

interface Standing {
  readonly items: readonly ItemToDecide[];
  readonly decisions: readonly ItemDecision[];
  readonly index: number;
  readonly stocks: Stocks;
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
  return stocks.get(givenSample(item, decision) ?? item.sampleId)?.availableUg ?? null;
}

function itemOf(items: readonly ItemToDecide[], decision: ItemDecision): ItemToDecide | undefined {
  return items.find(({ id }) => id === decision.itemId);
}

function itemMove(
  { id, sampleId, grantedSampleId }: GivenItem,
  massUg: Microgram,
  from: LedgerMove["from"],
  to: LedgerMove["to"],
  reason: LedgerMove["reason"],
): ItemMove {
  return { from, to, massUg, reason, sampleId: grantedSampleId ?? sampleId, applicationItemId: id };
}
