import { normalEmail, OFFICER_STEPS, type OfficerState, type OfficerStep } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
import type { Connection } from "../transaction.ts";
import { auditInstitution } from "./audit-institution.ts";
import type { DirectoryChange } from "./change-institution.ts";

/** Somebody who speaks for an institution, did, or is to. */
export interface Officer {
  readonly id: string;
  readonly institutionId: string;
  /** Null until they accepted. */
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly evidence: string;
  readonly state: OfficerState;
  readonly proposedById: string | null;
  readonly proposedAt: Date;
  readonly acceptedAt: Date | null;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
  readonly tokenExpiresAt: Date | null;
}

const WITHOUT_SECRET = { tokenHash: true } as const;
const ACTIVE = { in: ["PROPOSED", "CONFIRMED"] } satisfies Prisma.EnumOfficerStateFilter;

/** How many may endorse for an institution, or wait to be confirmed. */
export function countOfficers(db: Connection, institutionId: string): Promise<number> {
  return db.institutionOfficer.count({ where: { institutionId, state: ACTIVE } });
}

/** How many may endorse for an institution now. */
export function countConfirmedOfficers(db: Connection, institutionId: string): Promise<number> {
  return db.institutionOfficer.count({ where: { institutionId, state: "CONFIRMED" } });
}

/** Officers of institutions, those who wait first, then by when they were proposed. */
export async function officersOf(
  db: Connection,
  institutionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Officer[]>> {
  const rows = await db.institutionOfficer.findMany({
    where: { institutionId: { in: [...institutionIds] } },
    omit: WITHOUT_SECRET,
    orderBy: [{ state: "asc" }, { proposedAt: "desc" }, { id: "asc" }],
  });
  return Map.groupBy(rows, ({ institutionId }) => institutionId);
}

/** How many officers whom somebody proposed wait for the secretariat. */
export function countOfficersProposed(tx: Connection, proposedById: string): Promise<number> {
  return tx.institutionOfficer.count({ where: { proposedById, state: "PROPOSED" } });
}

/** Somebody proposed or confirmed for an institution under an address; null when there is nobody. */
export function findActiveOfficer(
  tx: Connection,
  institutionId: string,
  email: string,
): Promise<Officer | null> {
  const where = { institutionId, email: normalEmail(email), state: ACTIVE };
  return tx.institutionOfficer.findFirst({ where, omit: WITHOUT_SECRET });
}

export interface NewOfficer extends DirectoryChange {
  readonly id: string;
  readonly institutionId: string;
  readonly name: string;
  readonly email: string;
  readonly evidence: string;
}

/** Writes a proposed officer, who was not invited yet. */
export async function insertOfficer(tx: Connection, officer: NewOfficer): Promise<void> {
  const { actorId, at, name, email, evidence, ...facts } = officer;
  await tx.institutionOfficer.create({
    data: {
      ...{ ...facts, name: name.trim(), email: normalEmail(email), evidence: evidence.trim() },
      ...{ proposedById: actorId, proposedAt: at },
    },
  });
  const { id, institutionId } = officer;
  const event = { institutionId, action: "officer.proposed", actorId, at };
  await auditInstitution(tx, { ...event, details: { officerId: id } });
}

/** One officership, while nobody else changes it or its person's address. */
export async function lockOfficer(tx: Connection, id: string): Promise<Officer | null> {
  // A change of address locks the person first and the officerships then.
  await tx.$queryRaw`select 1 from "Person" p join "InstitutionOfficer" o on o."personId" = p."id"
    where o."id" = ${id}::uuid for key share of p`;
  await tx.$queryRaw`select 1 from "InstitutionOfficer" where "id" = ${id}::uuid for update`;
  return tx.institutionOfficer.findUnique({ where: { id }, omit: WITHOUT_SECRET });
}

/** The officerships that somebody has or accepted to have. */
export async function activeOfficershipsOf(tx: Connection, personId: string): Promise<string[]> {
  const rows = await tx.institutionOfficer.findMany({
    where: { personId, state: ACTIVE },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}

/** Notes the new address of a locked officer. */
export async function readdressOfficer(
  tx: Connection,
  { id, institutionId }: Officer,
  { email, actorId, at }: DirectoryChange & { readonly email: string },
): Promise<void> {
  await tx.institutionOfficer.update({ where: { id }, data: { email } });
  const event = { institutionId, action: "officer.readdressed", actorId, at };
  await auditInstitution(tx, { ...event, details: { officerId: id } });
}

const DONE: Readonly<Record<OfficerStep, string>> = {
  CONFIRM: "officer.confirmed",
  REFUSE: "officer.refused",
  END: "officer.ended",
  DECLINE: "officer.declined",
};

/** Takes a step with a locked officership; `actorId` is null for whoever declines by the link alone. */
export async function stepOfficer(
  tx: Connection,
  { id, institutionId }: Officer,
  step: {
    readonly action: OfficerStep;
    readonly note?: string;
    readonly actorId: string | null;
    readonly at: Date;
    /** Null when it follows from what the actor did, and nobody decided. */
    readonly decidedById?: null;
  },
): Promise<void> {
  const { action, note, actorId, at } = step;
  const { by, to } = OFFICER_STEPS[action];
  const { decidedById = by === "SECRETARIAT" ? actorId : null } = step;
  await tx.institutionOfficer.update({
    where: { id },
    data: {
      ...{ state: to, decidedById, decidedAt: at },
      ...(note !== undefined && { note }),
    },
  });
  const event = { institutionId, action: DONE[action], actorId, at };
  await auditInstitution(tx, { ...event, details: { officerId: id } });
}
