import { normalEmail } from "../../people/email.ts";
import { problem, problemWith, under, type Problem } from "../../problems/problem.ts";
import { ok, refused, type Result } from "../../result.ts";
import { fieldProblems } from "./field-problems.ts";
import type { FieldForm } from "./form.ts";
import { isPartAnswered, partProblems } from "./member-part.ts";
import type { MemberState, NamedMember, TeamAnswers, TeamMember } from "./team-answers.ts";

/** How somebody in the team comes from one state to another. The database holds the same table. */
export const MEMBER_STEPS: readonly (readonly [from: MemberState, to: MemberState])[] = [
  ["LISTED", "INVITED"],
  ["INVITED", "LISTED"],
  ["INVITED", "ACCEPTED"],
  ["INVITED", "DECLINED"],
  ["DECLINED", "INVITED"],
  ["DECLINED", "LISTED"],
];

/** What keeps the team from being complete: who is missing, and whose part. */
export function teamProblems({ worksAlone, members }: TeamAnswers): Problem[] {
  if (worksAlone) return members.length > 0 ? [problem("ALONE_WITH_TEAM", ["worksAlone"])] : [];
  if (members.length === 0) return [problem("TEAM_EMPTY", ["members"])];
  return [
    ...repeatedAddresses(members),
    ...members.flatMap((member, index) =>
      under(["members", String(index)], joiningProblems(member)),
    ),
  ];
}

/** Single answers the applicant still owes about one member: less of those who answer for themselves. */
export function memberFieldProblems(fields: readonly FieldForm[], member: TeamMember): Problem[] {
  const asked = fields.filter(({ name }) => isAskedOfApplicant(member, name));
  return fieldProblems(asked, member);
}

/** A co-investigator joins and says the rest; of somebody only listed, the applicant says all. */
function isAskedOfApplicant({ state, role }: TeamMember, field: string): boolean {
  if (state === "ACCEPTED") return false;
  return role !== "CO_INVESTIGATOR" || field === "fullName" || field === "email";
}

function joiningProblems({ fullName, state, role, part }: TeamMember): Problem[] {
  const params = { name: fullName.trim() };
  switch (state) {
    case "DECLINED":
      return [problemWith("MEMBER_DECLINED", params)];
    case "LISTED":
    case "INVITED":
      return role === "CO_INVESTIGATOR" ? [problemWith("MEMBER_NOT_JOINED", params)] : [];
    case "ACCEPTED":
      if (part === null || !isPartAnswered(part))
        return [problemWith("MEMBER_PART_MISSING", params)];
      return partProblems(part).length === 0 ? [] : [problemWith("MEMBER_NOT_SIGNED", params)];
  }
}

function repeatedAddresses(members: readonly NamedMember[]): Problem[] {
  const seen = new Set<string>();
  return members.flatMap(({ email }, index) => {
    const address = normalEmail(email);
    const isRepeated = address !== "" && seen.has(address);
    seen.add(address);
    return isRepeated ? [problem("DUPLICATE_MEMBER", [String(index), "email"])] : [];
  });
}

/** Somebody of the team as the applicant sends them; `id` is null for whoever is new. */
export interface SentMember extends NamedMember {
  readonly id: string | null;
}

/**
 * The team as it becomes by what the applicant sends: everybody keeps who they are and how far they joined.
 * Whoever was invited or joined does not go by being left out, and is not renamed into somebody else.
 */
export function mergeTeam(
  { members: stored }: TeamAnswers,
  sent: { readonly worksAlone: boolean; readonly members: readonly SentMember[] },
): Result<TeamAnswers> {
  const pairs = pairUp(stored, sent.members);
  const kept = new Set(pairs.map(({ before }) => before));
  const problems = [
    ...stored.filter((member) => !kept.has(member)).flatMap(staysProblems),
    ...pairs.flatMap(({ before, member }, index) =>
      under([String(index)], addressProblems(before, member)),
    ),
  ];
  if (problems.length > 0) return refused(...under(["team"], problems));
  const members = pairs.map(({ before, member }) => merged(before, member));
  return ok({ worksAlone: sent.worksAlone, members });
}

interface Pair {
  readonly before: TeamMember | null;
  readonly member: SentMember;
}

/**
 * By id; else by address, so that a program may leave the ids out; else by name, for somebody only listed whose
 * address is being written.
 */
function pairUp(stored: readonly TeamMember[], sent: readonly SentMember[]): Pair[] {
  const left = new Set(stored);
  const take = (fits: (member: TeamMember) => boolean): TeamMember | null => {
    const found = [...left].find(fits) ?? null;
    if (found !== null) left.delete(found);
    return found;
  };
  const byId = sent.map(({ id }) => (id === null ? null : take((member) => member.id === id)));
  return sent.map((member, index) => {
    const address = normalEmail(member.email);
    const isSame = (one: TeamMember) => address !== "" && normalEmail(one.email) === address;
    const isNamesake = ({ state, fullName }: TeamMember) =>
      state === "LISTED" && fullName !== "" && fullName === member.fullName;
    const found = member.id === null ? (take(isSame) ?? take(isNamesake)) : null;
    return { member, before: byId[index] ?? found };
  });
}

function staysProblems({ fullName, state }: TeamMember): Problem[] {
  const params = { name: fullName.trim() };
  if (state === "INVITED") return [problemWith("MEMBER_INVITED", params, ["members"])];
  return state === "ACCEPTED" ? [problemWith("MEMBER_HAS_JOINED", params, ["members"])] : [];
}

function addressProblems(before: TeamMember | null, { email }: SentMember): Problem[] {
  if (before?.state !== "INVITED" || normalEmail(before.email) === normalEmail(email)) return [];
  return [problemWith("MEMBER_INVITED", { name: before.fullName.trim() }, ["email"])];
}

function merged(before: TeamMember | null, { id: _, ...sent }: SentMember): TeamMember {
  if (before === null) return { ...sent, id: null, state: "LISTED", part: null };
  if (before.state === "ACCEPTED") return { ...before, role: sent.role };
  // Another address is another person, who has declined nothing.
  const isOther = normalEmail(before.email) !== normalEmail(sent.email);
  const state = before.state === "DECLINED" && isOther ? "LISTED" : before.state;
  return { ...before, ...sent, state };
}
