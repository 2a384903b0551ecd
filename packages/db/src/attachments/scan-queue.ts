import { ok } from "@regolith/domain";
import { lockAnyApplication } from "../applications/find-applications.ts";
import type { Database } from "../connect.ts";
import { inTransaction } from "../transaction.ts";
import { toAttachment, type Attachment } from "./attachment.ts";
import { auditAttachment } from "./audit-attachment.ts";
import { tellQuarantine } from "./tell-quarantine.ts";

/** Longer than any scan may take; after that another process may take the file. */
const LEASE_MS = 5 * 60_000;

type Prisma = Pick<Database, "prisma">;

/**
 * Takes the file that waits longest for a scanner, or this one, so that no other process scans it at the
 * same time. Files let in before there was a scanner wait as well. Null when none waits.
 */
export async function claimUnscanned(
  db: Prisma,
  now: Date,
  only?: string,
): Promise<Attachment | null> {
  const claimed = await inTransaction(db, async (tx) => {
    const [row] = await tx.$queryRaw<{ id: string }[]>`
      update "Attachment" set "scanningUntil" = ${new Date(now.getTime() + LEASE_MS)}
      where "id" = (
        select "id" from "Attachment"
        where "scannedAt" is null and "state" in ('SCANNING', 'READY')
          and ("scanningUntil" is null or "scanningUntil" <= ${now})
          and (${only ?? null}::uuid is null or "id" = ${only ?? null}::uuid)
        order by "receivedAt" limit 1 for update skip locked
      ) returning "id"`;
    return ok(
      row === undefined ? null : await tx.attachment.findUniqueOrThrow({ where: { id: row.id } }),
    );
  });
  const row = claimed.ok ? claimed.value : null;
  return row && toAttachment(row);
}

/** Writes what the scanner said of a claimed file, and tells of what it found; `finding` is null when it is clean. */
export async function recordScan(
  db: Prisma,
  file: Attachment,
  { finding, at }: { readonly finding: string | null; readonly at: Date },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    // The application before its file, in the order in which everybody else locks them.
    const application = finding === null ? null : await lockAnyApplication(tx, file.applicationId);
    const { count } = await tx.attachment.updateMany({
      where: { id: file.id, scannedAt: null },
      data: {
        ...{ scannedAt: at, scanningUntil: null, finding, version: { increment: 1 } },
        state: finding === null ? "READY" : "QUARANTINED",
      },
    });
    // It was deleted while it was scanned.
    if (count === 0 || finding === null || application === null) return ok(undefined);
    const event = { action: "attachment.quarantined", actorId: null, at, details: { finding } };
    await auditAttachment(tx, file, event);
    await tellQuarantine(tx, application, file, { finding, at });
    return ok(undefined);
  });
}

/** Gives a claimed file back, because the scanner did not answer. */
export async function releaseScan({ prisma }: Prisma, id: string): Promise<void> {
  await prisma.attachment.updateMany({ where: { id }, data: { scanningUntil: null } });
}
