import { jestProject, withDatabase } from "./packages/config/jest.base.js";

const long = {
  ...withDatabase,
  testMatch: ["<rootDir>/**/*.long.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "/.next/"],
};

/** Tests that kill servers or try very many cases. */
export default {
  testTimeout: 180_000,
  projects: [
    jestProject("domain", "packages/domain", long),
    jestProject("db", "packages/db", long),
    jestProject("api", "apps/api", long),
    jestProject("worker", "apps/worker", long),
    jestProject("portal", "apps/portal/src", long),
    jestProject("journeys", "apps/portal/journeys", long),
  ],
};
