// npm run check: format, types, what packages check about themselves, lint. All run, all failures are named.
import { checkSteps } from "./check-steps.js";
import { runSteps } from "./steps.js";

process.exitCode = await runSteps(checkSteps);
