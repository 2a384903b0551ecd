/** What must hold before a test is worth running. */
export const checkSteps = [
  {
    name: "format",
    tool: "prettier",
    parameters: ["--check", "--log-level=warn", "--cache", "--cache-location=.cache/prettier", "."],
  },
  {
    // Before the lint: this builds the packages whose declarations the lint reads.
    name: "types and drift",
    tool: "turbo",
    parameters: ["run", "types", "check", "--output-logs=errors-only", "--continue", "--ui=stream"],
  },
  {
    name: "lint",
    tool: "eslint",
    parameters: ["--max-warnings=0", "--cache", "--cache-location=.cache/eslint/", "."],
  },
];
