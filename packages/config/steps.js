import { runTool } from "./tool.js";

/** Runs named steps one after the other, goes on after a failure, and answers the exit code of the whole. */
export async function runSteps(steps) {
  const failed = [];
  for (const { name, tool, parameters, after = [], environment } of steps) {
    const missing = after.filter((needed) => failed.includes(needed));
    if (missing.length > 0) {
      process.stdout.write(`\n== ${name}: left out, ${missing.join(" and ")} failed\n`);
      failed.push(name);
      continue;
    }
    const started = performance.now();
    process.stdout.write(`\n== ${name}\n`);
    const { code, signal } = await runTool(tool, parameters, { environment });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`== ${name}: ${code === 0 ? "passed" : "FAILED"} in ${seconds} s\n`);
    if (code !== 0) failed.push(name);
    if (signal !== null) break;
  }
  if (failed.length > 0) process.stdout.write(`\nFailed: ${failed.join(", ")}\n`);
  return failed.length === 0 ? 0 : 1;
}
