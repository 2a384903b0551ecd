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
  for (const { itemId, state, grantedUg, grantedSampleId, note } of outcomes) {
    await tx.applicationItem.update({
      where: { id: itemId },
      data: { state, grantedUg, grantedSampleId, decisionNote: note.trim() === "" ? null : note },
    });
  }
}

/** What was recommended is granted, with the mass that was reserved. */
export async function grantRecommended(tx: Connection, applicationId: string): Promise<void> {
  await tx.applicationItem.updateMany({
    where: { applicationId, state: "RECOMMENDED" },
    data: { state: "GRANTED" },
  });
}

/** Takes the committee's word on every item back: each is what the curator judged it to be. */
export async function undoOutcomes(tx: Connection, applicationId: string): Promise<void> {
  await tx.$executeRaw`
    update "ApplicationItem" set "grantedUg" = null, "grantedSampleId" = null, "decisionNote" = null,
      "state" = case "feasibility" when 'FEASIBLE' then 'FEASIBLE' when 'PARTLY' then 'PARTLY'
        when 'NOT_FEASIBLE' then 'NOT_FEASIBLE' else 'REQUESTED' end::"ItemState"
    where "applicationId" = ${applicationId}::uuid`;
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
