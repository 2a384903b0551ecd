import { sumUg } from "@regolith/domain";
import { createRandom } from "../random.ts";
import { FamilyMaker } from "./families.ts";
import { SOIL } from "./lithologies.ts";
import { LOTS, type Lot } from "./lots.ts";
import { LOSS_NOTES, withDescendants, type Piece } from "./piece.ts";

export interface InventedLot {
  readonly lot: Lot;
  /** The container itself, with everything that was taken from it. */
  readonly whole: Piece;
}

/** The whole demonstration catalogue; always the same. */
export function inventLots(): InventedLot[] {
  return LOTS.map((lot, index) => ({ lot, whole: inventLot(lot, index) }));
}

function inventLot(lot: Lot, index: number): Piece {
  const random = createRandom(0xce5_000 + index);
  const maker = new FamilyMaker(lot, random);
  const children: Piece[] = [];
  let room = lot.size - 1;
  while (room > 0) {
    const family = maker.make(room);
    children.push(family);
    room -= withDescendants(family).length;
  }
  const takenUg = sumUg(children.map(({ massUg }) => massUg));
  const leftUg = BigInt(random.whole(8_000, 45_000)) * 100n;
  const lossUg = BigInt(random.whole(2, 15)) * 100n;
  return {
    code: lot.code,
    form: "POWDER",
    useCategory: "RESEARCH",
    lithology: SOIL,
    massUg: takenUg + leftUg + lossUg,
    children,
    lossUg,
    lossNote: LOSS_NOTES.sieve,
    withheldFor: null,
  };
}
