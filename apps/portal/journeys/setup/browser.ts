import { type BrowserServer, chromium } from "playwright-core";
import { askForLibraries, givenBrowser } from "./env.ts";

/** Starts the one browser of the run. */
export async function startBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: await executable(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

async function executable(): Promise<string> {
  const given = givenBrowser();
  if (given !== undefined) return given;
  askForLibraries();
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
