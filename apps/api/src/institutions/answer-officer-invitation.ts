import {
  acceptOfficer,
  holdAddress,
  inTransaction,
  lockInvitedOfficer,
  stepOfficer,
} from "@regolith/db";
import {
  acceptanceProblems,
  decliningProblems,
  ok,
  problem,
  refused,
  type Actor,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { tellDeclined, tellOffice } from "./tell-officers.ts";

/** Accepts to speak for an institution: with the link, once, by the person of that address. */
export async function acceptOfficership(
  { db, actor, now }: Acting,
  token: string,
): Promise<Result<string>> {
  return inTransaction(db, async (tx) => {
    const email = await holdAddress(tx, actor.id);
    const officer = await lockInvitedOfficer(tx, token);
    if (officer === null) return refused(problem("INVITATION_UNKNOWN"));
    // Sent again, it is done already.
    if (officer.personId === actor.id && officer.state === "PROPOSED") return ok(officer.id);
    const problems = acceptanceProblems(officer, { ...actor, email }, now);
    if (problems.length > 0) return refused(...problems);
    const by = { actorId: actor.id, at: now };
    await acceptOfficer(tx, officer, by);
    await tellOffice(tx, "OFFICER_ACCEPTED", officer, by);
    return ok(officer.id);
  });
}

/** Does not want to. Whoever has the link needs no account for that, so `actor` may be null. */
export async function declineOfficership(
  { db, actor, now }: Omit<Acting, "actor"> & { readonly actor: Actor | null },
  { token, note }: { readonly token: string; readonly note: string },
): Promise<Result<string>> {
  return inTransaction(db, async (tx) => {
    const officer = await lockInvitedOfficer(tx, token);
    if (officer === null) return refused(problem("INVITATION_UNKNOWN"));
    const problems = decliningProblems(officer, { invited: actor, note, now });
    if (problems.length > 0) return refused(...problems);
    const by = { actorId: actor?.id ?? null, at: now };
    await stepOfficer(tx, officer, { action: "DECLINE", note, ...by });
    await tellDeclined(tx, officer, { note, ...by });
    return ok(officer.id);
  });
}
