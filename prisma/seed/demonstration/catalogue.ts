import { isSealed, requestModeOf } from "@regolith/domain";
import { idOf, type Ids, type SeedContext } from "../context.ts";
import { createRandom } from "../random.ts";
import { inventLots, type InventedLot } from "./invent-lot.ts";
import type { Lot } from "./lots.ts";
import { withDescendants, type Piece } from "./piece.ts";
import { sampleRow } from "./sample-row.ts";
import { liveOn, stockLot } from "./stock.ts";

/** An invented sample as other parts of the seed use it. */
export interface DemonstrationSample {
  readonly id: string;
  readonly lot: Lot;
  readonly piece: Piece;
  /** Nothing was lent or used of it yet. */
  readonly isUntouched: boolean;
}

/** Writes the invented catalogue and enters its stock. */
export async function seedCatalogue(
  context: SeedContext,
  missions: Ids,
): Promise<DemonstrationSample[]> {
  const samples: DemonstrationSample[] = [];
  for (const [index, invented] of inventLots().entries()) {
    samples.push(...(await seedLot(context, invented, missions, 0xca7a_0000 + index)));
  }
  return samples;
}

async function seedLot(
  context: SeedContext,
  invented: InventedLot,
  missions: Ids,
  seed: number,
): Promise<DemonstrationSample[]> {
  const { tx, now, nextId } = context;
  const { lot, whole } = invented;
  const random = createRandom(seed);
  const pieces = withDescendants(whole);
  const ids = new Map(pieces.map(({ code }) => [code, nextId()]));
  const parents = new Map(
    pieces.flatMap(({ code, children }) => children.map((child) => [child.code, idOf(ids, code)])),
  );
  await tx.sample.createMany({
    data: pieces.map((piece) => ({
      id: idOf(ids, piece.code),
      missionId: idOf(missions, lot.mission),
      parentId: parents.get(piece.code) ?? null,
      createdAt: now,
      ...sampleRow(piece, lot, random),
    })),
  });
  stockLot(context, invented, ids);
  return pieces.map((piece) => {
    const id = idOf(ids, piece.code);
    const canBeLent = piece !== whole && !isSealed(piece.useCategory);
    return { id, lot, piece, isUntouched: !(canBeLent && liveOn(context, piece, id, random)) };
  });
}

/** Whether it can be asked for as things stand: open use, not withheld, and there. */
export function isRequestable({ book }: SeedContext, { id, piece }: DemonstrationSample): boolean {
  const { availableUg, reservedUg, onLoanUg } = book.balanceOf(id);
  const isOut = requestModeOf(piece.form) === "WHOLE_UNIT" && reservedUg + onLoanUg > 0n;
  return !isSealed(piece.useCategory) && piece.withheldFor === null && availableUg > 0n && !isOut;
}
