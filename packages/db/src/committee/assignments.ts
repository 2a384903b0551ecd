import {
  APPLICATION_STATUSES,
  COMMITTEE_ROLES,
  isAssignedIn,
  type Actor,
  type ApplicationStatus,
  type AssignmentState,
  type Reminder,
  type ReviewRole,
  type ReviewState,
} from "@regolith/domain";
import type { WholeApplication } from "../applications/application.ts";
import { lockAnyApplication } from "../applications/find-applications.ts";
import { committeeSeenBy } from "../applications/visible-to.ts";
import { Prisma } from "../generated/client.ts";
import { policiesOfApplications } from "../policy/index.ts";
import type { Connection } from "../transaction.ts";
import { WITH_COMMITTEE_ROLES } from "./held-roles.ts";
import { toReminder } from "./to-reminder.ts";

const ASSIGNMENT = {
  person: WITH_COMMITTEE_ROLES,
  remindedBy: { select: { name: true } },
  application: { select: { status: true } },
  review: { select: { id: true, state: true, submittedAt: true } },
} satisfies Prisma.ReviewAssignmentInclude;

/** Somebody asked to review an application. */
export interface Assignment {
  readonly id: string;
  readonly applicationId: string;
  readonly personId: string;
  readonly personName: string;
  readonly role: ReviewRole;
  readonly state: AssignmentState;
  readonly askedAt: Date;
  readonly dueAt: Date | null;
  readonly answeredAt: Date | null;
  readonly endedAt: Date | null;
  /** Whether they still hold a role that judges. */
  readonly isOfCommittee: boolean;
  /** The last reminder that reached them, and who of the office sent it. */
  readonly reminder: (Reminder & { readonly byName: string | null }) | null;
  /** Words that came with declining. */
  readonly note: string;
  /** Counts its steps. */
  readonly version: number;
  /** Of the application. */
  readonly status: ApplicationStatus;
  /** What was written so far; null before the first save. */
  readonly review: {
    readonly id: string;
    readonly state: ReviewState;
    readonly submittedAt: Date | null;
  } | null;
}

type AssignmentRow = Prisma.ReviewAssignmentGetPayload<{ include: typeof ASSIGNMENT }>;

/** All of these applications, chief first, by the application's id. Whoever asks may read them. */
export async function assignmentsOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Assignment[]>> {
  const rows = await db.reviewAssignment.findMany({
    where: { applicationId: { in: [...applicationIds] } },
    include: ASSIGNMENT,
    orderBy: [{ role: "asc" }, { askedAt: "asc" }, { id: "asc" }],
  });
  return Map.groupBy(rows.map(toAssignment), ({ applicationId }) => applicationId);
}

