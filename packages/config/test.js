// npm test: everything that has to hold. npm run test:long: what takes too long for every run.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { checkSteps } from "./check-steps.js";
import { runSteps } from "./steps.js";
import { ROOT } from "./tool.js";

const jest = (name, configuration, workers, after) => ({
  name,
  tool: "jest",
  parameters: [
    `--config=${configuration}`,
    `--maxWorkers=${workers}`,
    "--json",
    `--outputFile=.cache/test-results/${name}.json`,
  ],
  after,
});

const build = {
  name: "build",
  tool: "turbo",
  parameters: ["run", "build", "--output-logs=errors-only", "--ui=stream"],
};

const everyTime = [
  ...checkSteps,
  build,
  jest("tests", "jest.config.js", 2, ["build"]),
  jest("journeys", "apps/portal/journeys/jest.config.js", 2, ["build"]),
];

const longOnes = [build, jest("long tests", "jest.long.config.js", 1, ["build"])];

mkdirSync(path.join(ROOT, ".cache/test-results"), { recursive: true }); // jest does not
process.exitCode = await runSteps(process.argv.includes("--long") ? longOnes : everyTime);
