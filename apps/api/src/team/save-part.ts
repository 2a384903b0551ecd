import { isDeepStrictEqual } from "node:util";
import { recordPart } from "@regolith/db";
import {
  ok,
  partShapeProblems,
  problem,
  refused,
  type MemberPart,
  type Problem,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { changeApplication } from "../applications/change-application.ts";
import { permitPart } from "./permit-part.ts";

export interface PartSave {
  /** The application; null when the caller's id names none. */
  readonly id: string | null;
  /** The version of the part that was written on. */
  readonly expectedVersion: number;
  readonly part: MemberPart;
}

export type PartSaved =
  | { readonly isSaved: true; readonly id: string }
  /** `isStale`: another tab saved first, and what is stored is worth showing. */
  | { readonly isSaved: false; readonly isStale: boolean; readonly problems: readonly Problem[] };

/**
 * Saves a member's own part, however incomplete; others save theirs at the same moment. As with sections, a
 * save made against an older version changes nothing unless it says what is stored already.
 */
export async function savePart(acting: Acting, save: PartSave): Promise<PartSaved> {
  const { actor, now } = acting;
  const { part, expectedVersion } = save;
  const result = await changeApplication(acting, save, async (tx, application) => {
    const permitted = permitPart(application, actor);
    if (!permitted.ok) return permitted;
    const member = application.members.find(({ personId }) => personId === actor.id);
    if (member === undefined) throw new Error("Whoever may fill in a part is a member");
    const problems = partShapeProblems(part);
    if (problems.length > 0) return refused(...problems);
    const { version } = member.saved;
    if (version > 0 && isDeepStrictEqual(member.part, part)) return ok(undefined);
    if (version !== expectedVersion) return refused(problem("STALE"));
    await recordPart(tx, { application, member, part, now });
    return ok(undefined);
  });
  if (result.ok) return { isSaved: true, id: result.value };
  const { problems } = result;
  return { isSaved: false, isStale: problems.some(({ code }) => code === "STALE"), problems };
}
