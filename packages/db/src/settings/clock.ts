import { readFileSync } from "node:fs";
import { given, SettingError, type Settings } from "./settings.ts";

/** The only source of time in a program. */
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

/** A file that holds the time, for tests and trials. */
export function readClockFile(settings: Settings): string | undefined {
  const file = given(settings, "CLOCK_FILE");
  if (file === undefined) return undefined;
  try {
    readFileSync(file);
  } catch {
    throw new SettingError(`CLOCK_FILE must name a file that can be read; it is "${file}".`);
  }
  return file;
}
