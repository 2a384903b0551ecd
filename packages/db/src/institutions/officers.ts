import type { Connection } from "../transaction.ts";

/** How many may endorse for an institution, or wait to be confirmed. */
export function countOfficers(db: Connection, institutionId: string): Promise<number> {
  return db.institutionOfficer.count({
    where: { institutionId, state: { in: ["PROPOSED", "CONFIRMED"] } },
  });
}
