import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const FIRST = path.resolve(import.meta.dirname, "../../../api/terms/terms-1.json");
/** Longer than all journeys last: only the one that is about it moves the clock so far and has somebody sign. */
const HOURS_AHEAD = 12;

interface Text {
  readonly lead: string;
}

/**
 * An operator's folder with a second version of the terms of use, which comes in force some hours from now.
 * @returns the folder
 */
export function writeComingTerms(parent: string, now: Date): string {
  const folder = path.join(parent, "terms");
  mkdirSync(folder);
  const first = JSON.parse(readFileSync(FIRST, "utf8")) as Readonly<Record<"en" | "zh", Text>>;
  const second = {
    ...first,
    version: 2,
    inForceFrom: new Date(now.getTime() + HOURS_AHEAD * 3_600_000).toISOString(),
    en: { ...first.en, lead: "DEMONSTRATION of a second version." },
    zh: { ...first.zh, lead: "第二版（演示）。" },
  };
  writeFileSync(path.join(folder, "terms-2.json"), JSON.stringify(second));
  return folder;
}
