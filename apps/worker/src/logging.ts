import type { LogLevel } from "@regolith/db";
import { type DestinationStream, type Logger, pino } from "pino";

/** One JSON line per event on standard output. Mails are named by their ids; addresses and words never get into it. */
export function createLog(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    name: "worker",
    level,
    redact: {
      paths: ["address", "err.envelope", "err.response", "err.rejected"],
      censor: "[hidden]",
    },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
  };
  return pino(options, destination ?? pino.destination({ dest: 1, sync: false }));
}
