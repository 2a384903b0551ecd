import type { BoardApplication, BoardItem, PlanContents, PlanEntry } from "@regolith/db";
import { ugToMg, type Grant, type Microgram } from "@regolith/domain";
import {
  BOARD_COLUMN_KEYS,
  plannedOutcomeName,
  tierName,
  type BoardColumn,
  type Locale,
} from "@regolith/words";
import type { Board } from "../allocation/board.ts";
import type { Merit } from "../allocation/merits.ts";
import type { Cell } from "./csv.ts";

export interface BoardTable {
  readonly board: Board;
  /** Of the plan that is written down: the draft or a simulation. */
  readonly plan: { readonly name: string; readonly contents: PlanContents };
  readonly merits: ReadonlyMap<string, Merit>;
  readonly locale: Locale;
}

/** One record for every sample that is asked for, by rank. */
export function boardRecords(table: BoardTable): Cell[][] {
  const { board, plan } = table;
  return board.applications.flatMap((application, index) => {
    const entry = plan.contents.entries[index];
    if (entry === undefined) return [];
    const row = { application, entry, rank: index + 1 };
    return application.items.map((item) => recordOf(table, row, item));
  });
}

interface Row {
  readonly application: BoardApplication;
  readonly entry: PlanEntry;
  readonly rank: number;
}

function recordOf(
  { board, plan, merits, locale }: BoardTable,
  { application, entry, rank }: Row,
  item: BoardItem,
): Cell[] {
  const grants = plan.contents.grants;
  const grant = grants.find(({ itemId }) => itemId === item.id);
  const isGranted = application.items.some(({ id }) => grants.some((one) => one.itemId === id));
  const { tier = null, score = null, reviewCount = 0 } = merits.get(application.id) ?? {};
  const cells: Readonly<Record<BoardColumn, Cell>> = {
    ...{ plan: plan.name, rank, number: application.number, title: application.title },
    ...{ tier: tier === null ? null : tierName(tier, locale), score, reviews: reviewCount },
    ...{ sample: item.sampleCode, minimumMg: mg(item.minimumUg), optimumMg: mg(item.optimumUg) },
    unitMg: mg(item.unitMassUg),
    grantedSample: codeOf(board, grant),
    grantedMg: mg(grant?.massUg ?? null),
    outcome: plannedOutcomeName(isGranted ? "RECOMMEND" : entry.outcome, locale),
    reason: isGranted ? "" : entry.reason,
  };
  return BOARD_COLUMN_KEYS.map((column) => cells[column]);
}

function codeOf({ samples }: Board, grant: Grant | undefined): string | null {
  return samples.find(({ id }) => id === grant?.sampleId)?.code ?? null;
}

function mg(massUg: Microgram | null): number | null {
  return massUg === null ? null : ugToMg(massUg);
}
