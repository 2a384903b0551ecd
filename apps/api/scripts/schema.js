// npm run schema -w apps/api   writes apps/api/schema.graphql as the built classes state it
// npm run check -w apps/api    fails when the committed file says something else
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "../dist/schema.js";

const file = path.resolve(import.meta.dirname, "../schema.graphql");
const emitted = `${printSchema(lexicographicSortSchema(createSchema()))}\n`;

if (process.argv[2] === "check") {
  const committed = readFileSync(file, "utf8");
  if (committed !== emitted) {
    process.stderr.write(`${firstDifference(committed, emitted)}\n`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, emitted);
}

function firstDifference(committed, emitted) {
  const before = committed.split("\n");
  const after = emitted.split("\n");
  const line = after.findIndex((text, index) => text !== before[index]);
  const index = line < 0 ? after.length : line;
  return [
    `apps/api/schema.graphql is not what the API serves, from line ${index + 1} on:`,
    `  committed: ${before[index] ?? "(ends)"}`,
    `  served:    ${after[index] ?? "(ends)"}`,
    "If the change is meant, run: npm run schema -w apps/api",
  ].join("\n");
}
