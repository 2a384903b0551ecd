import { findRounds, setRoundOf } from "@regolith/db";
import {
  allow,
  ok,
  problem,
  problemWith,
  publicStatus,
  refused,
  type Result,
} from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication } from "./change-application.ts";

export interface RoundToSet {
  readonly id: string | null;
  /** Null for none; undefined when the caller's id names no round. */
  readonly roundId: string | null | undefined;
  readonly expectedVersion: number;
}

/** Moves a draft with all its answers to another round, or to none. */
export async function setRound(acting: Acting, request: RoundToSet): Promise<Result<string>> {
  const { roundId, expectedVersion } = request;
  return changeApplication(acting, request, async (tx, application) => {
    const allowed = allow(application, "EDIT", acting.actor);
    if (!allowed.ok) return allowed;
    if (application.status !== "DRAFT") {
      const status = publicStatus(application.status);
      return refused(problemWith("NOT_ALLOWED", { action: "EDIT", status }, ["roundId"]));
    }
    if (application.version !== expectedVersion) return refused(problem("STALE"));
    const [round] = (await findRounds(tx, typeof roundId === "string" ? [roundId] : [])).values();
    if (roundId !== null && round === undefined) {
      return refused(problem("UNKNOWN_ROUND", ["roundId"]));
    }
    await setRoundOf(tx, application.id, { round: round ?? null, now: acting.now });
    return ok(undefined);
  });
}
