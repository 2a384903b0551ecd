import { leaveTeam, removeMember, withdrawInvitation } from "@regolith/db";
import { allow, ok, problem, refused, type Result } from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { changeApplication, type Change } from "../applications/change-application.ts";
import { changeMember, type MemberChange } from "./change-member.ts";

/** Takes back an invitation that was not answered yet. */
export async function takeBackInvitation(
  acting: Acting,
  request: MemberChange,
): Promise<Result<string>> {
  const { actor, now } = acting;
  return changeMember(acting, request, async (tx, found) => {
    if (found.member.state !== "INVITED") return refused(problem("NOT_INVITED"));
    await withdrawInvitation(tx, { ...found, actorId: actor.id, now });
    return ok(undefined);
  });
}

/** Takes somebody out of the team, joined or not. */
export async function removeFromTeam(
  acting: Acting,
  request: MemberChange,
): Promise<Result<string>> {
  const { actor, now } = acting;
  return changeMember(acting, request, async (tx, found) => {
    await removeMember(tx, { ...found, actorId: actor.id, now });
    return ok(undefined);
  });
}

/** Somebody who joined leaves by themselves. */
export async function leave(acting: Acting, request: Change): Promise<Result<string>> {
  const { actor, now } = acting;
  return changeApplication(acting, request, async (tx, application) => {
    const allowed = allow(application, "LEAVE", actor);
    if (!allowed.ok) return allowed;
    const member = application.members.find(({ personId }) => personId === actor.id);
    if (member === undefined) throw new Error("Whoever may leave is a member");
    await leaveTeam(tx, { application, member, actorId: actor.id, now });
    return ok(undefined);
  });
}
