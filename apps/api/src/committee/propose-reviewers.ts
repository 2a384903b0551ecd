import {
  assignmentsOf,
  conflictsOf,
  toAssignIn,
  wordsOf,
  type ApplicationHead,
} from "@regolith/db";
import {
  expertiseIn,
  holds,
  matchingKeywords,
  proposeAssignment,
  type Actor,
} from "@regolith/domain";
import { headOf, policyOfRound } from "../applications/application-reads.ts";
import { Application } from "../applications/application.types.ts";
import { signedIn, type Context } from "../context.ts";
import { Reviewer, type ProposedReviewer } from "./committee.types.ts";
import { allReviewers } from "./reads.ts";

/** Who sees everybody who can be asked. Whom they may ask for one application says that application. */
export function mayAssign(actor: Actor): boolean {
  return holds(actor, "SECRETARIAT") || holds(actor, "CHAIR") || holds(actor, "AUDITOR");
}

/** Applications of a round that want reviewers, as the viewer reads them; none where the id names no round. */
export async function findToAssign(
  context: Context,
  roundId: string | null,
): Promise<readonly ApplicationHead[]> {
  const actor = signedIn(context);
  if (roundId === null || !mayAssign(actor)) return [];
  const ids = await toAssignIn(context.db.prisma, actor, roundId);
  const heads = await Promise.all(ids.map((id) => headOf(context, id)));
  return heads.filter((head) => head !== null);
}

/** Whom to ask for what is still to be filled. */
export async function proposeReviewers(
  context: Context,
  roundId: string | null,
): Promise<readonly ProposedReviewer[]> {
  const heads = await findToAssign(context, roundId);
  if (heads.length === 0) return [];
  const { prisma } = context.db;
  const ids = heads.map(({ id }) => id);
  const reviewers = new Map((await allReviewers(context)).map((one) => [one.id, one]));
  const assigned = await assignmentsOf(prisma, ids);
  const words = await wordsOf(prisma, ids);
  const barred = new Set(
    [...(await conflictsOf(prisma, ids)).values()]
      .flat()
      .filter(({ endedAt }) => endedAt === null)
      .map(({ personId, applicationId }) => `${personId} ${applicationId}`),
  );
  const keywordsOf = (personId: string) => reviewers.get(personId)?.keywords ?? [];
  const expertise = (personId: string, id: string) =>
    expertiseIn(keywordsOf(personId), words.get(id) ?? []);
  const { reviewersPerApplication } = await policyOfRound(context, roundId);
  const proposed = proposeAssignment({
    applications: heads.map(({ id, number }) => ({ id, number, assigned: assigned.get(id) ?? [] })),
    candidates: [...reviewers.values()],
    perApplication: reviewersPerApplication,
    isConflicted: (personId, id) => barred.has(`${personId} ${id}`),
    expertise,
  });
  const byId = new Map(heads.map((head) => [head.id, head]));
  return proposed.flatMap(({ applicationId, personId, role }) => {
    const [head, row] = [byId.get(applicationId), reviewers.get(personId)];
    if (head === undefined || row === undefined) return [];
    return {
      ...{ application: new Application(head), reviewer: new Reviewer(row), role },
      expertise: expertise(personId, applicationId),
      keywords: matchingKeywords(keywordsOf(personId), words.get(applicationId) ?? []),
    };
  });
}
