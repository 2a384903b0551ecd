import { findHeads, type Connection } from "@regolith/db";
import { capacityIn, seesOfficeStatus, type Actor } from "@regolith/domain";

/** Which of these applications somebody reads for the office or the committee: not those they are recused from. */
export async function readableIn(
  db: Connection,
  actor: Actor,
  ids: readonly string[],
): Promise<(id: string) => boolean> {
  const heads = await findHeads(db, actor, ids);
  return (id) => {
    const head = heads.get(id);
    if (head === undefined || head.conflictedIds.includes(actor.id)) return false;
    return seesOfficeStatus(capacityIn(head, actor));
  };
}
