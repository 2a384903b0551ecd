import { findInstitution, type Connection } from "@regolith/db";
import { ok, problem, refused, type ProblemPath, type Result } from "@regolith/domain";
import { idOf } from "../graphql/global-id.ts";

/** The row's id of the institution an input names, or of its survivor; null for none. */
export async function readInstitution(
  db: Connection,
  globalId: string | null | undefined,
  path: ProblemPath,
): Promise<Result<string | null>> {
  if (globalId === null || globalId === undefined || globalId === "") return ok(null);
  const id = idOf("Institution", globalId);
  const institution = id === null ? null : await findInstitution(db, id);
  return institution === null ? refused(problem("UNKNOWN_INSTITUTION", path)) : ok(institution.id);
}
