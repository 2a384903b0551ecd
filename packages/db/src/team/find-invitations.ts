import { normalEmail, type Invitation } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import { hashOfSecret } from "../secrets.ts";

const FOUND = {
  ...{ id: true, applicationId: true, memberId: true, address: true, state: true },
  ...{ invitedAt: true, expiresAt: true, answeredById: true },
  invitedBy: { select: { name: true } },
  application: {
    select: {
      number: true,
      project: { select: { title: true } },
      exhibition: { select: { title: true } },
    },
  },
} satisfies Prisma.InvitationSelect;

/** An invitation with what its page says. */
export interface FoundInvitation extends Invitation {
  readonly id: string;
  readonly applicationId: string;
  /** Null once the member is no more in the team. */
  readonly memberId: string | null;
  readonly answeredById: string | null;
  readonly inviter: string;
  readonly invitedAt: Date;
  readonly number: string;
  /** Empty while the applicant gave none. */
  readonly title: string;
}

/** By the secret in its link. */
export async function invitationByToken(
  db: Connection,
  token: string,
): Promise<FoundInvitation | null> {
  const where = { tokenHash: hashOfSecret(token) };
  const row = await db.invitation.findUnique({ where, select: FOUND });
  return row && toFound(row);
}

export async function invitationById(db: Connection, id: string): Promise<FoundInvitation | null> {
  const row = await db.invitation.findUnique({ where: { id }, select: FOUND });
  return row && toFound(row);
}

/** Those that wait for an answer from an address, the newest first. */
export async function openInvitations(
  db: Connection,
  { email, now, most }: { readonly email: string; readonly now: Date; readonly most: number },
): Promise<FoundInvitation[]> {
  const rows = await db.invitation.findMany({
    where: { address: normalEmail(email), state: "PENDING", expiresAt: { gt: now } },
    select: FOUND,
    orderBy: [{ invitedAt: "desc" }, { id: "desc" }],
    take: most,
  });
  return rows.map(toFound);
}

function toFound({
  invitedBy,
  application,
  ...row
}: Prisma.InvitationGetPayload<{ select: typeof FOUND }>): FoundInvitation {
  const { number, project, exhibition } = application;
  const title = (project ?? exhibition)?.title ?? "";
  return { ...row, inviter: invitedBy.name, number, title };
}

/** The application a member belongs to; who sees that is the caller's question. */
export async function applicationOfMember(db: Connection, id: string): Promise<string | null> {
  const where = { id };
  const row = await db.teamMember.findUnique({ where, select: { applicationId: true } });
  return row?.applicationId ?? null;
}
