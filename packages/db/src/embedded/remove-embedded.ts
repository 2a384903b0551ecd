import { existsSync, rmSync } from "node:fs";
import { layoutOf } from "./cluster.ts";
import { lockFolder } from "./folder-lock.ts";
import { settleFormerServer } from "./postmaster.ts";

/** Deletes the folder of an embedded server with all its data. Refuses while a portal uses it. */
export async function removeEmbedded(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  lockFolder(folder);
  await settleFormerServer(layoutOf(folder).cluster);
  rmSync(folder, { recursive: true, force: true });
}
