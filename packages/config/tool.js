import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

export const ROOT = path.resolve(import.meta.dirname, "../..");

const NODE_MAJOR = 24;

/** The settings every tool gets: none of them talks to the outside. */
export const quiet = {
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
};

const flags = {
  jest: [
    "--experimental-vm-modules",
    "--disable-warning=ExperimentalWarning",
    // It would keep all modules of finished files, for which the collector searches again and again.
    "--no-compilation-cache",
  ],
  // Types of all packages at once are more than a program gets by itself.
  eslint: ["--max-old-space-size=8192"],
};

/** Ends the program in one line when it does not run on the Node that npm ci brought. */
export function refuseOldNode() {
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return;
  process.stderr.write(
    `Node ${process.versions.node} is too old and the project's own Node ${NODE_MAJOR} is not installed: run npm ci with install scripts allowed, then use the npm scripts.\n`,
  );
  process.exit(1);
}

/** Runs a tool of node_modules to its end; with `isCaptured`, its words are answered and not shown. */
export function runTool(tool, parameters, { isCaptured = false, environment = {} } = {}) {
  refuseOldNode();
  const child = spawn(process.execPath, [...(flags[tool] ?? []), fileOf(tool), ...parameters], {
    cwd: ROOT,
    env: { ...process.env, ...quiet, ...environment },
    stdio: isCaptured ? ["ignore", "pipe", "pipe"] : "inherit",
  });
  let words = "";
  child.stdout?.on("data", (chunk) => (words += chunk));
  child.stderr?.on("data", (chunk) => (words += chunk));
  const passOn = (signal) => child.kill(signal);
  process.on("SIGTERM", passOn);
  process.on("SIGINT", passOn);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      process.removeListener("SIGTERM", passOn);
      process.removeListener("SIGINT", passOn);
      resolve({ code: code ?? 1, signal, words });
    });
  });
}

function fileOf(tool) {
  const manifestFile = require.resolve(`${tool}/package.json`);
  const { bin } = require(manifestFile);
  return path.join(path.dirname(manifestFile), typeof bin === "string" ? bin : bin[tool]);
}
