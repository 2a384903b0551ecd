// npm run institutions:import -- dump.json: takes ROR's dump into the directory, with what is built.
import { runTool } from "../../packages/config/tool.js";

const build = ["run", "build", "--filter=@regolith/portal...", "--output-logs=errors-only"];
const { code, words } = await runTool("turbo", build, { isCaptured: true });
if (code === 0) {
  await import("./dist/import-institutions.js");
} else {
  process.stderr.write(words);
  process.exitCode = 1;
}
