import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { layoutOf } from "./cluster.ts";
import { holderOf, isMarkedInUse } from "./folder-lock.ts";
import { settleFormerServer } from "./postmaster.ts";
import { type EmbeddedServer, startEmbedded } from "./start-embedded.ts";

const PREFIX = "regolith-throw-away-";

/** Starts a server for data that may be lost, in the system's folder for such things; stopping it deletes the data. */
export async function startThrowAway(): Promise<EmbeddedServer> {
  await sweep();
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX));
  chmodSync(folder, 0o755); // user postgres must be able to enter when root starts this
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const server = await startEmbedded({ folder: path.join(folder, "postgres"), durable: false });
    const stop = async () => {
      await server.stop();
      remove();
    };
    return { ...server, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Removes what killed processes left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const folder = path.join(tmpdir(), name, "postgres");
    if (!name.startsWith(PREFIX) || !existsSync(folder)) continue;
    if (!isMarkedInUse(folder) || holderOf(folder) !== undefined) continue;
    await settleFormerServer(layoutOf(folder).cluster);
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}
