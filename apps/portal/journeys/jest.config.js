import path from "node:path";
import { jestProject } from "../../../packages/config/jest.base.js";

const setup = path.join(import.meta.dirname, "setup");

/** The journeys: one browser, and a portal for each worker, all started once. */
export default jestProject("journeys", "apps/portal/journeys", {
  globalSetup: path.join(setup, "global-setup.ts"),
  globalTeardown: path.join(setup, "global-teardown.ts"),
  testTimeout: 120_000,
});
