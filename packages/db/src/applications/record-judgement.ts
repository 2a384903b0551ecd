import type { Feasibility, Microgram, Reviewers, ReviewRole } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import { recordEvent } from "./record-event.ts";
import { recordInnerChange } from "./save-section.ts";
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
  await recordInnerChange(tx, applicationId, at);
  const event = { applicationId, action: "JUDGE_FEASIBILITY", from: status, to: status };
  await recordEvent(tx, { ...event, actorId, at });
}

/** Of an application that nobody accepted to review. */
export const NO_REVIEWERS: Reviewers = { accepted: 0, hasChief: false };

/**
 * Those who accepted to review applications and have no conflict of interest with them, by the application's id; what
 * nobody reviews is not among them.
 */
export async function reviewersOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, Reviewers>> {
  const ofThese = { applicationId: { in: [...applicationIds] } };
  const conflicts = { where: { ...ofThese, endedAt: null }, select: { applicationId: true } };
  const rows = await db.reviewAssignment.findMany({
    where: { ...ofThese, state: "ACCEPTED" },
    select: { applicationId: true, role: true, person: { select: { conflicts } } },
  });
  const free = rows.filter(({ applicationId, person }) =>
    person.conflicts.every((conflict) => conflict.applicationId !== applicationId),
  );
  const byApplication = Map.groupBy(free, ({ applicationId }) => applicationId);
  return new Map([...byApplication].map(([id, reviewers]) => [id, counted(reviewers)]));
}

function counted(reviewers: readonly { readonly role: ReviewRole }[]): Reviewers {
  return { accepted: reviewers.length, hasChief: reviewers.some(({ role }) => role === "CHIEF") };
}
