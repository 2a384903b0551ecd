import {
  ok,
  problem,
  profileProblems,
  readOrcid,
  refused,
  type Profile,
  type Result,
} from "@regolith/domain";
import type { Database } from "../connect.ts";
import { inTransaction } from "../transaction.ts";
import { recordAudit } from "./audit.ts";

export interface ProfileChange {
  readonly personId: string;
  readonly profile: Profile;
  /** The version the person saw; an older one is refused with STALE. */
  readonly expectedVersion: number;
  readonly at: Date;
}

/** Saves what somebody says about themselves. */
export async function saveProfile(
  db: Pick<Database, "prisma">,
  { personId, profile, expectedVersion, at }: ProfileChange,
): Promise<Result<void>> {
  const problems = profileProblems(profile);
  if (problems.length > 0) return refused(...problems);
  return inTransaction(db, async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id: personId, version: expectedVersion },
      data: { ...toColumns(profile), version: { increment: 1 }, updatedAt: at },
    });
    if (count === 0) return refused(problem("STALE"));
    const version = expectedVersion + 1;
    await recordAudit(tx, {
      at,
      actorId: personId,
      action: "profile.saved",
      personId,
      details: { version },
    });
    return ok(undefined);
  });
}

function toColumns({ name, nativeName, institution, institutionId, country, orcid }: Profile) {
  const read = readOrcid(orcid);
  return {
    name: name.trim(),
    nativeName: nativeName.trim() || null,
    institution: institution.trim() || null,
    institutionId,
    country: country || null,
    orcid: read.ok ? read.value : null,
  };
}
