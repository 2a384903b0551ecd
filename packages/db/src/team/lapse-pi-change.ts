import type { ApplicationHead } from "../applications/application.ts";
import { PI_CHANGE } from "../applications/rows.ts";
import { notify } from "../notifications/notify.ts";
import type { Connection } from "../transaction.ts";

interface Lapsing {
  /** Locked. */
  readonly application: ApplicationHead;
  /** Who goes, and takes their proposal along; of any member when nobody does. */
  readonly leaverId?: string;
  readonly actorId: string | null;
  readonly now: Date;
}

/** Ends an open proposal that came to nothing, if there is one, and tells both people and, where it was asked, the office. */
export async function lapsePiChange(tx: Connection, lapsing: Lapsing): Promise<void> {
  const { application, leaverId, actorId, now } = lapsing;
  const open = await tx.piChange.findFirst({
    where: {
      ...{ applicationId: application.id, state: { in: ["PROPOSED", "AGREED"] } },
      ...(leaverId !== undefined && { successorId: leaverId }),
    },
    include: PI_CHANGE,
  });
  if (open === null) return;
  await tx.piChange.update({
    where: { id: open.id },
    data: { state: "LAPSED", endedAt: now, version: { increment: 1 } },
  });
  const { number, title } = application;
  const params = { number, title, member: open.successor.name, pi: open.former.name };
  // Whoever leaves knows, or is told that; the application exists for them no more.
  const named = leaverId === undefined ? [open.successorId] : [];
  const told = { params, application, actorId, at: now };
  await notify(tx, { kind: "PI_CHANGE_LAPSED", ...told, named });
  if (open.state === "AGREED") await notify(tx, { kind: "PI_CHANGE_DROPPED", ...told });
}
