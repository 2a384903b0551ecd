// npm run demo:reset: deletes the portal's data, so that the next start begins anew.
import { runTool } from "../../packages/config/tool.js";

const build = ["run", "build", "--filter=@regolith/portal", "--output-logs=errors-only"];
const { code, words } = await runTool("turbo", build, { isCaptured: true });
if (code === 0) {
  await import("./dist/demo-reset.js");
} else {
  process.stderr.write(words);
  process.exitCode = 1;
}
