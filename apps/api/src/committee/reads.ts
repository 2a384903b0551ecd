import {
  assignmentsOf,
  conflictsOf,
  findAssignments,
  invitationFacts,
  listReviewers,
  NO_REVIEWERS,
  reviewersOf,
  reviewsOf,
  tierFactsOf,
  type ApplicationHead,
  type Assignment,
  type RecordedConflict,
  type Review,
  type Reviewer,
} from "@regolith/db";
import {
  capacityIn,
  readableReviews,
  seesCommittee,
  seesOfficeStatus,
  tierOf,
  type Reviewers,
  type TierVerdict,
} from "@regolith/domain";
import { policyOfRound } from "../applications/application-reads.ts";
import { signedIn, type Context } from "../context.ts";

const ASSIGNMENTS = "assignments of applications";
const REVIEWS = "reviews of applications";
const WHO_REVIEWS = "reviewers of applications";

/** Who is asked to review an application the viewer was given: for the office, else nobody. */
export async function assignmentsIn(
  context: Context,
  head: ApplicationHead,
): Promise<readonly Assignment[]> {
  if (!seesCommittee(head, signedIn(context))) return [];
  return allAssignments(context, head.id);
}

/** The conflicts on record of an application the viewer was given: for the office, else none. */
export async function conflictsIn(
  context: Context,
  head: ApplicationHead,
): Promise<readonly RecordedConflict[]> {
  if (!seesCommittee(head, signedIn(context))) return [];
  const { db, loaders } = context;
  const conflicts = loaders.of("conflicts of applications", async (ids: readonly string[]) => {
    const found = await conflictsOf(db.prisma, ids);
    return ids.map((id) => found.get(id) ?? []);
  });
  return conflicts.load(head.id);
}

/** The reviews of others that the viewer reads of an application they were given. */
export async function reviewsIn(
  context: Context,
  head: ApplicationHead,
): Promise<readonly Review[]> {
  const actor = signedIn(context);
  if (!seesOfficeStatus(capacityIn(head, actor))) return [];
  return readableReviews(head, await allReviews(context, head.id), actor);
}

/** The viewer's own review, begun or handed in, of an application they review. */
export async function ownReviewIn(context: Context, head: ApplicationHead): Promise<Review | null> {
  const { id } = signedIn(context);
  if (!head.reviewerIds.includes(id)) return null;
  const reviews = await allReviews(context, head.id);
  return reviews.find(({ personId }) => personId === id) ?? null;
}

/** Before whom an application goes: for office and committee. */
export async function tierIn(context: Context, head: ApplicationHead): Promise<TierVerdict | null> {
  if (!seesOfficeStatus(capacityIn(head, signedIn(context)))) return null;
  const { db, loaders } = context;
  const facts = loaders.of("facts for tiers", async (ids: readonly string[]) => {
    const found = await tierFactsOf(db.prisma, ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  const found = await facts.load(head.id);
  return found && tierOf(found, await policyOfRound(context, head.roundId));
}

/** An assignment by its row's id, for whom it exists. */
export async function loadAssignment(context: Context, id: string): Promise<Assignment | null> {
  const { db, loaders } = context;
  const actor = signedIn(context);
  const assignments = loaders.of("assignments", async (ids: readonly string[]) => {
    const found = await findAssignments(db.prisma, actor, ids);
    return ids.map((one) => found.get(one) ?? null);
  });
  return assignments.load(id);
}

/** What the invitations to review tell. Whoever asks holds the place, or is of the office. */
export async function invitationTo(context: Context, applicationId: string) {
  const { db, loaders } = context;
  const facts = loaders.of("invitations to review", async (ids: readonly string[]) => {
    const found = await invitationFacts(db.prisma, ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  return facts.load(applicationId);
}

/** Everybody who can be asked to review. */
export function allReviewers({ db, loaders }: Context): Promise<readonly Reviewer[]> {
  return loaders.once("reviewers", () => listReviewers(db.prisma));
}

/** Who reviews an application the viewer was given, and may. */
export async function reviewersIn(
  { db, loaders }: Context,
  applicationId: string,
): Promise<Reviewers> {
  const reviewers = loaders.of(WHO_REVIEWS, async (ids: readonly string[]) => {
    const found = await reviewersOf(db.prisma, ids);
    return ids.map((id) => found.get(id) ?? NO_REVIEWERS);
  });
  return reviewers.load(applicationId);
}

/** What was read of an application's committee before a change is read anew. */
export function forgetCommittee({ loaders }: Context, applicationId: string): void {
  for (const key of [ASSIGNMENTS, REVIEWS, WHO_REVIEWS, "conflicts of applications"]) {
    loaders.forget(key, applicationId);
  }
  loaders.clear("assignments");
}

function allAssignments({ db, loaders }: Context, id: string): Promise<readonly Assignment[]> {
  const assignments = loaders.of(ASSIGNMENTS, async (ids: readonly string[]) => {
    const found = await assignmentsOf(db.prisma, ids);
    return ids.map((one) => found.get(one) ?? []);
  });
  return assignments.load(id);
}

function allReviews({ db, loaders }: Context, id: string): Promise<readonly Review[]> {
  const reviews = loaders.of(REVIEWS, async (ids: readonly string[]) => {
    const found = await reviewsOf(db.prisma, ids);
    return ids.map((one) => found.get(one) ?? []);
  });
  return reviews.load(id);
}
