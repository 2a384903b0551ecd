import type { Logger } from "pino";
import { scanWaiting, type Scanning } from "./scan-attachments.ts";
import { ScannerSilent } from "./scanner.ts";

const PAUSE_MS = 15_000;

export interface KeptScanning {
  /** Settles when what is being scanned is through. */
  stop(): Promise<void>;
}

/** Has waiting files scanned again and again, with pauses, until it is stopped. */
export function keepScanning(
  scanning: Scanning,
  log: Logger,
  pauseMs: number = PAUSE_MS,
): KeptScanning {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const round = () => {
    running = scanRound(scanning, log).then(() => {
      if (!isStopped) timer = setTimeout(round, pauseMs);
    });
  };
  round();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

async function scanRound(scanning: Scanning, log: Logger): Promise<void> {
  try {
    const count = await scanWaiting(scanning);
    if (count > 0) log.info({ count }, "files scanned");
  } catch (error) {
    if (error instanceof ScannerSilent) log.warn({ err: error }, "files wait for the scanner");
    else log.error({ err: error }, "fault");
  }
}
