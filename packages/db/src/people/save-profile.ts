import {
  ok,
  problem,
  profileProblems,
  readOrcid,
  refused,
  type Language,
  type MailFrequency,
  type Profile,
  type Result,
} from "@regolith/domain";
import type { Database } from "../connect.ts";
import { refreshConflicts } from "../committee/refresh-conflicts.ts";
import type { Prisma } from "../generated/client.ts";
import { inTransaction } from "../transaction.ts";
import { recordAudit } from "./audit.ts";

interface OwnChange {
  readonly personId: string;
  /** The version the person saw; an older one is refused with STALE. */
  readonly expectedVersion: number;
  readonly at: Date;
}

export interface ProfileChange extends OwnChange {
  readonly profile: Profile;
}

export interface MailSettingsChange extends OwnChange {
  readonly language: Language;
  readonly mailFrequency: MailFrequency;
}

type Db = Pick<Database, "prisma">;

/** Saves what somebody says about themselves. */
export async function saveProfile(
  db: Db,
  { profile, ...change }: ProfileChange,
): Promise<Result<void>> {
  const problems = profileProblems(profile);
  if (problems.length > 0) return refused(...problems);
  return saveOwn(db, change, { action: "profile.saved", columns: toColumns(profile) });
}

/** Saves in which language and how often somebody is written to. */
export function saveMailSettings(
  db: Db,
  { language, mailFrequency, ...change }: MailSettingsChange,
): Promise<Result<void>> {
  const columns = { language, mailFrequency };
  return saveOwn(db, change, { action: "mailSettings.saved", columns });
}

function saveOwn(
  db: Db,
  { personId, expectedVersion, at }: OwnChange,
  {
    action,
    columns,
  }: { readonly action: string; readonly columns: Prisma.PersonUncheckedUpdateManyInput },
): Promise<Result<void>> {
  return inTransaction(db, async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id: personId, version: expectedVersion },
      data: { ...columns, version: { increment: 1 }, updatedAt: at },
    });
    if (count === 0) return refused(problem("STALE"));
    const details = { version: expectedVersion + 1 };
    await recordAudit(tx, { at, actorId: personId, action, personId, details });
    if (action === "profile.saved") await refreshConflicts(tx, { personId }, at);
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
