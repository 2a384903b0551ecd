import type { Connection } from "../transaction.ts";

/**
 * Takes reviews that are due on their round's day along to another one; a day that the office gave one of them stays.
 * Of the new day reviewers are reminded anew.
 */
export async function followReviewsDue(
  tx: Connection,
  roundId: string,
  { from, to, at }: { readonly from: Date; readonly to: Date | null; readonly at: Date },
): Promise<void> {
  await tx.reviewAssignment.updateMany({
    where: { application: { roundId }, dueAt: from, endedAt: null },
    data: { dueAt: to, dueSetAt: at, remindedDays: null, version: { increment: 1 } },
  });
}
