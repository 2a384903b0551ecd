import { countSent, sendInvitation, type Connection } from "@regolith/db";
import {
  invitingProblems,
  ok,
  POLICY_V1,
  refused,
  sendingProblems,
  type Problem,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import type { SignedIn } from "../context.ts";
import { changeMember, type MemberChange, type MemberToChange } from "./change-member.ts";

interface Inviting extends Acting {
  readonly actor: SignedIn;
}

/** Asks somebody of the team by mail to join, or asks again: then only the newest link is good. */
export async function inviteMember(
  acting: Inviting,
  request: MemberChange,
): Promise<Result<string>> {
  const { actor, now } = acting;
  return changeMember(acting, request, async (tx, found) => {
    const problems = await problemsOfInviting(tx, acting, found);
    if (problems.length > 0) return refused(...problems);
    await sendInvitation(tx, { ...found, inviter: actor, now });
    return ok(undefined);
  });
}

async function problemsOfInviting(
  tx: Connection,
  { actor, now }: Inviting,
  { application: { id, answers }, member }: MemberToChange,
): Promise<Problem[]> {
  const { members } = answers.TEAM;
  const asked = members.find((one) => one.id === member.id) ?? member;
  const problems = invitingProblems(asked, { members, applicant: actor });
  if (problems.length > 0) return problems;
  const sent = await countSent(tx, { applicationId: id, personId: actor.id, now });
  return sendingProblems(sent, POLICY_V1);
}
