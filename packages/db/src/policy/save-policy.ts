import type { Policy, PolicySettings } from "@regolith/domain";
import type { Connection } from "../transaction.ts";
import { newestPolicy } from "./policy-of.ts";

/** The newest version, as nobody else can follow it until the transaction ends. */
export async function lockNewestPolicy(tx: Connection): Promise<Policy> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('regolith policy'))`;
  return newestPolicy(tx);
}

export interface NewPolicyVersion {
  readonly number: number;
  readonly settings: PolicySettings;
  readonly note: string;
  readonly actorId: string;
  readonly at: Date;
}

/** Writes the version that follows the newest, with its record. */
export async function insertPolicyVersion(
  tx: Connection,
  { number, settings, note, actorId, at }: NewPolicyVersion,
): Promise<void> {
  const { reviewReminderDays, ...others } = settings;
  await tx.policyVersion.create({
    data: {
      ...{ number, note, createdAt: at, createdById: actorId },
      settings: { ...others, reviewReminderDays: [...reviewReminderDays] },
    },
  });
  await tx.auditEvent.create({
    data: {
      ...{ at, actorId, action: "policy.created" },
      ...{ subjectType: "PolicyVersion", subjectId: String(number), details: { note } },
    },
  });
}
