// npm start: builds what changed since the last time, then starts the portal in this process.
import { refuseOldNode, runTool } from "../../packages/config/tool.js";

refuseOldNode();
const patience = setTimeout(() => {
  process.stdout.write("Building what changed; the first time takes a minute or two.\n");
}, 2_000);
const build = ["run", "build", "--output-logs=errors-only", "--log-prefix=none", "--ui=stream"];
const { code, signal, words } = await runTool("turbo", build, { isCaptured: true });
clearTimeout(patience);

if (code === 0) {
  await import("./dist/main.js");
} else {
  if (signal === null)
    process.stderr.write(`${words}\nThe portal could not be built: see above.\n`);
  process.exitCode = 1;
}
