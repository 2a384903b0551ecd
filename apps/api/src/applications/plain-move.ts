import { recordMove, type Connection, type WholeApplication } from "@regolith/db";
import { ok, refused, type Move, type Problem, type Result } from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { changeApplication, permitMove, type Change } from "./change-application.ts";

export interface PlainMove extends Change {
  readonly expectedVersion: number;
}

/** A move that changes the status, leaves an event with its words, and nothing else. */
export async function plainMove(
  acting: Acting,
  request: PlainMove,
  move: {
    readonly action: Move;
    readonly problems?: readonly Problem[];
    /** Those that depend on the application. */
    readonly problemsOf?: (application: WholeApplication) => readonly Problem[];
    /** Those that depend on what else is on record. */
    readonly check?: (tx: Connection, application: WholeApplication) => Promise<readonly Problem[]>;
    readonly note?: string | undefined;
    readonly reasonCode?: string;
    /** Of a decision, where they are not for the applicant. */
    readonly reasons?: string;
  },
): Promise<Result<string>> {
  const { actor, now } = acting;
  const { action, problems = [], problemsOf = () => [], check, ...words } = move;
  return changeApplication(acting, request, async (tx, application) => {
    const to = permitMove(application, action, {
      actor,
      expectedVersion: request.expectedVersion,
    });
    if (!to.ok) return to;
    const recorded = check === undefined ? [] : await check(tx, application);
    const found = [...problems, ...problemsOf(application), ...recorded];
    if (found.length > 0) return refused(...found);
    const event = { action, to: to.value, actorId: actor.id, at: now, ...words };
    await recordMove(tx, application, event);
    return ok(undefined);
  });
}
