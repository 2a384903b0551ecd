import { normalEmail, type Membership, type Party, type Role } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";

const RECIPIENT = { id: true, email: true, language: true, mailFrequency: true } as const;

/** Somebody to be told, with how. */
export type Recipient = Prisma.PersonGetPayload<{ select: typeof RECIPIENT }>;

export interface Concerning {
  readonly application: Membership;
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
  const asked = parties.includes("OFFICERS") ? application.endorserId : null;
  const rows = await tx.person.findMany({
    where: {
      OR: [
        { id: { in: own } },
        {
          roleGrants: { some: { role: { in: roles }, revokedAt: null } },
          id: { notIn: [application.personId, ...application.memberIds] },
        },
        ...(asked === null ? [] : [officersOf(asked, application)]),
      ],
    },
    select: RECIPIENT,
    orderBy: { id: "asc" },
  });
  const team = new Set(application.teamEmails.map(normalEmail));
  return rows.filter(({ id, email }) => id !== actorId && (own.includes(id) || !team.has(email)));
}

const ROLE_OF: ReadonlyMap<Party, Role> = new Map<Party, Role>([
  ["SECRETARIAT", "SECRETARIAT"],
  ["APPROVERS", "APPROVER"],
  ["ADMINISTRATORS", "ADMINISTRATOR"],
]);

function ownSide(
  party: Party,
  { personId, memberIds }: Membership,
  named: readonly string[],
): readonly string[] {
  if (party === "PI") return [personId];
  if (party === "TEAM") return memberIds;
  return party === "NAMED" ? named : [];
}

function officersOf(institutionId: string, application: Membership): Prisma.PersonWhereInput {
  return {
    officerships: { some: { institutionId, state: "CONFIRMED" } },
    id: { notIn: [application.personId, ...application.memberIds] },
  };
}
