// Prints how many tests passed and failed in all results in .cache/test-results, and fails when any
// failed or none ran.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./tool.js";

const folder = path.join(ROOT, ".cache/test-results");
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith(".json"))
  : [];

let passed = 0;
let failed = 0;
for (const file of files) {
  const result = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  passed += result.numPassedTests;
  // A file that could not even be loaded has no tests to count, and still is a failure.
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
