import { keepsRound, type CancelReasons } from "@regolith/domain";
import { setRoundOf } from "../applications/save-section.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";
import type { OfficeRound } from "./office-round.ts";
import { recordRound, type RoundChange } from "./round-history.ts";
import { peopleOf } from "./waiting-for-round.ts";

interface InRound {
  readonly id: string;
  readonly status: Parameters<typeof keepsRound>[0];
}

export interface ApplicationsInRound {
  /** How many keep it from being cancelled. */
  readonly submitted: number;
  readonly draftIds: readonly string[];
}

/** The applications of a locked round, which nobody submits or moves until the transaction ends. */
export async function lockApplicationsIn(
  tx: Connection,
  roundId: string,
): Promise<ApplicationsInRound> {
  // Where it is clear that it stays, nobody who decides on one of them is kept waiting.
  const kept = await tx.application.count({
    where: { roundId, status: { notIn: ["DRAFT", "WITHDRAWN"] } },
  });
  if (kept > 0) return { submitted: kept, draftIds: [] };
  const rows = await tx.$queryRaw<InRound[]>`
    select "id", "status"::text as "status" from "Application"
      where "roundId" = ${roundId}::uuid order by "id" for update`;
  return {
    submitted: rows.filter(({ status }) => keepsRound(status)).length,
    draftIds: rows.filter(({ status }) => status === "DRAFT").map(({ id }) => id),
  };
}

/**
 * Cancels a locked round that nothing was submitted in. Drafts keep their answers and are in no round any more; their
 * people are told, and so are those who gave notice of intent.
 */
export async function cancelRound(
  tx: Connection,
  { id, code }: Pick<OfficeRound, "id" | "code">,
  { draftIds, ...words }: CancelReasons & { readonly draftIds: readonly string[] },
  { actorId, at }: RoundChange,
): Promise<void> {
  const [reasonEn, reasonZh] = [words.reasonEn.trim(), words.reasonZh.trim()];
  const named = await peopleOf(tx, {
    applications: { id: { in: [...draftIds] } },
    notices: { roundId: id },
  });
  for (const draftId of draftIds) await setRoundOf(tx, draftId, { round: null, now: at });
  await tx.round.update({
    where: { id },
    data: {
      ...{ cancelledAt: at, cancelledById: actorId, version: { increment: 1 } },
      ...{ cancelReasonEn: reasonEn, cancelReasonZh: reasonZh },
    },
  });
  const changes = [
    { field: "cancelReasonEn", before: "", after: reasonEn },
    { field: "cancelReasonZh", before: "", after: reasonZh },
  ];
  await recordRound(tx, id, { actorId, at, action: "CANCELLED", changes });
  await notify(tx, {
    ...{ kind: "ROUND_CANCELLED", application: null, named, actorId, at },
    params: { round: code, reasonEn, reasonZh },
    path: `/rounds/${encodeURIComponent(code)}`,
  });
}
