import type { ConflictKind, ConflictSource, FoundConflict } from "@regolith/domain";
import type { Prisma } from "../generated/client.ts";
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
  /** That it was set aside as a namesake's; null where it was not. */
  readonly setAside: {
    readonly at: Date;
    readonly by: string;
    readonly reason: string;
  } | null;
}

const SHOWN = {
  person: { select: { name: true } },
  setAsideBy: { select: { name: true } },
} satisfies Prisma.ConflictInclude;
type Row = Prisma.ConflictGetPayload<{ include: typeof SHOWN }>;

function toRecorded({ person, setAsideBy, recordedById: _, ...row }: Row): RecordedConflict {
  const { setAsideAt: at, setAsideReason: reason, setAsideById: _setter, ...facts } = row;
  const setAside = at === null ? null : { at, by: setAsideBy?.name ?? "", reason };
  return { ...facts, personName: person.name, setAside };
}

/** All on record for these applications, standing first, by the application's id. Whoever asks may read them. */
export async function conflictsOf(
  db: Connection,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RecordedConflict[]>> {
  const rows = await db.conflict.findMany({
    where: { applicationId: { in: [...applicationIds] } },
    include: SHOWN,
    orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { at: "asc" }, { id: "asc" }],
  });
  return Map.groupBy(rows.map(toRecorded), ({ applicationId }) => applicationId);
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

/** One by its row's id; whose it is to read is the caller's question. */
export async function findConflict(db: Connection, id: string): Promise<RecordedConflict | null> {
  const row = await db.conflict.findUnique({ where: { id }, include: SHOWN });
  return row && toRecorded(row);
}
