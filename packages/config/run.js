// node packages/config/run.js tool [arguments]: runs a tool of this project with its telemetry off,
// on any system, and ends as it ended.
import { runTool } from "./tool.js";

const [tool, ...parameters] = process.argv.slice(2);
const { code } = await runTool(tool, parameters);
process.exitCode = code;
