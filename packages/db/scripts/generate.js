// Writes the Prisma client from prisma/schema.prisma, without a download: generating needs no
// engine, but the command looks for one, so it is shown an executable that is never called.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const packageFolder = path.resolve(import.meta.dirname, "..");
const manifest = createRequire(import.meta.url).resolve("prisma/package.json");
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [
    path.join(path.dirname(manifest), "build/index.js"),
    "generate",
    "--no-hints",
    "--schema",
    path.resolve(packageFolder, "../../prisma/schema.prisma"),
  ],
  {
    cwd: packageFolder,
    encoding: "utf8",
    env: {
      ...process.env,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    },
  },
);
if (status !== 0) {
  process.stderr.write(stdout + stderr);
  process.exit(status ?? 1);
}
