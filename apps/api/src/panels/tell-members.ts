import { notify, toGlobalId, type By, type Connection } from "@regolith/db";

export interface ToldPanel {
  readonly id: string;
  readonly roundCode: string;
  readonly meetsAt: Date;
  readonly place: string;
}

/** Tells members when and where they meet. */
export async function tellInvited(
  tx: Connection,
  { id, roundCode, meetsAt, place }: ToldPanel,
  named: readonly string[],
  { actorId, at }: By,
): Promise<void> {
  await notify(tx, {
    ...{ kind: "PANEL_INVITATION", application: null, named, actorId, at },
    params: { round: roundCode, meetsAt: meetsAt.toISOString(), place: place.trim() },
    path: `/panels/${toGlobalId("Panel", id)}`,
    dueAt: meetsAt,
  });
}
