import { decisionOf } from "@regolith/domain";
import type { Prisma } from "@regolith/db";
import { byPerson, type Story } from "./story.ts";

/** What each level decided; a decision carries the id of its event. */
export function decisionRows(
  applicationId: string,
  { events }: Story,
): Prisma.DecisionCreateManyInput[] {
  return events.flatMap(({ id, action, from, at, actorId, move }) => {
    const decided = action === "CREATE" ? null : decisionOf(action, { from });
    if (decided === null) return [];
    return [
      { id, applicationId, personId: byPerson(actorId), at, reasons: move?.note ?? "", ...decided },
    ];
  });
}
