import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { handedDown, type Running } from "./env.ts";

/** The portal that runs for the journeys. */
export function portal(): Pick<Running, "webUrl" | "apiUrl" | "databaseUrl" | "dataFolder"> {
  return handedDown();
}

/** The one browser of the run. Make a context per person; `close` leaves the browser to the others. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(handedDown().browserUrl);
}

/** Where mails that left the portal are, a file each. */
export function mailFolder(): string {
  return handedDown().mailFolder;
}

/** Sets the portal's time to an instant such as `2026-12-31T16:00:00Z`; it stands still there. */
export function setClock(instant: string): void {
  const { clockFile } = handedDown();
  // The servers look at it all the time, and never see half an instant.
  writeFileSync(`${clockFile}.next`, instant);
  renameSync(`${clockFile}.next`, clockFile);
}

/** The portal's time. */
export function clockNow(): Date {
  return new Date(readFileSync(handedDown().clockFile, "utf8"));
}
