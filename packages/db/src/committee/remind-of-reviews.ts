import {
  DAY_MS,
  POLICY_RULES,
  reviewTold,
  type ReviewTold,
  type WaitedFor,
} from "@regolith/domain";
import { lockAnyApplication } from "../applications/find-applications.ts";
import type { WholeApplication } from "../applications/application.ts";
import { inTurn } from "../clockwork/in-turn.ts";
import type { Database } from "../connect.ts";
import type { Prisma } from "../generated/client.ts";
import { notify } from "../notifications/notify.ts";
import { policyOfApplication } from "../policy/policy-of.ts";
import type { Connection } from "../transaction.ts";
import { WITH_COMMITTEE_ROLES } from "./held-roles.ts";
import { toReminder } from "./to-reminder.ts";

/** The earliest reminder that any policy can ask for. */
const EARLIEST_MS = POLICY_RULES.reviewReminderDays.max * DAY_MS;

const PLACE = {
  person: WITH_COMMITTEE_ROLES,
  application: { select: { status: true, roundId: true } },
  review: { select: { state: true } },
} satisfies Prisma.ReviewAssignmentInclude;
type Place = Prisma.ReviewAssignmentGetPayload<{ include: typeof PLACE }>;

/**
 * Reminds reviewers of reviews that are due soon, by the policy of the application's round, and tells the office of those whose day has
 * passed: each in a transaction of its own, which leaves on the place what was told. Two clocks at once tell it once; what fails
 * keeps nothing else from being told.
 */
export async function remindOfReviews(db: Pick<Database, "prisma">, now: Date): Promise<void> {
  await inTurn(db, {
    cases: await placesToTellOf(db.prisma, now),
    work: async (tx, { id, applicationId }) => {
      const application = await lockAnyApplication(tx, applicationId);
      if (application !== null) await remind(tx, application, { id, now });
    },
    failed: "Some reviews were not told of",
  });
}

/** Those of which something is to be told, the earliest due first. */
async function placesToTellOf(db: Connection, now: Date): Promise<readonly Place[]> {
  const places = await db.reviewAssignment.findMany({
    where: {
      ...{ endedAt: null, dueAt: { lte: new Date(now.getTime() + EARLIEST_MS) } },
      OR: [{ remindedDays: null }, { remindedDays: { not: 0 } }],
    },
    include: PLACE,
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
  });
  const found: Place[] = [];
  for (const place of places) if ((await toldOf(db, place, now)) !== null) found.push(place);
  return found;
}

async function toldOf(db: Connection, place: Place, now: Date): Promise<ReviewTold | null> {
  return reviewTold(waitedFor(place), await policyOfApplication(db, place.application), now);
}

function waitedFor({ application, person, review, ...place }: Place): WaitedFor {
  const { state: assignment, dueAt, askedAt, remindedDays } = place;
  return {
    ...{ status: application.status, assignment, review: review?.state ?? null },
    ...{ dueAt, dueSetAt: place.dueSetAt ?? askedAt, remindedDays },
    reminder: toReminder(place),
    isOfCommittee: person.roleGrants.length > 0,
  };
}

/** As the place stands now that nobody else can change it: answered, handed in or told of since, nothing is left to do. */
async function remind(
  tx: Connection,
  application: WholeApplication,
  { id, now: at }: { readonly id: string; readonly now: Date },
): Promise<void> {
  const place = await tx.reviewAssignment.findUniqueOrThrow({ where: { id }, include: PLACE });
  const told = await toldOf(tx, place, at);
  if (told === null) return;
  await tx.reviewAssignment.update({
    where: { id },
    data:
      told === "OVERDUE"
        ? { remindedDays: 0 }
        : { remindedDays: told.days, remindedAt: at, remindedById: null },
  });
  const { number, title } = application;
  const { person, personId, state, dueAt } = place;
  const happening = { application, actorId: null, at };
  if (told === "OVERDUE") {
    const params = { number, title, reviewer: person.name };
    await notify(tx, { kind: "REVIEW_OVERDUE", params, ...happening });
    return;
  }
  await notify(tx, {
    ...{ kind: "REVIEW_DUE_SOON", ...happening, dueAt, named: [personId] },
    params: { number, title, days: told.days, isAccepted: state === "ACCEPTED" },
  });
}
