// npm run bench: builds what changed, then measures. Prints ratios; fails only when answers differ.
import { refuseOldNode, runTool } from "../packages/config/tool.js";

refuseOldNode();
const build = ["run", "build", "--filter=@regolith/api", "--filter=@regolith/seed"];
const quiet = ["--output-logs=errors-only", "--log-prefix=none", "--ui=stream"];
const { code, words } = await runTool("turbo", [...build, ...quiet], { isCaptured: true });
if (code === 0) {
  await import("./src/main.ts");
} else {
  process.stderr.write(`${words}\nWhat is to be measured could not be built: see above.\n`);
  process.exitCode = 1;
}
