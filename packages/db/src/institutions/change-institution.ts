import {
  cleanDomains,
  type InstitutionFacts,
  type InstitutionState,
  type Provenance,
} from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import { auditInstitution } from "./audit-institution.ts";
import { findableBy, toInstitution, WITH_NAMES, type Institution } from "./institution.ts";

/** Who changes something of the directory, and when. */
export interface DirectoryChange {
  readonly actorId: string;
  readonly at: Date;
}

export interface NewInstitution extends DirectoryChange {
  readonly id: string;
  readonly facts: InstitutionFacts;
  readonly rorId: string | null;
  /** Given for a proposal, which waits for the secretariat. */
  readonly evidence?: string;
  readonly provenance: Provenance;
}

/** Writes a new institution: a proposal when there is evidence for it, else one of the directory. */
export async function insertInstitution(
  tx: Connection,
  { id, facts, rorId, evidence, provenance, actorId, at }: NewInstitution,
): Promise<void> {
  const columns = toColumns(facts);
  const proposal = { state: "PROPOSED", proposedById: actorId, proposedAt: at } as const;
  await tx.institution.create({
    data: {
      ...{ id, rorId, provenance, createdAt: at, editedAt: at, ...columns },
      ...findableBy([columns.nameEn, columns.nameZh ?? ""]),
      ...(evidence !== undefined && { ...proposal, evidence: evidence.trim() }),
    },
  });
  const action = evidence === undefined ? "institution.added" : "institution.proposed";
  await auditInstitution(tx, { institutionId: id, action, actorId, at, details: { ...columns } });
}

/** How many proposals of somebody wait for the secretariat. */
export function countProposals(tx: Connection, personId: string): Promise<number> {
  return tx.institution.count({ where: { proposedById: personId, state: "PROPOSED" } });
}

/** One that stands by itself, while nobody else changes it; null when it does not, or is not there. */
export async function lockInstitution(tx: Connection, id: string): Promise<Institution | null> {
  await tx.$queryRaw`select 1 from "Institution" where "id" = ${id}::uuid for update`;
  const row = await tx.institution.findUnique({ where: { id }, include: WITH_NAMES });
  return row === null || row.mergedIntoId !== null ? null : toInstitution(row);
}

/** Writes what the office says of a locked institution. */
export async function saveInstitution(
  tx: Connection,
  before: Institution,
  change: DirectoryChange & { readonly facts: InstitutionFacts; readonly reason: string },
): Promise<void> {
  const { facts, reason, actorId, at } = change;
  const columns = toColumns(facts);
  const further = before.names.map(({ text }) => text);
  await tx.institution.update({
    where: { id: before.id },
    data: {
      ...{ ...columns, editedAt: at, version: { increment: 1 } },
      ...findableBy([columns.nameEn, columns.nameZh ?? "", ...further]),
    },
  });
  const { nameEn, nameZh, country, website, emailDomains } = before;
  await auditInstitution(tx, {
    ...{ institutionId: before.id, action: "institution.saved", actorId, at },
    details: {
      before: { nameEn, nameZh, country, website, emailDomains: [...emailDomains] },
      after: columns,
      reason,
    },
  });
}

/** Decides on a locked proposal. Whoever named a refused one is left with its name in words. */
export async function decideInstitution(
  tx: Connection,
  { id }: Institution,
  decision: DirectoryChange & {
    readonly state: Extract<InstitutionState, "LISTED" | "REFUSED">;
    readonly note?: string;
  },
): Promise<void> {
  const { state, note, actorId, at } = decision;
  await tx.institution.update({
    where: { id },
    data: { state, version: { increment: 1 }, ...(note !== undefined && { note }) },
  });
  const action = state === "LISTED" ? "institution.confirmed" : "institution.refused";
  await auditInstitution(tx, { institutionId: id, action, actorId, at });
  if (state === "LISTED") return;
  await tx.applicantAnswers.updateMany({
    where: { institutionId: id },
    data: { institutionId: null },
  });
  await tx.person.updateMany({ where: { institutionId: id }, data: { institutionId: null } });
}

function toColumns({ nameEn, nameZh, country, website, emailDomains }: InstitutionFacts) {
  return {
    nameEn: nameEn.trim(),
    nameZh: nameZh.trim() || null,
    country: country || null,
    website: website.trim() || null,
    emailDomains: cleanDomains(emailDomains),
  };
}
