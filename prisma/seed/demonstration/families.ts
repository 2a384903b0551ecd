import { isSealed, type Microgram, type UseCategory } from "@regolith/domain";
import type { Random } from "../random.ts";
import type { Text } from "../text.ts";
import { PIECES, SOIL, type Lithology } from "./lithologies.ts";
import type { Lot } from "./lots.ts";
import { LOSS_NOTES, type Piece } from "./piece.ts";

/** Letters for use as in the real numbers (YJ), and invented ones for the others. */
const USE_LETTERS: Readonly<Record<UseCategory, string>> = {
  RESEARCH: "YJ",
  PUBLIC_WELFARE: "GY",
  PERMANENT_STORAGE: "YC",
  BACKUP_STORAGE: "BF",
};

interface UseChoice {
  readonly use: UseCategory;
  readonly weight: number;
}

const USES: readonly [UseChoice, ...UseChoice[]] = [
  { use: "RESEARCH", weight: 68 },
  { use: "PUBLIC_WELFARE", weight: 10 },
  { use: "PERMANENT_STORAGE", weight: 13 },
  { use: "BACKUP_STORAGE", weight: 9 },
];

const WITHHELD: readonly [Text, ...Text[]] = [
  { en: "Held back for the joint study of its lot.", zh: "因所属批样的联合研究而暂留。" },
  { en: "The seal of its container is being checked.", zh: "容器密封正在检查。" },
  { en: "To be weighed again before it is lent.", zh: "出借前需重新称量。" },
  { en: "The last piece of its kind in this lot.", zh: "为该批样中同类的最后一件。" },
];
const WITHHELD_SHARE = 0.025;

/** Makes vials and clasts of one lot, some with splits and sections made from them. */
export class FamilyMaker {
  readonly #lot: Lot;
  readonly #random: Random;
  readonly #serials = new Map<string, number>();

  constructor(lot: Lot, random: Random) {
    this.#lot = lot;
    this.#random = random;
  }

  /** One vial or clast, with at most so many samples in all. */
  make(room: number): Piece {
    return this.#random.chance(0.45) ? this.#vial(room) : this.#clast(room);
  }

  #vial(room: number): Piece {
    const random = this.#random;
    const use = this.#use();
    const massUg = rounded(clamp(random.logNormal(120_000, 1.1), 2_000, 3_000_000), 100);
    const code = this.#code(use, "FM");
    const splits = random.chance(0.34) ? Math.min(random.whole(1, 4), room - 1) : 0;
    const shares = Array.from({ length: splits }, () => random.between(0.06, 0.2, 3));
    const children = shares.map((share, index) => {
      const split = `${code}${String(index + 1).padStart(2, "0")}`;
      const isMount = use === "RESEARCH" && index === 0 && random.chance(0.35);
      const childUg = rounded(Number(massUg) * (isMount ? share / 3 : share), 100);
      const made = { useCategory: use, lithology: SOIL, massUg: childUg };
      return isMount
        ? this.#leaf({ ...made, code: `${split}GP`, form: "SECTION" })
        : this.#leaf({ ...made, code: split, form: "POWDER" });
    });
    return {
      ...this.#leaf({ code, form: "POWDER", useCategory: use, lithology: SOIL, massUg }),
      children,
      lossUg: splits === 0 ? 0n : BigInt(random.whole(1, 3)) * 100n,
      lossNote: LOSS_NOTES.spoon,
    };
  }

  #clast(room: number): Piece {
    const random = this.#random;
    const use = this.#use();
    const { lithology } = random.pickWeighted(PIECES[this.#lot.mission]);
    const found = isBead(lithology)
      ? clamp(random.logNormal(450, 0.9), 100, 4_000)
      : clamp(random.logNormal(13_000, 1.75), 100, 4_000_000);
    const massUg = rounded(found, found > 10_000 ? 100 : 10);
    const code = this.#code(use, "YX");
    const clast = this.#leaf({ code, form: "CLAST", useCategory: use, lithology, massUg });
    const isCut = use === "RESEARCH" && massUg > 5_000n && random.chance(0.42) && room > 1;
    if (!isCut) return clast;
    const sectionUg = rounded(Number(massUg) * random.between(0.08, 0.3, 3), 10);
    const made = { useCategory: use, lithology, massUg: sectionUg };
    const section = this.#leaf({ ...made, code: `${code}GP`, form: "SECTION" });
    const lossUg = rounded(Number(massUg) * random.between(0.02, 0.06, 3), 10);
    return { ...clast, children: [section], lossUg, lossNote: LOSS_NOTES.saw };
  }

  #leaf(made: Pick<Piece, "code" | "form" | "useCategory" | "lithology" | "massUg">): Piece {
    const random = this.#random;
    const isHeld = !isSealed(made.useCategory) && random.chance(WITHHELD_SHARE);
    const withheldFor = isHeld ? random.pick(WITHHELD) : null;
    return { ...made, children: [], lossUg: 0n, lossNote: "", withheldFor };
  }

  #use(): UseCategory {
    return this.#random.pickWeighted(USES).use;
  }

  #code(use: UseCategory, form: "FM" | "YX"): string {
    const stem = `${this.#lot.code}${USE_LETTERS[use]}${form}`;
    const serial = (this.#serials.get(stem) ?? 0) + 1;
    this.#serials.set(stem, serial);
    return `${stem}${String(serial).padStart(3, "0")}`;
  }
}

/** Beads of glass are far smaller than pieces of rock. */
function isBead({ chemistry }: Lithology): boolean {
  return chemistry === "GLASS" || chemistry === "PICRITE";
}

/** Never less than one step. */
function rounded(massUg: number, stepUg: number): Microgram {
  return BigInt(Math.max(1, Math.round(massUg / stepUg)) * stepUg);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
