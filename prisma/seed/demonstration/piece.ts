import type { Microgram, SampleForm, UseCategory } from "@regolith/domain";
import type { Text } from "../text.ts";
import type { Lithology } from "./lithologies.ts";

/** An invented sample with what was made from it. */
export interface Piece {
  readonly code: string;
  readonly form: SampleForm;
  readonly useCategory: UseCategory;
  readonly lithology: Lithology;
  /** Mass when it came to be, before anything was made from it. */
  readonly massUg: Microgram;
  readonly children: readonly Piece[];
  /** What was lost while they were made; nothing when none were. */
  readonly lossUg: Microgram;
  readonly lossNote: string;
  readonly withheldFor: Text | null;
}

/** A piece with all that came from it, parents first. */
export function withDescendants(piece: Piece): Piece[] {
  return [piece, ...piece.children.flatMap(withDescendants)];
}

export const LOSS_NOTES = {
  sieve: "Clung to the sieve and the tray · 附着于筛网与托盘",
  spoon: "Clung to the spoon and the glass · 附着于药匙与玻璃皿",
  saw: "Kerf of the wire saw and polishing · 线锯切缝与抛光损耗",
} as const;
