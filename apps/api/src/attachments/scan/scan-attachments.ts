import {
  claimUnscanned,
  openAttachment,
  recordScan,
  releaseScan,
  type Attachment,
  type Clock,
  type Database,
} from "@regolith/db";
import { ScannerSilent, type Scanner } from "./scanner.ts";

export interface Scanning {
  readonly db: Database;
  readonly clock: Clock;
  readonly scanner: Scanner;
}

/** Has one file scanned, unless another process is at it. A silent scanner leaves it waiting. */
export async function scanOne(scanning: Scanning, id: string): Promise<void> {
  const file = await claimUnscanned(scanning.db, scanning.clock(), id);
  if (file === null) return;
  try {
    await scan(scanning, file);
  } catch (error) {
    if (!(error instanceof ScannerSilent)) throw error;
  }
}

/**
 * Has every waiting file scanned, one after the other. Throws {@link ScannerSilent} at the first silence.
 * @returns how many there were
 */
export async function scanWaiting(scanning: Scanning): Promise<number> {
  let count = 0;
  for (;;) {
    const file = await claimUnscanned(scanning.db, scanning.clock());
    if (file === null) return count;
    await scan(scanning, file);
    count += 1;
  }
}

async function scan({ db, clock, scanner }: Scanning, file: Attachment): Promise<void> {
  try {
    const verdict = await scanner.scan(
      openAttachment(db, { id: file.id, sizeBytes: file.sizeBytes ?? 0 }),
    );
    const finding = verdict.isClean ? null : verdict.finding;
    await recordScan(db, file, { finding, at: clock() });
  } catch (error) {
    await releaseScan(db, file.id);
    throw error;
  }
}
