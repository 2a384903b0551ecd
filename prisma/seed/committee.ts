import { beijingDay, DAY_MS, type ApplicationStatus } from "@regolith/domain";
import { refreshConflicts } from "@regolith/db";
import { titleOf } from "./applications/spec.ts";
import type { WholeApplication } from "./applications/whole-application.ts";
import { EXPERTS } from "./committee/experts.ts";
import { seedReviews, type SeededAssignment } from "./committee/reviews.ts";
import { idOf, type Ids, type SeedContext } from "./context.ts";
import { closingDay, daysBefore } from "./days.ts";

/** In which statuses reviewers were found; whoever is asked while it is screened has not answered everywhere. */
const ASKING: readonly ApplicationStatus[] = ["SCREENING"];
const WRITING: readonly ApplicationStatus[] = ["UNDER_REVIEW"];
const REVIEWED: readonly ApplicationStatus[] = [
  "PANEL",
  "RECOMMENDED",
  "RESERVE_LIST",
  "APPROVED",
  "REVOKED",
];
const ROLES = ["CHIEF", "SECOND", "TECHNICAL"] as const;

/** Writes what the invented committee keeps of itself, the conflicts that follow, and who reviews what. */
export async function seedCommittee(
  context: SeedContext,
  wholes: readonly WholeApplication[],
  people: Ids,
): Promise<void> {
  await seedTies(context, people);
  const barred = await seedConflicts(context, people);
  const assignments = wholes.flatMap((whole, place) =>
    assignmentsOf(context, { whole, place, people, barred }),
  );
  const { tx } = context;
  await tx.reviewAssignment.createMany({ data: assignments.map(({ row }) => row) });
  await seedReviews(context, assignments);
  await tx.notification.createMany({
    data: assignments
      .filter(({ row }) => row.state === "ASKED")
      .map(({ row, whole }) => ({
        ...{ id: context.nextId(), personId: row.personId, kind: "REVIEW_ASKED" },
        ...{ applicationId: whole.id, actorId: row.assignedById, path: "/reviews" },
        ...{ at: row.askedAt, dueAt: row.dueAt, mailedAt: row.askedAt },
        params: { number: whole.number, title: titleOf(whole.spec) },
      })),
  });
}

async function seedTies({ tx, now, nextId }: SeedContext, people: Ids): Promise<void> {
  const year = Number(beijingDay(now).slice(0, 4));
  const createdAt = daysBefore(now, 400);
  for (const { address, keywords, papers, ties } of EXPERTS) {
    const personId = idOf(people, `${address}@demo.test`);
    await tx.reviewerExpertise.create({
      data: { personId, keywords: [...keywords], updatedAt: createdAt },
    });
    await tx.jointPublication.createMany({
      data: papers.map(({ title, yearsAgo, coAuthors }) => ({
        ...{ id: nextId(), personId, title, createdAt },
        ...{ year: year - yearsAgo, coAuthors: [...coAuthors] },
      })),
    });
    await tx.tie.createMany({
      data: ties.map((tie) => ({ ...tie, id: nextId(), personId, createdAt })),
    });
  }
}

/** What the rules find, under ids that are the same at every first start. Returns who must not judge what. */
async function seedConflicts(
  { tx, now, nextId }: SeedContext,
  people: Ids,
): Promise<ReadonlySet<string>> {
  for (const { address } of EXPERTS) {
    await refreshConflicts(tx, { personId: idOf(people, `${address}@demo.test`) }, now);
  }
  const found = await tx.conflict.findMany({
    orderBy: [{ applicationId: "asc" }, { personId: "asc" }, { kind: "asc" }, { withName: "asc" }],
  });
  await tx.conflict.deleteMany({});
  await tx.conflict.createMany({ data: found.map((row) => ({ ...row, id: nextId() })) });
  return new Set(found.map(({ applicationId, personId }) => `${applicationId} ${personId}`));
}

interface Assigning {
  readonly whole: WholeApplication;
  /** In the order of the applications; reviewers take turns by it. */
  readonly place: number;
  readonly people: Ids;
  readonly barred: ReadonlySet<string>;
}

function assignmentsOf(
  { now, nextId }: SeedContext,
  { whole, place, people, barred }: Assigning,
): SeededAssignment[] {
  const { id: applicationId, story } = whole;
  const { status, submittedAt } = story;
  const isActive = [...ASKING, ...WRITING].includes(status);
  if (submittedAt === null || !(isActive || REVIEWED.includes(status))) return [];
  const names = ["reviewer", "reviewer2", "reviewer3"];
  const inTurn = names.map((_, index) => names[(index + place) % names.length] ?? "");
  const free = inTurn
    .map((name) => idOf(people, `${name}@demo.test`))
    .filter((personId) => !barred.has(`${applicationId} ${personId}`));
  const askedAt = new Date(submittedAt.getTime() + 2 * DAY_MS);
  const at = askedAt < now ? askedAt : daysBefore(now, 0.5);
  return free.map((personId, index) => {
    const isAsked =
      (ASKING.includes(status) && index === 0) ||
      (WRITING.includes(status) && index === 2 && place % 2 === 0);
    return {
      whole,
      isHandedIn: REVIEWED.includes(status) || (WRITING.includes(status) && index === 0),
      row: {
        ...{ id: nextId(), applicationId, personId, role: ROLES[index] ?? "SECOND" },
        ...{ state: isAsked ? ("ASKED" as const) : ("ACCEPTED" as const), askedAt: at },
        ...{ answeredAt: isAsked ? null : at, dueAt: isActive ? closingDay(now, -14) : null },
        assignedById: idOf(people, "secretariat@demo.test"),
      },
    };
  });
}
