import { readFileSync } from "node:fs";

/** The only source of time in the API. */
export type Clock = () => Date;

/** The system's clock, or the instant (ISO 8601) that a file says at each moment it is asked. */
export function createClock(file: string | undefined): Clock {
  if (file === undefined) return () => new Date();
  return () => {
    const text = readFileSync(file, "utf8").trim();
    const instant = new Date(text);
    if (Number.isNaN(instant.getTime())) throw new Error(`CLOCK_FILE holds no instant: "${text}"`);
    return instant;
  };
}
