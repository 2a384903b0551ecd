import type { Connection } from "../transaction.ts";
import { toInstitution, WITH_NAMES, type Institution } from "./institution.ts";

/**
 * The institutions of these ids, each under the id that was asked for: for a merged one the one that stands
 * for it. Those that do not exist are not among them.
 */
export async function findInstitutions(
  db: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Institution>> {
  const rows = await db.institution.findMany({
    where: { id: { in: [...ids] } },
    include: { ...WITH_NAMES, mergedInto: { include: WITH_NAMES } },
  });
  return new Map(rows.map(({ mergedInto, ...row }) => [row.id, toInstitution(mergedInto ?? row)]));
}

export async function findInstitution(db: Connection, id: string): Promise<Institution | null> {
  return (await findInstitutions(db, [id])).get(id) ?? null;
}

/** The institution registered under a ROR id, or the one it was merged into. */
export async function findInstitutionByRor(
  db: Connection,
  rorId: string,
): Promise<Institution | null> {
  const row = await db.institution.findUnique({ where: { rorId }, select: { id: true } });
  return row === null ? null : findInstitution(db, row.id);
}
