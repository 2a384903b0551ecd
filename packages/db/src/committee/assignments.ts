import type { AssignmentState, ReviewRole, ReviewState } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

const ASSIGNMENT = {
  person: { select: { name: true } },
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
  /** Words that came with declining. */
  readonly note: string;
  /** Counts its steps. */
  readonly version: number;
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

export async function findAssignment(db: Connection, id: string): Promise<Assignment | null> {
  const row = await db.reviewAssignment.findUnique({ where: { id }, include: ASSIGNMENT });
  return row && toAssignment(row);
}

function toAssignment({ person, assignedById: _, ...row }: AssignmentRow): Assignment {
  return { ...row, personName: person.name };
}

/** How many places each of the committee holds whose review is still to be handed in. */
export async function openLoads(db: Connection): Promise<ReadonlyMap<string, number>> {
  const rows = await db.reviewAssignment.groupBy({
    by: ["personId"],
    where: {
      state: { in: ["ASKED", "ACCEPTED"] },
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
}

/** Title, people and institutions of applications somebody is asked to review; nothing else of them. */
export async function invitationFacts(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, InvitationFacts>> {
  const rows = await db.application.findMany({
    where: { id: { in: [...applicationIds] } },
    select: {
      ...{ id: true, number: true },
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
  return new Map(
    rows.map(({ id, number, project, exhibition, applicant, teamMembers }) => {
      const named = [...(applicant === null ? [] : [applicant]), ...teamMembers];
      const people = named.map(({ fullName: name, institution }) => ({ name, institution }));
      const title = (project ?? exhibition)?.title ?? "";
      return [id, { applicationId: id, number, title, people }];
    }),
  );
}
