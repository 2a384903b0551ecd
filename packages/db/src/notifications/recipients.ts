import { isNamedBy, type Membership, type Party, type Role } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

const RECIPIENT = {
  ...{ id: true, email: true, language: true, mailFrequency: true },
  formerAddresses: { select: { email: true } },
} as const;

/** Somebody to be told, with how. */
export type Recipient = Prisma.PersonGetPayload<{ select: typeof RECIPIENT }>;

export interface Concerning {
  /** Null when it is about no application: then the parties are office roles and named persons. */
  readonly application: Membership | null;
  readonly actorId: string | null;
  readonly named?: readonly string[];
}

/** Everybody of these parties once, without whoever did it. */
export async function findRecipients(
  tx: Connection,
  parties: readonly Party[],
  { application, actorId, named = [] }: Concerning,
): Promise<Recipient[]> {
  const own = parties.flatMap((party) => ownSide(party, application, named));
  const roles = parties.flatMap((party) => ROLE_OF.get(party) ?? []);
  const team = teamOf(application);
  const barred = [...team, ...(application?.conflictedIds ?? [])];
  const asked = parties.includes("OFFICERS") ? application?.endorserId : null;
  const rows = await tx.person.findMany({
    where: {
      OR: [
        { id: { in: own } },
        holding(
          roles.filter((role) => role !== "CHAIR"),
          team,
        ),
        // A chair with a conflict of interest hears of nothing that happens to the application.
        holding(
          roles.filter((role) => role === "CHAIR"),
          barred,
        ),
        ...(asked === null || asked === undefined ? [] : [officersOf(asked, team)]),
      ],
    },
    select: RECIPIENT,
    orderBy: { id: "asc" },
  });
  return rows.filter(
    (row) => row.id !== actorId && (own.includes(row.id) || !isNamedInTeam(row, application)),
  );
}

function holding(roles: Role[], barred: readonly string[]): Prisma.PersonWhereInput {
  return {
    roleGrants: { some: { role: { in: roles }, revokedAt: null } },
    id: { notIn: [...barred] },
  };
}

/** All who belong to it, or did: they are told as office of nothing. */
function teamOf(application: Membership | null): string[] {
  if (application === null) return [];
  const { personId, memberIds, formerIds } = application;
  return [personId, ...memberIds, ...formerIds];
}

function isNamedInTeam(
  { email, formerAddresses }: Recipient,
  application: Membership | null,
): boolean {
  const person = { email, formerEmails: formerAddresses.map((former) => former.email) };
  return application?.teamEmails.some((member) => isNamedBy(person, member)) ?? false;
}

const ROLE_OF: ReadonlyMap<Party, Role> = new Map<Party, Role>([
  ["SECRETARIAT", "SECRETARIAT"],
  ["CHAIRS", "CHAIR"],
  ["APPROVERS", "APPROVER"],
  ["CURATORS", "CURATOR"],
  ["ADMINISTRATORS", "ADMINISTRATOR"],
]);

function ownSide(
  party: Party,
  application: Membership | null,
  named: readonly string[],
): readonly string[] {
  if (party === "NAMED") return named;
  if (application === null) return [];
  if (party === "PI") return [application.personId];
  return party === "TEAM" ? application.memberIds : [];
}

function officersOf(institutionId: string, team: readonly string[]): Prisma.PersonWhereInput {
  return {
    officerships: { some: { institutionId, state: "CONFIRMED" } },
    id: { notIn: [...team] },
  };
}
