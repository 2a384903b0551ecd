import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const testing = path.join(root, "packages/db/src/testing");

/** For projects whose tests use a real database: one server per run, started only when one of them runs. */
export const withDatabase = {
  globalSetup: path.join(testing, "global-setup.ts"),
  globalTeardown: path.join(testing, "global-teardown.ts"),
};

/** Jest in ESM over TypeScript by swc; `@regolith/*` resolves to sources, so no build is needed before a test. */
export const jestProject = (name, directory, extra = {}) => ({
  displayName: name,
  rootDir: path.join(root, directory),
  testMatch: ["<rootDir>/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "/.next/", "\\.long\\.test\\.ts$"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { legacyDecorator: true, react: { runtime: "automatic" } },
          target: "es2022",
          experimental: { keepImportAttributes: true },
        },
        module: { type: "es6" },
      },
    ],
  },
  moduleNameMapper: {
    "^@regolith/seed$": path.join(root, "prisma/seed/index.ts"),
    "^@regolith/(db|documents)/testing$": path.join(root, "packages/$1/src/testing/index.ts"),
    "^@regolith/(api|web|portal|worker)$": path.join(root, "apps/$1/src/index.ts"),
    "^@regolith/([^/]+)$": path.join(root, "packages/$1/src/index.ts"),
  },
  ...extra,
});
