import type { Connection } from "../transaction.ts";

/** Ends an open proposal that came to nothing, of one member or of any, if there is one. */
export async function lapsePiChange(
  tx: Connection,
  open: { readonly applicationId: string; readonly successorId?: string },
  now: Date,
): Promise<void> {
  await tx.piChange.updateMany({
    where: { ...open, state: { in: ["PROPOSED", "AGREED"] } },
    data: { state: "LAPSED", endedAt: now, version: { increment: 1 } },
  });
}
