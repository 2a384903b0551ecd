import type { ConflictKind, ConflictSource, FoundConflict } from "@regolith/domain";
import type { Connection } from "../transaction.ts";

/** A conflict of interest as it is on record. */
export interface RecordedConflict {
  readonly id: string;
  readonly applicationId: string;
  readonly personId: string;
  readonly personName: string;
  readonly kind: ConflictKind;
  readonly source: ConflictSource;
  /** Name of whom of the team it is with; empty where it is with the application as a whole. */
  readonly withName: string;
  readonly detail: string;
  readonly at: Date;
  /** Null while it stands. */
  readonly endedAt: Date | null;
}

/** All on record for these applications, standing first, by the application's id. Whoever asks may read them. */
export async function conflictsOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RecordedConflict[]>> {
  const rows = await db.conflict.findMany({
    where: { applicationId: { in: [...applicationIds] } },
    include: { person: { select: { name: true } } },
    orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { at: "asc" }, { id: "asc" }],
  });
  const found = rows.map(({ person, recordedById: _, ...row }) => ({
    ...row,
    personName: person.name,
  }));
  return Map.groupBy(found, ({ applicationId }) => applicationId);
}

/** Those that stand between somebody and an application. */
export async function standingConflicts(
  db: Connection,
  { applicationId, personId }: { readonly applicationId: string; readonly personId: string },
): Promise<readonly FoundConflict[]> {
  const rows = await db.conflict.findMany({
    where: { applicationId, personId, endedAt: null },
    orderBy: [{ kind: "asc" }, { at: "asc" }, { id: "asc" }],
  });
  return rows.map(({ kind, withName, detail }) => ({ kind, with: withName, fact: detail }));
}
