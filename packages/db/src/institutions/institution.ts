import {
  foldName,
  searchKeys,
  type InstitutionNameKind,
  type InstitutionState,
  type Provenance,
} from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";

export interface InstitutionName {
  readonly text: string;
  /** BCP 47; null when not known. */
  readonly language: string | null;
  readonly kind: InstitutionNameKind;
}

/** An institution of the directory. */
export interface Institution {
  readonly id: string;
  /** Research Organization Registry; null when it is not registered there. */
  readonly rorId: string | null;
  readonly nameEn: string;
  readonly nameZh: string | null;
  /** All other names it is found by. */
  readonly names: readonly InstitutionName[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly website: string | null;
  readonly emailDomains: readonly string[];
  readonly state: InstitutionState;
  /** What followed it, by the registry. */
  readonly successorId: string | null;
  readonly proposedById: string | null;
  readonly proposedAt: Date | null;
  /** What the proposer said of it. */
  readonly evidence: string;
  /** Why it was refused. */
  readonly note: string | null;
  readonly provenance: Provenance;
  /** Counts saved changes. */
  readonly version: number;
}

/** The registry's first, each in its order. */
const BY_PLACE = [
  { source: "asc" },
  { position: "asc" },
] satisfies Prisma.InstitutionNameOrderByWithRelationInput[];

export const WITH_NAMES = {
  names: { select: { text: true, language: true, kind: true }, orderBy: BY_PLACE },
} satisfies Prisma.InstitutionInclude;

type Row = Prisma.InstitutionGetPayload<{ include: typeof WITH_NAMES }>;

export function toInstitution(row: Row): Institution {
  const { id, rorId, nameEn, nameZh, names, country, website, emailDomains, state } = row;
  const { successorId, proposedById, proposedAt, evidence, note, provenance, version } = row;
  return {
    ...{ id, rorId, nameEn, nameZh, names, country, website, emailDomains, state },
    ...{ successorId, proposedById, proposedAt, evidence, note, provenance, version },
  };
}

/** What an institution with these names is found and ordered by; the first is its English one. */
export function findableBy(names: readonly string[]) {
  const { text, pieces } = searchKeys(names);
  return { sortName: foldName(names[0] ?? ""), searchText: text, searchPieces: [...pieces] };
}