/** All of one reviewer, those due first on top. */
export async function assignmentsFor(
  db: Connection,
  personId: string,
): Promise<readonly Assignment[]> {
  const rows = await db.reviewAssignment.findMany({
    where: { personId },
    include: ASSIGNMENT,
    orderBy: [{ dueAt: { sort: "asc", nulls: "last" } }, { askedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toAssignment);
}

/**
 * Those of the assignments that exist for somebody, by id: their own, and for the office those of the applications
 * it reads.
 */
export async function findAssignments(
  db: Connection,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Assignment>> {
  const found = await db.$queryRaw<{ id: string }[]>`
    select r."id" from "ReviewAssignment" r join "Application" a on a."id" = r."applicationId"
    where r."id" = any(${[...ids]}::uuid[])
      and (${isOwnPlace(actor)} or ${committeeSeenBy(actor)})`;
  if (found.length === 0) return new Map();
  const rows = await db.reviewAssignment.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    include: ASSIGNMENT,
  });
  return new Map(rows.map((row) => [row.id, toAssignment(row)]));
}

/**
 * An assignment, and its application as nobody else can change it until the transaction ends. Null when it does not
 * exist for this person: as whose it is, or as the office.
 */
export async function lockAssignment(
  tx: Connection,
  actor: Actor,
  { id, as }: { readonly id: string; readonly as: "REVIEWER" | "OFFICE" },
): Promise<{ readonly assignment: Assignment; readonly application: WholeApplication } | null> {
  const isTheirs = as === "REVIEWER" ? isOwnPlace(actor) : committeeSeenBy(actor);
  const [found] = await tx.$queryRaw<{ applicationId: string }[]>`
    select r."applicationId" from "ReviewAssignment" r join "Application" a on a."id" = r."applicationId"
    where r."id" = ${id}::uuid and ${isTheirs}`;
  if (found === undefined) return null;
  const application = await lockAnyApplication(tx, found.applicationId);
  const row = await tx.reviewAssignment.findUnique({ where: { id }, include: ASSIGNMENT });
  return application && row && { application, assignment: toAssignment(row) };
}

/** Whoever lost the role reads nothing by it any more. */
function isOwnPlace({ id, roles }: Actor): Prisma.Sql {
  const isOfCommittee = COMMITTEE_ROLES.some((role) => roles.includes(role));
  return isOfCommittee ? Prisma.sql`r."personId" = ${id}::uuid` : Prisma.sql`false`;
}

/** Applications of a round that want reviewers, as somebody of the office reads them, by number. */
export async function toAssignIn(
  db: Connection,
  actor: Actor,
  roundId: string,
): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select a."id" from "Application" a
    where a."roundId" = ${roundId}::uuid and ${wantsReviewers(actor)}
    order by a."number", a."id"`;
  return rows.map(({ id }) => id);
}

/** Rounds with applications that want reviewers, as somebody of the office reads them, the one that opens last first. */
export async function findRoundsToAssign(db: Connection, actor: Actor): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select r."id" from "Round" r
    where exists (select from "Application" a where a."roundId" = r."id" and ${wantsReviewers(actor)})
    order by r."opensAt" desc, r."id" desc`;
  return rows.map(({ id }) => id);
}

function wantsReviewers(actor: Actor): Prisma.Sql {
  const statuses = APPLICATION_STATUSES.filter(isAssignedIn);
  return Prisma.sql`a."status"::text = any(${[...statuses]}::text[]) and ${committeeSeenBy(actor)}`;
}

function toAssignment(found: AssignmentRow): Assignment {
  const { person, application, assignedById: _, ...rest } = found;
  const { remindedAt, remindedBy, remindedById, ...row } = rest;
  const reminder = toReminder({ remindedAt, remindedById });
  return {
    ...{ ...row, personName: person.name, status: application.status },
    isOfCommittee: person.roleGrants.length > 0,
    reminder: reminder && { ...reminder, byName: remindedBy?.name ?? null },
  };
}

/** How many places each of the committee holds whose review is still to be handed in. */
export async function openLoads(db: Connection): Promise<ReadonlyMap<string, number>> {
  const rows = await db.reviewAssignment.groupBy({
    by: ["personId"],
    where: {
      state: { in: ["ASKED", "ACCEPTED"] },
      application: { status: { in: APPLICATION_STATUSES.filter(isAssignedIn) } },
      OR: [{ review: null }, { review: { state: "DRAFT" } }],
    },
    _count: true,
  });
  return new Map(rows.map(({ personId, _count }) => [personId, _count]));
}

/** What somebody who is asked may know to judge a conflict of interest. */
export interface InvitationFacts {
  readonly applicationId: string;
  readonly number: string;
  readonly title: string;
  readonly people: readonly { readonly name: string; readonly institution: string }[];
  /** For how many years writing together is a conflict, by the application's policy. */
  readonly coAuthorYears: number;
}

/** Title, people and institutions of applications somebody is asked to review; nothing else of them. */
export async function invitationFacts(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, InvitationFacts>> {
  const rows = await db.application.findMany({
    where: { id: { in: [...applicationIds] } },
    select: {
      ...{ id: true, number: true, roundId: true },
      project: { select: { title: true } },
      exhibition: { select: { title: true } },
      applicant: { select: { fullName: true, institution: true } },
      teamMembers: {
        where: { state: { not: "DECLINED" } },
        select: { fullName: true, institution: true },
        orderBy: { position: "asc" },
      },
    },
  });
  const policyFor = await policiesOfApplications(db, rows);
  const facts = rows.map((row): InvitationFacts => {
    const { id: applicationId, number, project, exhibition, applicant, teamMembers } = row;
    const named = [...(applicant === null ? [] : [applicant]), ...teamMembers];
    const people = named.map(({ fullName: name, institution }) => ({ name, institution }));
    const title = (project ?? exhibition)?.title ?? "";
    const { coAuthorYears } = policyFor(row);
    return { applicationId, number, title, people, coAuthorYears };
  });
  return new Map(facts.map((one) => [one.applicationId, one]));
}
