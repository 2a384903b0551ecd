import { jestProject, withDatabase } from "./packages/config/jest.base.js";

export default {
  // Two cores may be busy with everything else; a test that hangs still ends.
  testTimeout: 60_000,
  // Modules of finished files stay in a worker's memory; begun anew it has room.
  workerIdleMemoryLimit: "1500MB",
  projects: [
    jestProject("domain", "packages/domain"),
    jestProject("words", "packages/words"),
    jestProject("db", "packages/db", withDatabase),
    jestProject("documents", "packages/documents"),
    jestProject("client", "packages/client"),
    jestProject("seed", "prisma", withDatabase),
    jestProject("api", "apps/api", withDatabase),
    jestProject("worker", "apps/worker", withDatabase),
    jestProject("web", "apps/web"),
    jestProject("portal", "apps/portal/src", withDatabase),
  ],
};
