import { randomUUID } from "node:crypto";
import {
  applicantFromProfile,
  countDrafts,
  findRounds,
  insertApplication,
  lockApplication,
  provenanceOfNew,
  titleDraft,
  type Connection,
} from "@regolith/db";
import {
  FORMS,
  ok,
  POLICY_V1,
  problem,
  problemWith,
  refused,
  type Actor,
  type ApplicationType,
  type Result,
} from "@regolith/domain";
import type { Acting } from "./acting.ts";
import { once, type Repeatable } from "./change-application.ts";
import { moveBasketInto } from "./take-basket.ts";

export interface ApplicationToCreate {
  readonly type: ApplicationType;
  /** Null for none yet; undefined when the caller's id names no round. */
  readonly roundId: string | null | undefined;
  readonly takesBasket: boolean;
  /** What it is called already, where that was said before. */
  readonly title?: string;
  readonly repeatable: Repeatable;
}

/** Starts a draft, prefilled from the profile and, if wanted, with what was put aside. */
export async function createApplication(
  acting: Acting,
  { type, roundId, takesBasket, title, repeatable }: ApplicationToCreate,
): Promise<Result<string>> {
  const id = randomUUID();
  return once(acting, { resultId: id, repeatable }, async (tx) => {
    const formVersion = await formVersionIn(tx, type, roundId);
    if (!formVersion.ok) return formVersion;
    const { actor, now } = acting;
    const room = await hasRoomForDraft(tx, actor);
    if (!room.ok) return room;
    await insertApplication(tx, {
      ...{ id, personId: actor.id, type, roundId: roundId ?? null, now },
      formVersion: formVersion.value,
      provenance: await provenanceOfNew(tx),
      applicant: await applicantFromProfile(tx, actor.id),
    });
    if (title !== undefined) await titleDraft(tx, id, { type, title, now });
    return takesBasket ? fill(tx, acting, id) : ok(id);
  });
}

/** Whether this person may begin one more draft. */
export async function hasRoomForDraft(
  tx: Connection,
  { id }: Pick<Actor, "id">,
): Promise<Result<void>> {
  const { draftsPerPerson: max } = POLICY_V1;
  const isFull = (await countDrafts(tx, id)) >= max;
  return isFull ? refused(problemWith("TOO_MANY_DRAFTS", { max })) : ok(undefined);
}

async function formVersionIn(
  tx: Connection,
  type: ApplicationType,
  roundId: string | null | undefined,
): Promise<Result<number>> {
  if (roundId === null) return ok(FORMS[type].version);
  const rounds = await findRounds(tx, roundId === undefined ? [] : [roundId]);
  const [round] = rounds.values();
  return round === undefined
    ? refused(problem("UNKNOWN_ROUND", ["roundId"]))
    : ok(round.formVersion);
}

async function fill(tx: Connection, acting: Acting, id: string): Promise<Result<string>> {
  const application = await lockApplication(tx, acting.actor, id);
  if (application === null) throw new Error("The new application is not there");
  const moved = await moveBasketInto(tx, acting, application);
  return moved.ok ? ok(id) : moved;
}
