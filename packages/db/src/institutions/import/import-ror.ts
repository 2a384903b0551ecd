import type { Readable } from "node:stream";
import type { Database } from "../../connect.ts";
import type { Connection } from "../../transaction.ts";
import { add, KNOWN, renew } from "./renew.ts";
import { readRorFile } from "./read-ror-file.ts";
import type { RorRecord } from "./ror-record.ts";

/** What an import did. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Of all of those, the ones that no longer exist. */
  readonly closed: number;
  /** Records that could not be read. */
  readonly unreadable: number;
  /** Closed ones of which it was noted now what followed them. */
  readonly succeeded: number;
}

export interface ImportOptions {
  readonly at: Date;
  /** Records in one transaction. */
  readonly batchSize?: number;
  /** Told after each batch how many records were taken in. */
  readonly onProgress?: (records: number) => void;
}

const BATCH_SIZE = 500;
const PATIENCE_MS = 60_000;

/**
 * Takes ROR's dump into the directory: adds what is new by its ROR id and renews what changed. Taking the same
 * dump in again changes nothing. What the office wrote stays, and so does what was merged; nobody's rights change.
 */
export async function importRor(
  { prisma }: Pick<Database, "prisma">,
  file: Readable,
  { at, batchSize = BATCH_SIZE, onProgress }: ImportOptions,
): Promise<ImportCounts> {
  const counts = { added: 0, changed: 0, unchanged: 0, closed: 0, unreadable: 0 };
  const followed = new Map<string, string>();
  let taken = 0;
  for await (const { records, unreadable } of readRorFile(file, batchSize)) {
    const once = [...new Map(records.map((record) => [record.rorId, record])).values()];
    const done = await prisma.$transaction((tx) => takeIn(tx, once, at), {
      maxWait: PATIENCE_MS,
      timeout: PATIENCE_MS,
    });
    counts.added += done.added;
    counts.changed += done.changed;
    counts.unchanged += once.length - done.added - done.changed;
    counts.closed += once.filter(({ isActive }) => !isActive).length;
    counts.unreadable += unreadable;
    for (const { rorId, isActive, successors } of once) {
      const [successor, ...others] = successors;
      if (!isActive && successor !== undefined && others.length === 0) {
        followed.set(rorId, successor);
      }
    }
    taken += records.length;
    if (records.length > 0) onProgress?.(taken);
  }
  return { ...counts, succeeded: await nameSuccessors(prisma, followed) };
}

async function takeIn(tx: Connection, records: readonly RorRecord[], at: Date) {
  const rorIds = records.map(({ rorId }) => rorId);
  // Another import waits for this batch and finds it done.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('regolith institutions'))`;
  // Nobody changes them meanwhile.
  await tx.$queryRaw`select 1 from "Institution" where "rorId" = any(${rorIds}) order by "id" for update`;
  const rows = await tx.institution.findMany({ where: { rorId: { in: rorIds } }, select: KNOWN });
  const known = new Map(rows.map((row) => [row.rorId, row]));
  const added = records.filter(({ rorId }) => !known.has(rorId));
  await add(tx, added, at);
  let changed = 0;
  for (const record of records) {
    const row = known.get(record.rorId);
    if (row !== undefined && (await renew(tx, record, row))) changed += 1;
  }
  return { added: added.length, changed };
}

/** Notes what followed each closed one, where both are in the directory. */
async function nameSuccessors(
  prisma: Connection,
  followed: ReadonlyMap<string, string>,
): Promise<number> {
  const pairs = JSON.stringify([...followed].map(([closed, successor]) => ({ closed, successor })));
  return prisma.$executeRaw`
    update "Institution" i set "successorId" = coalesce(s."mergedIntoId", s."id")
    from jsonb_to_recordset(${pairs}::jsonb) pair("closed" text, "successor" text)
      join "Institution" s on s."rorId" = pair."successor"
    where i."rorId" = pair."closed" and i."mergedIntoId" is null and i."state" = 'CLOSED'
      and i."successorId" is distinct from coalesce(s."mergedIntoId", s."id")`;
}
