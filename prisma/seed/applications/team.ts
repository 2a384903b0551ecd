import { createHash } from "node:crypto";
import { invitationEnd, POLICY_V1 } from "@regolith/domain";
import { idOf, type Ids, type SeedContext } from "../context.ts";
import { daysBefore } from "../days.ts";
import { personOf } from "../people.ts";
import type { AnswerSource } from "./answers.ts";
import type { SeededMember } from "./spec.ts";

/** Writes who works on an application: whoever has a part of their own joined, whoever is invited has not answered. */
export async function seedTeam(
  context: SeedContext,
  source: AnswerSource,
  people: Ids,
): Promise<void> {
  const { standing, spec } = source;
  for (const [position, member] of standing.team.entries()) {
    await seedMember(context, source, { member, position, people });
  }
  for (const [index, invited] of (spec.invites ?? []).entries()) {
    const position = standing.team.length + index;
    await seedInvited(context, source, { invited, position, people });
  }
}

async function seedMember(
  { tx, nextId }: SeedContext,
  source: AnswerSource,
  {
    member: { part, ...member },
    position,
    people,
  }: { readonly member: SeededMember; readonly position: number; readonly people: Ids },
): Promise<void> {
  const row = { ...member, id: nextId(), applicationId: source.applicationId, position };
  if (part === null) {
    await tx.teamMember.create({ data: row });
    return;
  }
  const personId = idOf(people, member.email);
  const own = { ...part, version: 1, savedAt: daysBefore(source.submittedAt ?? source.now, 1) };
  const answers = source.submittedAt === null ? unfinished(own) : signed(own, member, source);
  await tx.teamMember.create({
    data: { ...row, personId, state: "ACCEPTED", part: { create: answers } },
  });
}

/** In a draft, something is left to do. */
function unfinished<Part extends object>(part: Part) {
  return { ...part, facilities: "", restrictions: "" };
}

function signed<Part extends object>(
  part: Part,
  { fullName: signature }: Pick<SeededMember, "fullName">,
  { submittedAt }: AnswerSource,
) {
  return {
    ...part,
    ...{ keepsLoanRules: true, returnsMaterial: true, reportsResults: true },
    ...{ acknowledgesOffice: true, declaresTruth: true, signature },
    ...{ signedAt: submittedAt, completedAt: submittedAt },
  };
}

async function seedInvited(
  { tx, nextId, now }: SeedContext,
  { applicationId, person }: AnswerSource,
  {
    invited,
    position,
    people,
  }: { readonly invited: string; readonly position: number; readonly people: Ids },
): Promise<void> {
  const { name: fullName, email } = personOf(invited);
  const [memberId, id] = [nextId(), nextId()];
  // Nobody has the link; it is answered on the page of one's own applications, or sent again.
  const tokenHash = createHash("sha256").update(`nobody has ${id}`).digest("hex");
  await tx.teamMember.create({
    data: {
      ...{ id: memberId, applicationId, position, fullName, email },
      ...{ role: "CO_INVESTIGATOR", state: "INVITED" },
    },
  });
  await tx.invitation.create({
    data: {
      ...{ id, applicationId, memberId, address: email, tokenHash },
      ...{ invitedById: idOf(people, person.email), invitedAt: now },
      expiresAt: invitationEnd(now, POLICY_V1),
    },
  });
}
