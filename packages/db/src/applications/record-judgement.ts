import type { Feasibility, Microgram, Reviewers } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import { recordEvent } from "./record-event.ts";
import { recordChange } from "./save-section.ts";
import type { ApplicationHead } from "./application.ts";

export interface JudgementToRecord {
  readonly itemId: string;
  readonly feasibility: Feasibility;
  readonly feasibleUg: Microgram | null;
  readonly equivalentId: string | null;
  readonly note: string;
}

/** What an item is while no curator judged it. */
export const UNJUDGED = {
  state: "REQUESTED",
  feasibility: null,
  feasibleUg: null,
  feasibilityNote: "",
  equivalentId: null,
  judgedById: null,
  judgedAt: null,
} as const;

/** Writes what a curator says of items of a locked application; their states follow. */
export async function recordJudgements(
  tx: Connection,
  { id: applicationId, status }: Pick<ApplicationHead, "id" | "status">,
  judgements: readonly JudgementToRecord[],
  { actorId, at }: { readonly actorId: string; readonly at: Date },
): Promise<void> {
  for (const { itemId, feasibility, note, ...judged } of judgements) {
    await tx.applicationItem.update({
      where: { id: itemId, applicationId },
      data: {
        ...judged,
        ...{ feasibility, state: feasibility, feasibilityNote: note },
        ...{ judgedById: actorId, judgedAt: at },
      },
    });
  }
  await recordChange(tx, applicationId, at);
  const event = { applicationId, action: "JUDGE_FEASIBILITY", from: status, to: status };
  await recordEvent(tx, { ...event, actorId, at });
}

/** Those who accepted to review an application and have no conflict of interest. */
export async function reviewersOf(db: Connection, applicationId: string): Promise<Reviewers> {
  const rows = await db.reviewAssignment.findMany({
    where: {
      ...{ applicationId, state: "ACCEPTED" },
      person: { conflicts: { none: { applicationId, endedAt: null } } },
    },
    select: { role: true },
  });
  return { accepted: rows.length, hasChief: rows.some(({ role }) => role === "CHIEF") };
}
