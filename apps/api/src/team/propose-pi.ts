import {
  isEmailVerified,
  proposePiChange,
  type ApplicationMember,
  type Connection,
  type WholeApplication,
} from "@regolith/db";
import {
  allow,
  isOpenPiChange,
  ok,
  piProposalProblems,
  problem,
  refused,
  successorProblems,
  type Result,
} from "@regolith/domain";
import type { Acting } from "../applications/acting.ts";
import { changeApplication, type Change } from "../applications/change-application.ts";
import type { SignedIn } from "../context.ts";

export interface PiProposal extends Change {
  readonly expectedVersion: number;
  /** Null when the caller's id names nobody; undefined when nobody was chosen. */
  readonly memberId: string | null | undefined;
  readonly leaves: boolean;
  readonly note: string;
}

/** The applicant proposes that a member takes their place. */
export async function proposePi(
  acting: Acting & { readonly actor: SignedIn },
  proposal: PiProposal,
): Promise<Result<string>> {
  const { actor, now } = acting;
  const { expectedVersion, memberId, leaves, note } = proposal;
  return changeApplication(acting, proposal, async (tx, application) => {
    const allowed = allow(application, "PROPOSE_PI", actor);
    if (!allowed.ok) return allowed;
    if (application.version !== expectedVersion) return refused(problem("STALE"));
    if (memberId === undefined) return refused(problem("REQUIRED", ["memberId"]));
    const member = application.members.find(({ id }) => id === memberId);
    if (member === undefined) return refused(problem("NOT_FOUND", ["memberId"]));
    const { piChange } = application;
    const hasOpen = piChange !== null && isOpenPiChange(piChange);
    const candidate = await candidateFrom(tx, member);
    const problems = piProposalProblems(candidate, { note, hasOpen });
    if (problems.length > 0) return refused(...problems);
    const { personId } = member;
    if (personId === null) throw new Error("Whoever can be proposed has joined");
    await proposePiChange(tx, {
      ...{ application, member: { ...member, personId }, leaves, note, actor, now },
    });
    return ok(undefined);
  });
}

/** Members whom the applicant could propose now. */
export async function successorsIn(
  db: Connection,
  { members }: Pick<WholeApplication, "members">,
): Promise<readonly ApplicationMember[]> {
  const isVerified = await isEmailVerified(db, personsOf(members));
  return members.filter((member) => {
    const emailVerified = isVerified(member.personId);
    return successorProblems({ ...member, emailVerified }).length === 0;
  });
}

/** A member as the domain looks at them. */
export async function candidateFrom(db: Connection, member: ApplicationMember) {
  const isVerified = await isEmailVerified(db, personsOf([member]));
  return { ...member, emailVerified: isVerified(member.personId) };
}

function personsOf(members: readonly ApplicationMember[]): readonly string[] {
  return members.flatMap(({ personId }) => personId ?? []);
}
