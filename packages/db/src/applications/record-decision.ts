import type { ItemMove, ItemOutcome, Provenance, Result } from "@regolith/domain";
import { ok } from "@regolith/domain";
import { recordEntries } from "../ledger/ledger-store.ts";
import type { Connection } from "../transaction.ts";

export interface OutcomeToRecord extends ItemOutcome {
  readonly note: string;
}

/** Writes what every item became. */
export async function recordOutcomes(
  tx: Connection,
  outcomes: readonly OutcomeToRecord[],
): Promise<void> {
  for (const { itemId, state, grantedUg, note } of outcomes) {
    await tx.applicationItem.update({
      where: { id: itemId },
      data: { state, grantedUg, decisionNote: note.trim() === "" ? null : note },
    });
  }
}

/** Moves mass in the ledger for items of an application; refused when it is not there. */
export async function recordItemMoves(
  tx: Connection,
  moves: readonly ItemMove[],
  entry: { readonly at: Date; readonly actorId: string; readonly provenance: Provenance },
): Promise<Result<void>> {
  const result = await recordEntries(
    tx,
    moves.map((move) => ({ ...move, ...entry })),
  );
  return result.ok ? ok(undefined) : result;
}
