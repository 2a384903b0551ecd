import { randomUUID } from "node:crypto";
import {
  findRounds,
  insertCopy,
  lockApplication,
  provenanceOfNew,
  type Connection,
  type RoundOfApplication,
} from "@regolith/db";
import { copyProblems, FORMS, ok, problem, refused, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { once, type Repeatable } from "./change-application.ts";
import { hasRoomForDraft } from "./create-application.ts";

export interface ApplicationToCopy {
  /** Null when the caller's id names no application. */
  readonly id: string | null;
  readonly improves: boolean;
  /** Null for none; undefined when the caller's id names no round. */
  readonly roundId: string | null | undefined;
  readonly repeatable: Repeatable;
}

/** Begins a draft with all answers of one's own application, linked to it when that is improved. */
export async function copyApplication(
  acting: Acting,
  { id: sourceId, improves, roundId, repeatable }: ApplicationToCopy,
): Promise<Result<string>> {
  if (sourceId === null) return refused(problem("NOT_FOUND"));
  const { actor, now } = acting;
  const id = randomUUID();
  return once(acting, { resultId: id, repeatable }, async (tx) => {
    const source = await lockApplication(tx, actor, sourceId);
    if (source === null) return refused(problem("NOT_FOUND"));
    const round = await roundOf(tx, roundId);
    const problems = copyProblems(source, actor, { improves, now, round: round ?? null });
    if (problems.length > 0) return refused(...problems);
    if (round === undefined) return refused(problem("UNKNOWN_ROUND", ["roundId"]));
    const room = await hasRoomForDraft(tx, actor);
    if (!room.ok) return room;
    await insertCopy(tx, source, {
      ...{ id, improves, now, roundId: round?.id ?? null },
      formVersion: round?.formVersion ?? FORMS[source.type].version,
      provenance: await provenanceOfNew(tx),
    });
    return ok(id);
  });
}

/** Null for none; undefined for one that is not there. */
async function roundOf(
  tx: Connection,
  roundId: string | null | undefined,
): Promise<RoundOfApplication | null | undefined> {
  if (roundId === null) return null;
  return roundId === undefined ? undefined : (await findRounds(tx, [roundId])).get(roundId);
}
